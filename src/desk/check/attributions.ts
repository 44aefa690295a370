/**
 * On whose word a draft puts what it says, held against its source: kept, another's, dropped, or surer than the source had it.
 * Each claim of the draft is compared with the claim of the source that says most of the same.
 */
import {type Attribution, type Claim, certaintyWords, type Factuality, type Finding} from '../../contract/index.ts'
import {stemOf} from '../../reader/matter/stems.ts'
import {tokensIn} from '../../reader/stages/tokens.ts'
import {indexAt} from '../../reader/within.ts'
import {likestIn} from './likest.ts'
import {isQuoted, type Side, wordsOf} from './side.ts'

export function attributionFindings(draft: Side, source: Side): Finding[] {
  const find = likestIn(source)
  const ours = chainsIn(draft)
  const theirs = chainsIn(source)
  const told = new Set<string>()
  return draft.layers.claims.flatMap((claim) => {
    const chain = ours(claim)
    const alike = find(claim, draft)
    if (alike.length === 0)
      return claim.content.every((span) => isQuoted(span, draft)) ? [] : missing(chain, draft, told)
    const pairs = alike.map((same) => ({claim, chain, same, sameChain: theirs(same), draft, source}))
    // The source may say it twice, once on somebody's word: the telling that agrees is the one that the draft has.
    const pair = pairs.find((pair) => sourceFinding(pair)?.found === 'same' || agrees(pair)) ?? pairs[0]
    return [sourceFinding(pair), strengthFinding(pair)].filter((finding) => finding !== undefined)
  })
}

const agrees = ({chain, sameChain}: Pair): boolean => chain.length === 0 && sameChain.length === 0

interface Pair {
  readonly claim: Claim
  readonly chain: readonly Attribution[]
  readonly same: Claim
  readonly sameChain: readonly Attribution[]
  readonly draft: Side
  readonly source: Side
}

function chainsIn({layers: {attributions}}: Side): (claim: Claim) => Attribution[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  return ({chain}) => chain.flatMap((id) => byId.get(id) ?? [])
}

/** Somebody's word in the draft of which the source has nothing: one finding an attribution. */
function missing(chain: readonly Attribution[], draft: Side, told: Set<string>): Finding[] {
  const link = chain.at(-1)
  if (!link || told.has(link.id)) return []
  told.add(link.id)
  const message = `${quoted(link, draft)}: nothing of what is said here was found in the source.`
  return [{what: 'attribution', span: link.source ?? link.cue, found: 'missing', message}]
}

/** Whose word it is on both sides; undefined where it is nobody's on either. */
function sourceFinding({claim, chain, sameChain, same, draft, source}: Pair): Finding | undefined {
  const [inner, sameInner] = [chain.at(-1), sameChain.at(-1)]
  const span = inner?.source ?? inner?.cue ?? claim.content[0]
  const against = sameInner?.source ?? sameInner?.cue ?? same.content[0]
  const common = {what: 'attribution' as const, span, against}
  if (!sameInner)
    return (
      inner && {...common, found: 'altered', message: `${quoted(inner, draft)}: the source says so in its own words.`}
    )
  const isSame = (link: Attribution, other: Attribution): boolean =>
    shareName(namesOf(link, draft), namesOf(other, source))
  const stranger = chain.find(
    (link) => !isOutlet(link, draft, source) && !sameChain.some((other) => isSame(link, other)),
  )
  if (stranger)
    return {
      ...common,
      span: stranger.source ?? stranger.cue,
      found: 'altered',
      message: `${quoted(stranger, draft)}: in the source this stands on ${inOrder(sameChain, source)}.`,
    }
  // "The line plans to close" names its source as whoever plans; a sentence that has the name has dropped nobody. Nor has "she said".
  const sentence = sentenceStems(claim, draft)
  const left = sameChain.filter(
    (other) =>
      !chain.some((link) => isSame(link, other)) && ![...namesOf(other, source)].some((stem) => sentence.has(stem)),
  )
  if (left.length === 0)
    return inner && {...common, found: 'same', message: `${quoted(inner, draft)} says so in the source.`}
  const missed = {...common, against: left[0].source ?? left[0].cue, found: 'dropped' as const}
  return inner
    ? {
        ...missed,
        message: `The source has this from ${inOrder(sameChain, source)}; ${inOrder(left, source)} is left out here.`,
      }
    : {
        ...missed,
        span: claim.content[0],
        message: `Stands on ${inOrder(sameChain, source)} in the source, and here on nobody’s word.`,
      }
}

