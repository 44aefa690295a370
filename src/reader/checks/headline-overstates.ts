import {type Attribution, type Claim, contains, type Span} from '../../contract/index.ts'
import {verbLemma} from '../events/lexicon.ts'
import {isColumn} from '../matter/column.ts'
import {chainsOf, isCrowd, isHearsay, isInsider, standsOn} from '../matter/links.ts'
import {titleClaims} from '../matter/main-matter.ts'
import {stemOf} from '../matter/stems.ts'
import {hasVerb} from '../matter/verb.ts'
import {tokenRange, tokensWithin} from '../within.ts'
import type {Checked, Checker, Finding} from './index.ts'

/** A headline that hedges, asks, quotes or names its source in the headline's own short manner ("Poll: …", "…, owner says") is not flat. */
const modest =
  /[?“”"‘]|\b(?:may|might|could|would|likely|reportedly|alleged(?:ly)?|apparent(?:ly)?|suspected|accused|rumou?red|possible|possibly|expected|feared|claims?|reports?|says?|said|sources|considers?|considering|eyes|mulls?|weighs|seeks?|wants?|urges?|calls? for|asks?|hopes?|fears?|warns?|how|why|what)\b|^(?!(?:live|breaking|update|exclusive|watch|video)\b)[^:]{2,40}:\s/i

/** Tells of what is to come, as headlines do. */
const ahead =
  /\b(?:will|won['’]t|plans?|planning|set to|due to|poised|prepares?|preparing|vows?|pledges?|promises?|threatens?)\b/i

/** Words inside a content that keep it at arm's length though its holder says it flatly. */
const suspicion =
  /\b(?:suspected|suspicion|accused|alleged(?:ly)?|reportedly|purported(?:ly)?|charged with|believed to)\b/i

/** Headlines on police and courts, which tell of a suspect. */
const ofSuspects =
  /\b(?:arrest(?:s|ed)?|held|charged?|charges|questioned|suspects?|trial|court|jailed|raid(?:s|ed)?|probe)\b/i

/** A plan that may yet come to nothing. "Will" and "is to" are none: the present of a headline tells of what is settled. */
const saysPlan =
  /\b(?:plans? (?:to|for|on)|planned|planning|prepar(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|proposals? (?:to|for|is|under|on the table|before)|under (?:an?|the|its|their|this) (?:first |latest |leaked )?(?:draft|proposal)|considering|expected to|intends?|hopes? to|aims? to|wants? to|(?:tried|trying) to|attempts? to|talks (?:to|on|about|over)|negotiat(?:e|es|ing)|close to|on the (?:brink|verge) of)\b/i

/** What a headline in the past tense may not say of what is still to come. */
const toCome = /\b(?:will|would|is to|are to|due to|set to)\b/i

/** What else in the text is hedged hedges nothing of the headline. Chosen on PolNeAR dev, by eye. */
const leastHedged = 0.25

/** How much of a headline the passage must be about that it is held against. Chosen on bench/cases/develop. */
const sameMatter = 0.25

export const headlineOverstates: Checker = {
  kind: 'headline-overstates',
  raisedWhen:
    'headline or standfirst says flatly, or as done, what the text hedges, plans or attributes to nobody named',
  check(reading) {
    const chainOf = chainsOf(reading)
    const titles = titleClaims(reading)
    if (isColumn(reading.claims)) return []
    for (const title of titles) {
      const isSaid = chainOf(title).length > 0
      // "Reyes plans sale": the verb is the cue.
      if (!isFlat(title, reading) || !(isSaid || hasVerb(title, reading))) continue
      const told = tellings(title, isSaid, titles, reading)
      const doubts = told.map((claim) => doubtOf(claim, title, isSaid, chainOf(claim), reading))
      const [first] = doubts
      // One flat telling on a name or in the outlet's own words, and the headline has its ground.
      if (!first || doubts.includes(undefined)) continue
      return [findingOf(title, told[0], first, reading)]
    }
    return []
  },
}

const isFlat = (title: Claim, reading: Checked): boolean => {
  const {
    factuality: {certainty, polarity},
    act,
  } = title
  // "Reyes plans sale" is flat about the plan, however likely the sale.
  const isPlan = act === 'intends' && title.chain.length > 0
  return (
    (certainty === 'certain' || isPlan) &&
    polarity !== '?' &&
    !open.has(act) &&
    !modest.test(reading.article.text.slice(...lineOf(title, reading)))
  )
}

/** The headline or standfirst in which a claim stands: what is named or hedged anywhere in it counts. */
function lineOf({content: [piece]}: Claim, {article: {parts}}: Checked): Span {
  return [parts.headline, parts.standfirst].find((part) => part && contains(part, piece)) ?? piece
}

/** What a headline does that asserts nothing of its own. */
const open: ReadonlySet<Claim['act']> = new Set(['asks', 'urges', 'denies', 'judges', 'fears', 'predicts'])

/** The passages of the body that tell what the title tells, the closest first; the opening one where none shares enough words. */
function tellings(
  title: Claim,
  isSaid: boolean,
  titles: readonly Claim[],
  {article: {parts}, claims, matter, tokens}: Checked,
): Claim[] {
  const body = claims.filter(
    (claim) =>
      !titles.includes(claim) &&
      claim.content[0][0] >= parts.body[0] &&
      // What the outlet itself urges or judges tells nothing.
      (claim.chain.length > 0 || !open.has(claim.act)),
  )
  // Who promises it to whom stands around a content, not in it: where the title names its source, sentences are compared.
  const shared = isSaid ? matter.coveredAround : matter.covered
  const close = body
    .map((claim) => ({claim, share: shared(title, claim)}))
    .filter(({share}) => share >= sameMatter)
    .sort((a, b) => b.share - a.share || a.claim.content[0][0] - b.claim.content[0][0])
  if (close.length > 0) return close.filter(({share}) => share >= close[0].share * 0.7).map(({claim}) => claim)
  return body.slice(0, 1).filter((claim) => shared(title, claim) > 0 || sharesStem(title, claim, tokens))
}

/** "Corals" and "young corals" may be two entities to the reading, and are one word to the reader. */
function sharesStem(title: Claim, claim: Claim, tokens: Checked['tokens']): boolean {
  const stems = ({content}: Claim): string[] =>
    content.flatMap((span) => tokensWithin(tokens, span).map(stemOf)).filter((stem) => stem !== '')
  const ofTitle = new Set(stems(title))
  return stems(claim).some((stem) => ofTitle.has(stem))
}

/** Why the passage is less than the title makes of it, in words; undefined where it is not. */
function doubtOf(
  claim: Claim,
  title: Claim,
  isSaid: boolean,
  chain: readonly Attribution[],
  reading: Checked,
): string | undefined {
  const {text} = reading.article
  const {certainty, polarity} = claim.factuality
  const words = (link: Attribution): string => `“${text.slice(...(link.source ?? link.cue))}”`
  // A headline that names its source has said that it is a word; whose word the text has it on is left to ask.
  if (!isSaid && !isTitlesDeed(chain, title, reading)) {
    if (certainty !== 'certain' && (isLead(claim, reading) || reading.matter.covered(title, claim) >= leastHedged))
      return certainty === 'unknown' || polarity === '?' ? 'leaves open' : `says only as ${certainty}`
    if (suspicion.test(claim.text) && !ofSuspects.test(title.text)) return 'has as a suspicion'
    if (!isAhead(title, reading) && isPlan(claim, title, reading)) return 'has as a plan'
  }
  const ground = standsOn(chain)
  const [outer] = chain
  if (outer && !ground && (outer.kind === 'outlet' || isHearsay(outer, text))) return `has from ${words(outer)} alone`
  if (ground && (isInsider(ground, reading) || isCrowd(ground, reading)))
    return `has on the word of ${words(ground)}, whom nobody names`
  return undefined
}

/** What the first sentence says first: a headline is made of it, in words that need not be its own. */
const isLead = (claim: Claim, {article: {parts}, claims}: Checked): boolean =>
  claim === claims.find(({content}) => content[0][0] >= parts.body[0])

/** "Lock to close" is ahead; "harbour gives lock to clear debt" has its verb before the purpose. */
function isAhead({text, content: [piece]}: Claim, {tokens, labels: {words}}: Checked): boolean {
  const [start, end] = tokenRange(tokens, piece)
  const to = words.findIndex(({xpos}, at) => at >= start && at < end && xpos === 'TO')
  return ahead.test(text) || (to >= 0 && !words.slice(start, to).some(({xpos}) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)))
}

function isPlan({act, text}: Claim, title: Claim, {tokens, labels: {words}}: Checked): boolean {
  // "Talks on a truce" under "truce talks collapse" are what the headline tells of.
  const [plan] = saysPlan.exec(text)?.[0].split(' ') ?? []
  if (plan && !title.text.toLowerCase().includes(plan.toLowerCase())) return true
  if (act === 'proposes' || (act === 'intends' && !settled.test(text))) return true
  const isPast = words.slice(...tokenRange(tokens, title.content[0])).some(({xpos}) => xpos === 'VBD')
  return isPast && toCome.test(text)
}

/** What will come about, or is to, or is under way: the headline's present tells as much. */
const settled = /\b(?:will|won['’]t|is to|are to|shall|(?:is|are) \w+ing)\b/i

/** "Ports offer lease" over "the ports have offered to let the quay": the headline tells of the offer. */
function isTitlesDeed(chain: readonly Attribution[], title: Claim, {tokens}: Checked): boolean {
  const lemmas = (span: Span): string[] => tokensWithin(tokens, span).map(({text}) => verbLemma(text.toLowerCase()))
  const ofTitle = new Set(title.content.flatMap(lemmas))
  return chain.some(({cue}) => lemmas(cue).some((lemma) => !/^(?:have|be|to)$/.test(lemma) && ofTitle.has(lemma)))
}

function findingOf(title: Claim, claim: Claim, doubt: string, reading: Checked): Finding {
  const line = lineOf(title, reading)
  return {
    message: `“${reading.article.text.slice(...line).trim()}” says flatly what the text ${doubt}.`,
    spans: [line, claim.content[0]],
    claims: [title.id, claim.id],
  }
}
