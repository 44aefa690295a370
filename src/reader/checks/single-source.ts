import type {Attribution, Claim} from '../../contract/index.ts'
import {chainsOf} from '../matter/links.ts'
import {titleClaims} from '../matter/main-matter.ts'
import {oneVoice} from '../matter/one-voice.ts'
import {indexAt} from '../within.ts'
import type {Checked, Checker, Finding} from './index.ts'

/** Sentences of the article that must stand on the one source, its main matter among them: a single one is a mention. Chosen. */
const leastPassages = 2

/**
 * The main matter comes from one other outlet alone, or from one side of a fight: whoever only judges, fears or foresees is heard on it, and
 * is no source of it. Or one person told all of the article. A body that tells of its own affairs in its own name is the one to ask.
 */
export const singleSource: Checker = {
  kind: 'single-source',
  raisedWhen:
    "the article's main matter leads back to one person, one other outlet or one side of a fight, and nobody else is heard on it",
  check(reading) {
    const {article, sentences} = reading
    const chainOf = chainsOf(reading)
    const originsOf = (claims: readonly Claim[]): Told[] =>
      claims.flatMap((claim) => {
        const chain = chainOf(claim)
        const origin = isPutForward(claim, chain) ? originOf(claim, chain) : undefined
        return origin ? [{claim, origin}] : []
      })
    const origins = originsOf(onTheMatter(reading))
    const sentenceOf = ({content}: Claim): number => indexAt(sentences, content[0][0])
    const cited = origins.flatMap(({claim, origin}) => (origin === 'outlet' ? [] : [{claim, link: origin}]))
    const cites = new Set(cited.map(({claim}) => sentenceOf(claim)))
    // What stands in one sentence with a cited thing may well be cited too: "…, the paper said, and bids would be invited".
    const isKnown = origins.some(({claim, origin}) => origin === 'outlet' && !cites.has(sentenceOf(claim)))
    const names = new Set(cited.map(({link}) => nameOf(link, reading)))
    const source = cited[0]?.link.source
    // Who denies "the report" is heard on all of it.
    const isAnswered = reading.claims.some(
      ({act, text}) => /^(?:denies|confirms|judges)$/.test(act) && ofReport.test(text),
    )
    if (isKnown || isAnswered || !source || names.size !== 1 || names.has(undefined)) return fromOneVoice(reading)
    const isOfBody = ({content: [[start]]}: Claim): boolean => start >= article.parts.body[0]
    const all = originsOf(reading.claims.filter(isOfBody)).flatMap(({claim, origin}) =>
      origin !== 'outlet' && names.has(nameOf(origin, reading)) ? [claim] : [],
    )
    if (new Set(all.map(sentenceOf)).size < leastPassages) return []
    return [
      {
        message: `All of this comes from “${article.text.slice(...source)}” alone.`,
        spans: [source, ...all.map(({content}) => content[0])],
        claims: all.map(({id}) => id),
      },
    ]
  },
}

/** One person told all of it, or a body and whoever speaks for it. */
function fromOneVoice(reading: Checked): Finding[] {
  const voice = oneVoice(reading)
  if (!voice) return []
  const {sources, claims} = voice
  return [
    {
      message: `All of this comes from “${reading.article.text.slice(...sources[0])}” alone.`,
      spans: [...sources, ...claims.map(({content}) => content[0])],
      claims: claims.map(({id}) => id),
    },
  ]
}

const ofReport =
  /^(?:the|that|this|any such|such|these|those) (?:reports?|claims?|allegations?|story|stories|account|accusations?)\b/i

interface Told {
  readonly claim: Claim
  /** 'outlet' where the article knows by itself. */
  readonly origin: Attribution | 'outlet'
}

/** How much of a claim's headline it must be about to be about the same. Chosen, as for the main matter. */
const sameMatter = 0.4

/** What the body says of the headline's matter: its first sentence, its deals, and whatever is about the same. */
function onTheMatter(reading: Checked): Claim[] {
  const {article, claims, sentences, matter} = reading
  const titles = titleClaims(reading)
  const lead = sentences[indexAt(sentences, article.parts.body[0])]?.[1] ?? 0
  const deals = new Set(reading.deals.map(({claim}) => claim))
  return claims.filter(
    (claim) =>
      claim.content[0][0] >= article.parts.body[0] &&
      (claim.content[0][0] < lead ||
        deals.has(claim.id) ||
        titles.some((title) => matter.covered(title, claim) >= sameMatter)),
  )
}

const putsForward: ReadonlySet<Claim['act']> = new Set(['states', 'confirms', 'denies', 'intends', 'proposes'])

/** What an outlet tells of the future it puts forward too: "the sale will begin in May, the paper said". */
const isPutForward = ({act, voice}: Claim, [first]: readonly Attribution[]): boolean =>
  voice === 'report' && (putsForward.has(act) || (first?.kind === 'outlet' && act === 'predicts'))

/**
 * Where the article has a claim from: the outlet that it cites, else whoever tells it; 'outlet' where it knows by itself. What is hedged
 * or hearsay is from nobody.
 */
function originOf({factuality: {certainty}}: Claim, chain: readonly Attribution[]): Attribution | 'outlet' | undefined {
  const cited = chain.find(({kind}) => kind === 'outlet')
  if (cited) return cited
  if (chain[0]?.kind === 'unspecified') return undefined
  return chain[0] ?? (certainty === 'certain' ? 'outlet' : undefined)
}

/** Who fights; a ministry of defence and a spokesman speak for them. */
const fighters =
  /\b(?:army|military|armed forces|air force|navy|general staff|(?:defen[cs]e|war) (?:ministry|minister|department)|troops|militia|militants|rebels|insurgents|guerrillas|army['’]s|military['’]s)\b/i

/** One name an outlet or side; undefined for all others, who may well be enough. */
function nameOf({kind, entity, source}: Attribution, {article: {text}, places}: Checked): string | undefined {
  if (!source) return undefined
  const words = text.slice(...source)
  if (kind === 'outlet') return entity ?? words.toLowerCase()
  if (!fighters.test(words)) return undefined
  const state = places.find(({span, country}) => country && source[0] <= span[0] && span[1] <= source[1])
  const side = /\b(?:militia|militants|rebels|insurgents|guerrillas)\b/i.test(words) ? 'rebels' : 'army'
  return `${side} ${state?.country ?? ''}`
}
