/** Which actor of a name an article of a certain day means; and who is in office then. */
import type {Actor, Actors} from './actors.ts'

/** Where two sources tell of one office, the one that is surer of its dates. */
const trust = ['hand', 'factbook', 'wikidata', 'phoenix']

/**
 * The actor of that name. `date`: the day of publication, ISO 8601, cut where knowledge ends. A person has a role only while in
 * office, and none where no date is known; persons of one name and different states who are not told apart by that are nobody.
 */
export function actorNamed(actors: Actors, name: string, date?: string): Actor | undefined {
  const found = actors.find(name)
  const body = found.find(({kind}) => kind !== 'person')
  return body ?? personAmong(found, date)
}

/** The head of state or government of that surname on that day: nobody where there are two, or none. */
export function headNamed(actors: Actors, surname: string, date?: string): Actor | undefined {
  if (!date) return undefined
  const heads = actors.bearers(surname).filter((actor) => inOffice(actor, date))
  return new Set(heads.map(({iso}) => iso)).size === 1 ? mostTrusted(heads) : undefined
}

function personAmong(people: readonly Actor[], date?: string): Actor | undefined {
  const now = date ? people.filter((actor) => inOffice(actor, date)) : []
  const meant = now.length > 0 ? now : people
  if (new Set(meant.map(({iso}) => iso)).size !== 1) return undefined
  const best = mostTrusted(meant)
  const wikidata = best.wikidata ?? people.find((other) => other.wikidata)?.wikidata
  const {role, from, to, ...rest} = best
  return {...rest, ...(now.length > 0 ? {role, from, to} : {}), ...(wikidata ? {wikidata} : {})}
}

/** The later office among those of the best source: a minister who has become president. */
function mostTrusted(actors: readonly Actor[]): Actor {
  return [...actors].sort(
    (a, b) => trust.indexOf(a.source) - trust.indexOf(b.source) || ((a.from ?? '') < (b.from ?? '') ? 1 : -1),
  )[0]
}

/** Whether a day lies in somebody's years, as exactly as both are known: "2019" is in office until any day of it. */
export function inOffice({from = '', to = ''}: Pick<Actor, 'from' | 'to'>, date: string): boolean {
  return cut(date, from) >= cut(from, date) && (to === '' || cut(date, to) <= cut(to, date))
}

/** A date no more exact than another. */
const cut = (date: string, other: string): string => date.slice(0, other.length)
