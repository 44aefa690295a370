import type {Claim} from '../../contract/index.ts'
import {placePairs, placeRoles} from '../matter/place-pairs.ts'
import {pairsOf, type Telling} from '../matter/same-happening.ts'
import type {Checked, Checker} from './index.ts'

/**
 * The outlet's own flat word on what elsewhere in the article is open, under suspicion or disputed. That somebody else says the same
 * as flatly is no reason: the outlet may well know.
 */
export const unattributedAssertion: Checker = {
  kind: 'unattributed-assertion',
  raisedWhen:
    "the outlet itself says flatly what elsewhere in the article is only somebody's word, or is disputed there",
  check(reading) {
    const {article, tellings, gazetteer} = reading
    const disputed = placePairs(reading, tellings, gazetteer).map(({one, other}): [Claim, Claim] => [
      one.claim,
      other.claim,
    ])
    const open = pairsOf(tellings)
      .filter(([one, other]) => isClose(one, other, reading))
      .map(([one, other]): [Claim, Claim] => [one.claim, other.claim])
      .filter(([one, other]) => isOpen(one) || isOpen(other))
    const raised = new Map<string, {flat: Claim; other: Claim}>()
    for (const [one, other] of [...disputed, ...open]) {
      const flat = [one, other].find(isFlat)
      const said = [one, other].find(({chain}) => chain.length > 0)
      if (flat && said && flat.content[0][0] >= article.parts.body[0] && !raised.has(flat.id))
        raised.set(flat.id, {flat, other: said})
    }
    return [...raised.values()].map(({flat, other}) => ({
      message: `Said flatly here; “${article.text.slice(...other.content[0])}” is only somebody’s word.`,
      spans: [flat.content[0], other.content[0]],
      claims: [flat.id, other.id],
    }))
  },
}

/** One thing alone is shared by chance; with a second, or both with a place to or from which it went, it is one matter. */
function isClose(one: Telling, other: Telling, reading: Checked): boolean {
  const shared = [...one.things].filter((thing) => other.things.has(thing)).length
  const roles = placeRoles(other.claim, reading)
  return shared >= 2 || [...placeRoles(one.claim, reading)].some((role) => role !== 'at' && roles.has(role))
}

const isFlat = ({chain, factuality: {certainty, polarity}, voice, act}: Claim): boolean =>
  chain.length === 0 &&
  certainty === 'certain' &&
  polarity !== '?' &&
  voice !== 'opinion' &&
  (act === 'states' || act === 'confirms')

/** Left open, or kept at arm's length, by whoever is cited. */
const isOpen = ({chain, factuality: {certainty, polarity}, act, text}: Claim): boolean =>
  chain.length > 0 &&
  !/^[“"‘']/.test(text) &&
  (polarity === '?' ||
    certainty === 'unknown' ||
    act === 'denies' ||
    act === 'asks' ||
    /^(?:if|whether)\b|\bwhether\b/i.test(text))
