/**
 * What the text itself says is not agreed: "The union disputes that", "that date is the author's estimate, and not everybody accepts it",
 * "he denies the charge". Each with the outlet's own flat word on the same.
 */
import {type Claim, contains, type Span} from '../../contract/index.ts'
import type {Checked} from '../checks/index.ts'
import {verbLemma} from '../events/lexicon.ts'
import {indexAt, tokenRange, tokensWithin} from '../within.ts'
import {isName} from './matter.ts'

/** A flat claim, and the words in which it is disputed. */
export interface Disputed {
  readonly flat: Claim
  readonly by: Span
}

/** Every flat claim that is disputed, in text order; `isFlat` tells which are the outlet's own. Linear but for the disputes, which are bounded. */
export function disputedIn(reading: Checked, isFlat: (claim: Claim) => boolean): Disputed[] {
  const {article, claims} = reading
  const flat = claims.filter(
    (claim) => isFlat(claim) && claim.content[0][0] >= article.parts.body[0] && !dispute.test(claim.text),
  )
  return [
    ...figures(reading, flat),
    ...tellings(reading, flat),
    ...accusations(reading, flat),
    ...blames(reading, flat),
  ]
}

const dispute =
  /\b(?:disput(?:e[sd]?|ing)|contest(?:s|ed)|not every(?:body|one) (?:accepts|agrees|is (?:persuaded|convinced))|(?:far|much|twice|times|wildly)? ?too (?:high|low)|no (?:difference|effect|such)|(?:cannot|could not|can['’]t) (?:confirm|verify)|unconfirmed|reject(?:s|ed) (?:that|the|this|it)|question(?:s|ed) (?:the|that|this)|challeng(?:es|ed) (?:the|that|this)|doubt(?:s|ed) (?:the|that|it)|contradict(?:s|ed)|nothing of the (?:sort|kind)|put(?:s|ting)? (?:it|the \w+) at|den(?:y|ies|ied)|not guilty|untrue|not true|a lie|invented|never happened|different (?:story|account|version)|own (?:estimate|figure|reckoning|guess))\b/i

/** What a figure is called where it is somebody's. */
const figure =
  /\b(?:the|that|this) (?:date|figure|number|estimate|count|share|total|sum|age|claim|calculation|arithmetic|toll|percentage|rate)\b/i

const pointing =
  /^(?:that|this|the) (?:date|figure|number|estimate|count|share|total|sum|age|claim|calculation|toll|percentage|rate|account|version)\b/i

/** Disputes that are looked at: it bounds the cost, and no article has more. Chosen. */
const mostDisputes = 30

/** Sentences with a word of dispute, at which the outlet's own clause says it or somebody does. */
function disputesIn({article: {text, parts}, sentences}: Checked): number[] {
  return sentences
    .flatMap(([start, end], at) => (start >= parts.body[0] && dispute.test(text.slice(start, end)) ? [at] : []))
    .slice(0, mostDisputes)
}

/** "The gene is six million years old. That date is her estimate, and not everybody accepts it"; "the estimate of 4,000 is twice too high". */
function figures(reading: Checked, flat: readonly Claim[]): Disputed[] {
  const {
    article: {text},
    sentences,
  } = reading
  return disputesIn(reading).flatMap((at) => {
    const by = sentences[at]
    const words = text.slice(...by)
    if (!figure.test(words)) return []
    const numbers = numbersIn(reading, by)
    return flat
      .filter((claim) => {
        const own = indexAt(sentences, claim.content[0][0])
        if (own === at - 1 && pointing.test(words)) return true
        return own !== at && numbersIn(reading, claim.content[0]).some((number) => numbers.includes(number))
      })
      .map((claim) => ({flat: claim, by}))
  })
}

const fraction = /^(?:half|thirds?|quarters?|fifths?|sixths?|tenths?)$/

/** Figures that say something by themselves: fractions, and numbers of three digits and more that are no year. */
const numbersIn = ({tokens}: Checked, span: Span): string[] =>
  tokensWithin(tokens, span)
    .map(({text}) => text.toLowerCase())
    .filter((word) => fraction.test(word) || (/^\d[\d,.]{2,}$/.test(word) && !/^(?:1[5-9]|20)\d\d$/.test(word)))

/** Terms that a flat claim shares with what is disputed, and their share of its weight. Chosen on strangers/further and PolNeAR dev, by eye. */
const leastShared = 3
const leastCovered = 0.4

/** "Half of the sacks are sold, she said. The union disputes that": said flatly elsewhere, it is only her word. */
function tellings(reading: Checked, flat: readonly Claim[]): Disputed[] {
  const {sentences, claims, matter, tokens} = reading
  return disputesIn(reading).flatMap((at) => {
    const [from, to] = [sentences[at - 1] ?? sentences[at], sentences[at]]
    const said = claims.find(
      ({chain, content: [[start]], factuality: {polarity}}) =>
        chain.length > 0 && polarity === '+' && from[0] <= start && start < to[1],
    )
    if (!said) return []
    const [first, end] = tokenRange(tokens, [from[0], to[1]])
    const disputed = new Set(tokens.slice(first, end).map((_, index) => matter.termAt(first + index)))
    return flat
      .filter(({content: [[start]]}) => start < from[0] || start >= to[1])
      .filter((claim) => {
        const terms = [...matter.terms(claim)]
        const shared = terms.filter((term) => disputed.has(term))
        const weigh = (some: readonly string[]): number => some.reduce((sum, term) => sum + matter.weight(term), 0)
        return (
          shared.filter((term) => !isName(term)).length >= leastShared && weigh(shared) >= weigh(terms) * leastCovered
        )
      })
      .map((claim) => ({flat: claim, by: said.content[0]}))
  })
}

/** What nobody may say of somebody who denies it. */
const offences: ReadonlySet<string> = new Set(
  `abuse assault attack beat blackmail bribe burgle cheat conceal con deceive defraud dupe embezzle fake falsify fiddle fleece forge harass hide hit kick kidnap kill know launder leak
  lie loot mislead molest mug murder plunder pocket poison punch ram rape rig rob sabotage shoot siphon slap smuggle stab steal strangle swindle threaten torture`.split(
    /\s+/,
  ),
)

const offencePhrases =
  /\b(?:made off with|broke into|let (?:him|her|them)sel(?:f|ves) into|set fire to|helped (?:him|her)self to|kept (?:it|them|this|that) (?:from|secret))\b/i

/** Whoever is found out can be told to have done it. */
const convicted =
  /\b(?:convicted|found guilty|pleaded guilty|plead guilty|admit(?:s|ted)|confess(?:es|ed)|was (?:jailed|sentenced)|were (?:jailed|sentenced))\b/i

/** "Reyes shot the clerk … Reyes denies the charge". */
function accusations(reading: Checked, flat: readonly Claim[]): Disputed[] {
  const {article, claims, attributions, entities} = reading
  if (convicted.test(article.text)) return []
  const links = new Map(attributions.map((link) => [link.id, link]))
  const denials = claims.flatMap((claim) => {
    const link = links.get(claim.chain[0] ?? '')
    const isDenied = claim.act === 'denies' || (claim.factuality.polarity === '-' && ownDenial.test(claim.text))
    return link?.source && isDenied ? [{claim, link}] : []
  })
  return [...flat, ...claims.filter(({chain}) => chain.length > 0)].slice(0, mostAccusing).flatMap((claim) => {
    const link = links.get(claim.chain[0] ?? '')
    // "Reyes lied about the lock", "Reyes knew of the leak": the outlet's own word on him, though he is the source in it.
    if (link ? !blaming.test(article.text.slice(...link.cue)) : !isOffence(claim, reading)) return []
    const [start] = link?.source ?? claim.content[0]
    const doer = entities.find(({mentions}) => mentions.some((mention) => mention[0] === start && mention[1] > start))
    if (!doer) return []
    // In court nobody but the accused and counsel denies.
    const denial = denials.find(
      ({link}) =>
        ofTrial.test(article.text) ||
        link.entity === doer.id ||
        doer.mentions.some((mention) => link.source && contains(link.source, mention)),
    )
    return denial ? [{flat: claim, by: denial.claim.content[0]}] : []
  })
}

/** "My client has never been there", "I have never met him", "that he had taken nothing". */
const ownDenial =
  /^[“"]?(?:that )?(?:my client|I|he|she|we|they|it)(?:['’]ve| have| has| had| did| do| was| were)?(?:n['’]t| not| never)\b|^[“"]?(?:that )?(?:I|he|she|we|they) (?:had |have |has |did |took |said |promised |done )+nothing\b|\bnothing of the (?:sort|kind)\b/i

/** The deed of the clause, not of somebody in it ("a shooting that killed two"). */
const isDone = (word: Checked['labels']['words'][number] | undefined): boolean =>
  word?.xpos === 'VBD' && /^(?:root|conj|parataxis)$/.test(word.relation)

const blaming = /\b(?:lied|knew|misled|hid|concealed|cheated|deceived)\b/i

const ofTrial =
  /\b(?:on trial|the trial|charged with|denies the charges?|pleaded not guilty|denied the charges?|the defendant|the accused)\b/i

/** Flat claims that are looked at for an offence: it bounds the cost. Chosen. */
const mostAccusing = 500

function isOffence({content: [piece], text}: Claim, {tokens, labels: {words}}: Checked): boolean {
  if (offencePhrases.test(text)) return true
  const [from, to] = tokenRange(tokens, piece)
  return tokens
    .slice(from, to)
    .some(({text: word}, at) => isDone(words[from + at]) && offences.has(verbLemma(word.toLowerCase())))
}

/** Who began it. */
const cause =
  /\b(?:(?:began|started|broke out|erupted|flared) (?:when|after)|(?:fired|shot|struck|attacked) first|(?:broke|violated|breached) the (?:truce|ceasefire)|was (?:caused|started|provoked) by|was to blame)\b/i

const blame = /\b(?:blam(?:e[sd]?|ing)|accus(?:e[sd]?|ing)|each other)\b/i

/** "The shooting began when a drone of theirs …" where either side blames the other. */
function blames(reading: Checked, flat: readonly Claim[]): Disputed[] {
  const {
    article: {text},
    sentences,
    claims,
    matter,
  } = reading
  return flat
    .filter((claim) => cause.test(claim.text))
    .slice(0, mostDisputes)
    .flatMap((claim) => {
      const other = claims.find(({content: [[start]], chain, id}) => {
        const [from, to] = sentences[indexAt(sentences, start)]
        return id !== claim.id && chain.length > 0 && blame.test(text.slice(from, to))
      })
      const isShared = other && matter.coveredAround(claim, other) > 0
      return isShared ? [{flat: claim, by: other.content[0]}] : []
    })
}
