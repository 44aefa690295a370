/** What whoever starts the desk decides. */

export interface Settings {
  /** Names under which the desk is asked, beside those of this machine. */
  readonly allowedHosts: readonly string[]
  /** No network at all: addresses are refused. */
  readonly offline: boolean
}

export const defaultSettings: Settings = {allowedHosts: [], offline: false}
