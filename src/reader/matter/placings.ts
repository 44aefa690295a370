/** Pairs of passages that tell of one happening and put it at two places. */
import type {Toponym} from '../../contract/index.ts'
import type {Checked} from '../checks/index.ts'
import {caseOf, dependents, headWithin, isVerb, type Tree} from '../events/tree.ts'
import {tokenRange} from '../within.ts'
import {type Happening, isOneHappening} from './happenings.ts'
import {isApart, isSpot, roles} from './place-pairs.ts'

export interface Placed {
  readonly place: Toponym
  readonly role: string
  readonly happening: Happening
}

/** Each place is compared with these many before it. Chosen: it bounds the cost. */
const mostTold = 60

export function placingPairs(reading: Checked): [Placed, Placed][] {
  const told = placedIn(reading)
  return told.flatMap((one, at) => {
    const other = told
      .slice(at + 1, at + mostTold)
      .find(
        (other) =>
          one.role === other.role && isApart(one.place, other.place) && isOneHappening(one.happening, other.happening),
      )
    return other ? [[one, other] as [Placed, Placed]] : []
  })
}

function placedIn({tokens, places, article: {text}, happenings, gazetteer}: Checked): Placed[] {
  const {tree} = happenings
  if (tree.words.length === 0) return []
  return places.flatMap((place) => {
    if (place.form === 'adjective' || place.metonym || !isSpot(place, text, gazetteer)) return []
    const head = headWithin(tree, ...tokenRange(tokens, place.span))
    const role = roleAbove(tree, head)
    const happening = role === undefined ? undefined : happenings.above(head)
    return role === undefined || !happening ? [] : [{place, role, happening}]
  })
}

/** The role of the phrase that the name stands in: "at" of "at the Raigardas checkpoint", "over the border at Medininkai". */
function roleAbove(tree: Tree, at: number): string | undefined {
  for (let up = at, steps = 0; up >= 0 && steps < 4 && !isVerb(tree, up); up = tree.words[up].head, steps++) {
    const preposition = caseOf(tree, up)
    if (preposition && preposition !== 'of') return roles[preposition]
    // A subject's own place says where it is from: "officials in Leeds".
    if (dependents(tree, up, 'nsubj').length > 0) return undefined
  }
  return undefined
}
