/** Names -> actors of public life: states, governments, office holders, international bodies, armed groups. Written by scripts/actors/pack.ts. */
import {ReportedlyError} from '../../contract/index.ts'
import {fold} from '../places/fold.ts'

export const magic = 'reportedly actors 1 '

/** `adjective`: of a state ("Russian"); `capital`: a town that stands for the government in it; `government`: a body of a state; `group`: an armed group. */
export type ActorKind =
  | 'state'
  | 'adjective'
  | 'capital'
  | 'government'
  | 'person'
  | 'international'
  | 'group'
  | 'organisation'

export interface Actor {
  readonly name: string
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-2: the state that it is, belongs to or acts for. */
  readonly iso?: string
  /** What a body is ("central bank"), which office a person holds ("Foreign Minister"). */
  readonly role?: string
  /** When a person is in office, ISO 8601, cut where knowledge ends; absent where open or unknown. */
  readonly from?: string
  readonly to?: string
  /** Where the row comes from; `hand`: written for this project. */
  readonly source: string
  /** Wikidata's id. */
  readonly wikidata?: string
}

export interface Actors {
  /** Everybody of that name, in table order; nobody for an unknown name. Names of up to three letters have to stand in capitals. */
  find(name: string): readonly Actor[]
  /** Heads of state and government whom papers know by that surname. */
  bearers(surname: string): readonly Actor[]
  /** Whether a name of the table begins with these words, folded. */
  begins(folded: string): boolean
}

/** Opens the asset's bytes (unpacked), which are taken apart when somebody first asks. Throws `asset/broken`. */
export function openActors(bytes: Uint8Array): Actors {
  const head = new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(10)))
  const [actors, names] = head.startsWith(magic) ? head.slice(magic.length).split(' ').map(Number) : []
  if (!(actors >= 0 && names >= 0))
    throw new ReportedlyError(
      'asset/broken',
      'The table of actors is not in the format that this version reads: install again.',
    )
  let opened: Table | undefined
  const table = (): Table => {
    opened ??= tableOf(bytes, actors)
    return opened
  }
  const others = (key: string): Actor[] => {
    const {rows, others} = table()
    const at = firstFrom(others.length, key, (index) => keyOf(others[index]))
    const line = others[at]
    return line !== undefined && keyOf(line) === key
      ? line
          .slice(key.length + 1)
          .split(' ')
          .map((row) => actorOf(rows[Number(row)]))
      : []
  }
  const own = (key: string): Actor[] => {
    const {rows, folded} = table()
    const found: Actor[] = []
    for (let at = firstFrom(rows.length, key, folded); at < rows.length && folded(at) === key; at++)
      found.push(actorOf(rows[at]))
    return found
  }
  return {
    find(name) {
      const key = isShort(name) ? '' : fold(name)
      return key === '' ? [] : [...own(key), ...others(key)]
    },
    bearers: (surname) => others(`~${fold(surname)}`),
    begins(words) {
      const {rows, others, folded} = table()
      const starts = (name = ''): boolean => name === words || name.startsWith(`${words} `)
      const at = firstFrom(rows.length, words, folded)
      const other = firstFrom(others.length, words, (index) => keyOf(others[index]))
      return (at < rows.length && starts(folded(at))) || (other < others.length && starts(keyOf(others[other])))
    },
  }
}

interface Table {
  /** Actors, a line each, by folded name. */
  readonly rows: readonly string[]
  /** Other names, folded and sorted, each with the numbers of its rows; surnames behind them with a tilde. */
  readonly others: readonly string[]
  /** The folded name of a row, worked out when it is first asked for. */
  folded(row: number): string
}

function tableOf(bytes: Uint8Array, actors: number): Table {
  const lines = new TextDecoder().decode(bytes).split('\n')
  const rows = lines.slice(1, actors + 1)
  const known: string[] = new Array(actors)
  return {
    rows,
    others: lines.slice(actors + 1),
    folded(row) {
      known[row] ??= fold(keyOf(rows[row]))
      return known[row]
    },
  }
}

/** What stands before the first tab. */
const keyOf = (line: string): string => line.slice(0, line.indexOf('\t'))

/** "Is", "Un": a word of small letters is not the body of those initials. */
const isShort = (name: string): boolean => name.replace(/\./g, '').length <= 3 && name !== name.toUpperCase()

/** Index of the first of sorted keys that does not come before `key`. */
function firstFrom(length: number, key: string, keyAt: (index: number) => string): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keyAt(middle) < key) low = middle + 1
    else high = middle
  }
  return low
}

function actorOf(line: string): Actor {
  const [name, kind, iso, role, from, to, source, wikidata] = line.split('\t')
  return {
    name,
    kind: kind as ActorKind,
    ...(iso ? {iso} : {}),
    ...(role ? {role} : {}),
    ...(from ? {from} : {}),
    ...(to ? {to} : {}),
    source,
    ...(wikidata ? {wikidata} : {}),
  }
}
