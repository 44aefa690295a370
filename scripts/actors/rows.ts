/** An actor on its way into the table, whatever source it came from. */
import type {ActorKind} from '../../src/reader/actors/actors.ts'

export interface Row {
  name: string
  /** Other spellings, filed as they are. */
  others: readonly string[]
  kind: ActorKind
  /** ISO 3166-1 alpha-2; empty where it acts for no one state. */
  iso: string
  /** What a body is, which office a person holds; empty where the source tells nothing. */
  role: string
  /** ISO 8601, cut where knowledge ends; empty where open. Bodies have none. */
  from: string
  to: string
  source: 'hand' | 'factbook' | 'wikidata' | 'phoenix'
  /** Wikidata's id of a person or state. */
  wikidata?: string
  /** The name under which papers know a head of state or government once it is told who that is. */
  surname?: string
}
