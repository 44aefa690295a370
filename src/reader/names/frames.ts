/** What the words around a name say of its being a place: "in Port Vale", "the village of Hook", "Orla district", "Lind, 41, of Hook". */
import type {Token} from '../stage.ts'
import type {Run} from './runs.ts'

/** `framed`: a place whatever it is called; `placed`: a place if there is one of that name; `barred`: none, though one may be called so. */
export type Placing = 'framed' | 'placed' | 'open' | 'barred'

const prepositions =
  /^(?:in|at|near|off|via|from|outside|around|throughout|across|toward|towards|into|inside|visiting|leaving)$/i
const nouns =
  'area|areas|archipelago|capital|city|cities|coast|county|counties|district|districts|hamlet|island|islands|municipality|neighborhood|neighbourhood|outskirts|parish|peninsula|port|prefecture|province|provinces|region|resort|river|settlement|state|states|suburb|suburbs|town|towns|township|valley|village|villages'
const placeNoun = new RegExp(`^(?:${nouns})$`)
/** After "of": whoever lives there, where it lies. */
const beforeOf = new RegExp(
  `^(?:${nouns}|mayor|people|residents|north|south|east|west|northeast|northwest|southeast|southwest|parts|streets|outside|border|,)$`,
)
/** Nouns that go with places alone, behind the name: "Fars province" is one, "Liverpool area" may be. */
const behind =
  /^(?:county|counties|district|districts|governorate|hamlet|island|municipality|peninsula|prefecture|province|provinces|river|suburb|township|valley|village|villages)$/

/** "West Nile virus", "the Obama administration": nobody is there. */
const barring = /^(?:administration|cartel|disease|era|family|fever|flu|presidency|syndrome|strain|virus|viruses)$/

export function placingOf(tokens: readonly Token[], [start, end]: Run, from: number, to: number): Placing {
  const before = start > from ? tokens[start - 1].text : ''
  const beforeThat = start - 1 > from ? tokens[start - 2].text : ''
  const after = end < to ? tokens[end].text : ''
  if (before === 'of' && placeNoun.test(beforeThat) && !/^(?:state|states|area|areas)$/.test(beforeThat))
    return 'framed'
  if (behind.test(after)) return 'framed'
  if (barring.test(after)) return 'barred'
  if (prepositions.test(before) || (before === 'of' && beforeOf.test(beforeThat)) || placeNoun.test(after))
    return 'placed'
  return 'open'
}