function sentenceStems({content: [[start]]}: Claim, {layers: {sentences, article}}: Side): ReadonlySet<string> {
  const sentence = sentences[indexAt(sentences, start)]
  return sentence ? stemsOf(article.text.slice(...sentence)) : new Set()
}

const ranks: Record<Factuality['certainty'], number> = {unknown: 0, possible: 1, probable: 2, certain: 3}

/** Tells of what is to come. */
const ahead = /\b(?:will|would|shall|to|plans?|planned|intends?|if|due|set|expected|going)\b/i

/** How sure it is told on both sides; undefined where the draft is no surer. */
function strengthFinding({claim, same, draft, source}: Pair): Finding | undefined {
  const common = {what: 'attribution' as const, span: claim.content[0], against: same.content[0]}
  const [ours, theirs] = [claim.factuality, same.factuality]
  if (ranks[ours.certainty] > ranks[theirs.certainty]) {
    const words = theirs.cues.map((cue) => `“${wordsOf(source, cue)}”`)
    const because = words.length > 0 ? ` (${words.slice(0, 3).join(', ')})` : ''
    return {
      ...common,
      found: 'stronger',
      message: `${short(claim, draft)} ${certaintyWords[ours.certainty]} what the source ${certaintyWords[theirs.certainty]}${because}.`,
    }
  }
  if ((same.act === 'intends' || same.act === 'proposes') && claim.act === 'states' && !ahead.test(claim.text))
    return {
      ...common,
      found: 'stronger',
      message: `${short(claim, draft)} is told as done; in the source it is ${same.act === 'intends' ? 'a plan' : 'a proposal'}.`,
    }
  if (ours.polarity !== theirs.polarity && ours.polarity !== '?' && theirs.polarity !== '?')
    return {
      ...common,
      found: 'altered',
      message: `${short(claim, draft)}: the source says that it is ${theirs.polarity === '-' ? 'not so' : 'so'}.`,
    }
  return undefined
}

/** The words of a claim, cut where they are many. */
function short({content: [span]}: Claim, side: Side): string {
  const words = wordsOf(side, span)
  return words.length <= 80 ? `“${words}”` : `“${words.slice(0, 77).trimEnd()}…”`
}

/** The words that name a source; of a pronoun, whom it means. */
function quoted({source, cue, entity}: Attribution, side: Side): string {
  const words = wordsOf(side, source ?? cue)
  const name = side.layers.entities.find(({id}) => id === entity)?.name
  return `“${name && /^(?:he|she|they|it|who|i|we)$/i.test(words) ? name : words}”`
}

const inOrder = (chain: readonly Attribution[], side: Side): string =>
  chain.map((link) => quoted(link, side)).join(' › ')

/** A draft that says which outlet it has it from has added nothing that the source could have. */
function isOutlet(link: Attribution, draft: Side, {layers: {article}}: Side): boolean {
  return article.outlet !== undefined && shareName(namesOf(link, draft), stemsOf(article.outlet))
}

/** What a source is called: its words, and the name of whom they mean. */
function namesOf({source, cue, entity}: Attribution, side: Side): ReadonlySet<string> {
  const name = entity === undefined ? undefined : side.layers.entities.find(({id}) => id === entity)?.name
  return stemsOf(`${wordsOf(side, source ?? cue)} ${name ?? ''}`)
}

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(
    tokensIn(words)
      .map(stemOf)
      .filter((stem) => stem !== ''),
  )

const shareName = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((stem) => b.has(stem))
