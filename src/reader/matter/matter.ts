/**
 * What a claim is about, as terms that can be compared: entities and states however they are named, places, and the stems of its
 * other words. Two claims on the same matter share terms; terms that stand in few claims say more.
 */
import type {Claim, Entity, Span} from '../../contract/index.ts'
import type {Layers} from '../stage.ts'
import {indexAt, tokenRange} from '../within.ts'
import {stemOf} from './stems.ts'

export interface Matter {
  /** The term of one token, '' where it says nothing of the matter. */
  termAt(at: number): string
  terms(claim: Claim): ReadonlySet<string>
  /** In how many claims a term stands. */
  claimsWith(term: string): number
  /** How much a term says: more the fewer claims it stands in. */
  weight(term: string): number
  /** How much of what `claim` is about `other` is about too, 0..1, by the weight of terms. */
  covered(claim: Claim, other: Claim): number
  /** The same of whole sentences: who says it and to whom counts too. */
  coveredAround(claim: Claim, other: Claim): number
}

type Read = Pick<Layers, 'tokens' | 'sentences' | 'entities' | 'places' | 'claims'>

/** Linear in the text. A claim without words has no terms, and nothing covers it. */
export function matterOf(read: Read): Matter {
  const tokenTerms = termsByToken(read)
  const termsIn = (spans: readonly Span[]): Set<string> =>
    new Set(spans.flatMap((span) => tokenTerms.slice(...tokenRange(read.tokens, span)).filter((term) => term !== '')))
  const byClaim = new Map(read.claims.map(({id, content}) => [id, termsIn(content)]))
  const counts = new Map<string, number>()
  for (const terms of byClaim.values()) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weight = (term: string): number => Math.log(1 + byClaim.size / (counts.get(term) ?? 1))
  const none: ReadonlySet<string> = new Set()
  const terms = ({id}: Claim): ReadonlySet<string> => byClaim.get(id) ?? none
  const around = ({content}: Claim): ReadonlySet<string> => {
    const first = indexAt(read.sentences, content[0][0])
    const last = indexAt(read.sentences, (content.at(-1)?.[1] ?? 1) - 1)
    return termsIn(read.sentences.slice(Math.max(0, first), last + 1))
  }
  const covered = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number => {
    let shared = 0
    let all = 0
    for (const term of ours) {
      all += weight(term)
      if (theirs.has(term)) shared += weight(term)
    }
    return all === 0 ? 0 : shared / all
  }
  return {
    termAt: (at) => tokenTerms[at] ?? '',
    terms,
    claimsWith: (term) => counts.get(term) ?? 0,
    weight,
    covered: (claim, other) => covered(terms(claim), terms(other)),
    coveredAround: (claim, other) => covered(around(claim), around(other)),
  }
}

/** One term a token, '' where it says nothing of the matter. */
function termsByToken({tokens, entities, places}: Read): string[] {
  const terms = tokens.map(stemOf)
  const name = (span: Span, term: string): void => {
    const [from, to] = tokenRange(tokens, span)
    for (let at = from; at < to; at++) terms[at] = term
  }
  for (const entity of entities)
    for (const span of entity.mentions) if (span[1] - span[0] < longestName) name(span, termOf(entity))
  const named = new Set(entities.flatMap(({mentions}) => mentions.map((span) => span.join())))
  for (const {span, geonameId, country, form, metonym} of places) {
    const isState = country !== undefined && (form === 'adjective' || metonym === true)
    if (isState) name(span, `state ${country}`)
    else if (geonameId !== undefined && !named.has(span.join())) name(span, `place ${geonameId}`)
  }
  return terms
}

/** Characters; a mention that is longer holds a clause of its own, whose words count. Chosen. */
const longestName = 60

/** Terms of entities, states and places hold a digit or a blank (`n12-20`, `state RU`); stems do not. */
export const isName = (term: string): boolean => /[\d ]/.test(term)

const termOf = ({id, type, iso}: Entity): string => (type === 'state' && iso ? `state ${iso}` : id)
