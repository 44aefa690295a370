/** Names -> places, searched in place. */
export interface Gazetteer {
  readonly size: number
}

export function openGazetteer(bytes: Uint8Array): Gazetteer {
  return {size: bytes.length}
}
