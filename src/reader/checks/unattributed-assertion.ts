import type {Claim} from '../../contract/index.ts'
import {disputedIn} from '../matter/disputes.ts'
import {isName} from '../matter/matter.ts'
import {placePairs, placeRoles} from '../matter/place-pairs.ts'
import {pairsOf, type Telling} from '../matter/same-happening.ts'
import {hasVerb} from '../matter/verb.ts'
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
    for (const [one, other] of [...disputed, ...open, ...contested(reading)]) {
      const flat = [one, other].find(isFlat)
      const said = [one, other].find(({chain}) => chain.length > 0)
      if (flat && said && flat.content[0][0] >= article.parts.body[0] && !raised.has(flat.id))
        raised.set(flat.id, {flat, other: said})
    }
    const found = [...raised.values()].map(({flat, other}) => ({
      message: `Said flatly here; “${article.text.slice(...other.content[0])}” is only somebody’s word.`,
      spans: [flat.content[0], other.content[0]],
      claims: [flat.id, other.id],
    }))
    const more = new Map(
      disputedIn(reading, isFlat)
        .filter(({flat}) => !raised.has(flat.id))
        .map(({flat, by}) => [flat.id, {flat, by}]),
    )
    const contradicted = [...more.values()].map(({flat, by}) => ({
      message: `Said flatly here, and disputed: “${article.text.slice(...by)}”`,
      spans: [flat.content[0], by],
      claims: [flat.id],
    }))
    return [...found, ...contradicted]
  },
}

/** How much of what is denied the flat claim must be about, and the other way round. Chosen on PolNeAR dev, by eye: with less, only the subject is the same. */
const sameMatter = 0.5
const sameMatterBack = 0.4

/** Terms that they share at least, what is done and to what among them. Chosen. */
const leastShared = 3

/** Claims that are denied or left open, each with the outlet's own flat word on the same. */
function contested(reading: Checked): [Claim, Claim][] {
  const {claims, matter, article} = reading
  const flat = claims.filter((claim) => isFlat(claim) && claim.content[0][0] >= article.parts.body[0])
  return claims
    .filter((claim) => isOpen(claim) && (claim.act === 'denies' || isWhether(claim)) && hasVerb(claim, reading))
    .slice(0, mostOpen)
    .flatMap((other) =>
      flat
        .filter((one) => {
          const shared = [...matter.terms(other)].filter((term) => matter.terms(one).has(term))
          return (
            shared.length >= leastShared &&
            shared.some((term) => !isName(term)) &&
            matter.covered(other, one) >= sameMatter &&
            matter.covered(one, other) >= sameMatterBack
          )
        })
        .map((one): [Claim, Claim] => [one, other]),
    )
}

const isWhether = ({text}: Claim): boolean => /^(?:if|whether)\b/i.test(text)

/** Open claims that are compared: it bounds the cost, and no article has more. Chosen. */
const mostOpen = 100

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
