import type {Attribution, Claim} from '../../contract/index.ts'
import {isColumn} from '../matter/column.ts'
import {chainsOf, isCrowd, isHearsay, isInsider, standsOn} from '../matter/links.ts'
import {titleClaims} from '../matter/main-matter.ts'
import {tokenRange} from '../within.ts'
import type {Checked, Checker, Finding} from './index.ts'

/** A headline that hedges, asks, quotes or names its source in the headline's own short manner ("Poll: …", "…, owner says") is not flat. */
const modest =
  /[?“”"‘]|\b(?:may|might|could|would|likely|reportedly|alleged(?:ly)?|apparent(?:ly)?|suspected|accused|rumou?red|possible|possibly|expected|feared|claims?|reports?|says?|said|sources|considers?|considering|eyes|mulls?|weighs|seeks?|wants?|urges?|calls? for|asks?|hopes?|fears?|warns?|how|why|what)\b|^(?!(?:live|breaking|update|exclusive|watch|video)\b)[^:]{2,40}:\s/i

/** Tells of what is to come, as headlines do. */
const ahead =
  /\b(?:to|will|won['’]t|plans?|planning|set to|due to|poised|prepares?|preparing|vows?|pledges?|promises?|threatens?)\b/i

/** Words inside a content that keep it at arm's length though its holder says it flatly. */
const suspicion =
  /\b(?:suspected|suspicion|accused|alleged(?:ly)?|reportedly|purported(?:ly)?|charged with|believed to)\b/i

const saysPlan = /\b(?:will|would|plans?|planned|prepar(?:e|es|ing)|is to|are to|due to|proposed|expected|intends?)\b/i

/** How much of a headline the passage must be about that it is held against. Chosen on bench/cases/develop. */
const sameMatter = 0.3

export const headlineOverstates: Checker = {
  kind: 'headline-overstates',
  raisedWhen:
    'headline or standfirst says flatly, or as done, what the text hedges, plans or attributes to nobody named',
  check(reading) {
    const chainOf = chainsOf(reading.attributions)
    const titles = titleClaims(reading)
    if (isColumn(reading.claims)) return []
    for (const title of titles) {
      if (!isFlat(title) || !hasVerb(title, reading)) continue
      const told = tellings(title, titles, reading)
      const doubts = told.map((claim) => doubtOf(claim, title, chainOf(claim), reading))
      const [first] = doubts
      // One flat telling on a name or in the outlet's own words, and the headline has its ground.
      if (!first || doubts.includes(undefined)) continue
      return [findingOf(title, told[0], first)]
    }
    return []
  },
}

const isFlat = ({text, factuality: {certainty, polarity}, act}: Claim): boolean =>
  certainty === 'certain' && polarity !== '?' && !open.has(act) && !modest.test(text)

/** "A city's long wait" puts nothing forward. Where the model said nothing of the words, a headline is taken for a sentence. */
function hasVerb({content}: Claim, {tokens, labels: {words}}: Checked): boolean {
  if (words.length === 0) return true
  return content.some((span) =>
    words.slice(...tokenRange(tokens, span)).some(({upos}) => upos === 'VERB' || upos === 'AUX'),
  )
}

/** What a headline does that asserts nothing of its own. */
const open: ReadonlySet<Claim['act']> = new Set(['asks', 'urges', 'denies', 'judges', 'fears', 'predicts'])

/** The passages of the body that tell what the title tells, the closest first; the opening one where none shares enough words. */
function tellings(title: Claim, titles: readonly Claim[], {article: {parts}, claims, matter}: Checked): Claim[] {
  const body = claims.filter(
    (claim) =>
      !titles.includes(claim) &&
      claim.content[0][0] >= parts.body[0] &&
      // What the outlet itself urges or judges tells nothing.
      (claim.chain.length > 0 || !open.has(claim.act)),
  )
  // Who promises it to whom stands around a content, not in it: where the title names its source, sentences are compared.
  const shared = title.chain.length > 0 ? matter.coveredAround : matter.covered
  const close = body
    .map((claim) => ({claim, share: shared(title, claim)}))
    .filter(({share}) => share >= sameMatter)
    .sort((a, b) => b.share - a.share || a.claim.content[0][0] - b.claim.content[0][0])
  if (close.length > 0) return close.filter(({share}) => share >= close[0].share * 0.7).map(({claim}) => claim)
  return body.slice(0, 1).filter((claim) => shared(title, claim) > 0)
}

/** Why the passage is less than the title makes of it, in words; undefined where it is not. */
function doubtOf(
  claim: Claim,
  title: Claim,
  chain: readonly Attribution[],
  {article: {text}, tokens}: Checked,
): string | undefined {
  const {certainty, polarity} = claim.factuality
  const words = (link: Attribution): string => `“${text.slice(...(link.source ?? link.cue))}”`
  // A headline that names its source has said that it is a word; whose word the text has it on is left to ask.
  if (title.chain.length === 0) {
    if (certainty !== 'certain')
      return certainty === 'unknown' || polarity === '?' ? 'leaves open' : `says only as ${certainty}`
    if (suspicion.test(claim.text)) return 'has as a suspicion'
    if (!ahead.test(title.text) && (claim.act === 'intends' || claim.act === 'proposes' || saysPlan.test(claim.text)))
      return 'has as a plan'
  }
  const ground = standsOn(chain)
  const [outer] = chain
  if (outer && !ground && (outer.kind === 'outlet' || isHearsay(outer, text))) return `has from ${words(outer)} alone`
  if (ground && (isInsider(ground, tokens) || isCrowd(ground, tokens)))
    return `has on the word of ${words(ground)}, whom nobody names`
  return undefined
}

function findingOf(title: Claim, claim: Claim, doubt: string): Finding {
  return {
    message: `“${title.text.trim()}” says flatly what the text ${doubt}.`,
    spans: [title.content[0], claim.content[0]],
    claims: [title.id, claim.id],
  }
}
