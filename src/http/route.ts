/** A page and its twin in JSON: what `load` gives is what `Page` shows, so that people and programs are told the same. */
import type {Child} from 'hono/jsx'
import type {Status} from '../desk/index.ts'
import type {Kept} from './kept.ts'
import type {Settings} from './settings.ts'

/** What a page may look at. */
export interface PageRequest {
  /** The named parts of the path. */
  readonly params: Readonly<Record<string, string>>
  /** What stands behind the `?`. */
  readonly query: URLSearchParams
  readonly kept: Kept
  readonly settings: Settings
  /** What reads; opened at the first question. */
  status(): Promise<Status>
}

/**
 * `GET path` answers `Page(await load(request))`, `GET path.json` answers `load(request)` (the desk, `/`, as `/desk.json`).
 * `load` throws a `ReportedlyError` where there is nothing to show: `desk/gone`, `request/malformed`.
 */
export interface Route<Data = unknown> {
  /** As Hono writes it: `/articles/:id`. */
  readonly path: string
  load(request: PageRequest): Data | Promise<Data>
  /** The whole page, from `DeskPage` on. */
  Page(data: Data, request: PageRequest): Child
  /** Where the page needs rules of its own (`GET path.css`): no page has inline styles. */
  styles?(data: Data): string
  /** Where the page runs the reader itself: WebAssembly, and workers made by its script. */
  readonly runsReader?: boolean
}
