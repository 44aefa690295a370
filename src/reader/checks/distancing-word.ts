import {type Attribution, type Claim, contains, type Span} from '../../contract/index.ts'
import {matchesOf} from '../matches.ts'
import {isColumn} from '../matter/column.ts'
import {partAt} from '../matter/links.ts'
import {indexAt, tokenRange} from '../within.ts'
import type {Checked, Checker, Finding} from './index.ts'

/** "So-called", "self-styled", "claimed annexation": words that doubt without saying who does. A participle before a noun, not a reporting verb. */
const distancing =
  /\b(?:so-called|self-styled|self-proclaimed|purported(?:ly)?|(?:claimed|alleged|supposed) (?!to\b|that\b|the\b|a\b|an\b|his\b|her\b|its\b|their\b|in\b|on\b|by\b|it\b)\p{Ll}+)/giu

/** What is claimed as a verb: responsibility, victory, lives. */
const objects =
  /^claim(?:s|ed)? (?:responsibility|victory|credit|success|the (?:lives|life|title|throne|crown|prize|win|victory)|lives|attacks?|bombings?|killings?|asylum|benefits|more|at|up|nearly|about|title|ownership|(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|many|several|scores)|compensation|damages|expenses)\b/i

/** After an auxiliary or a subject "claimed" and "alleged" are verbs: "he claimed victory", "was alleged yesterday". */
const verbal =
  /(?:\b(?:he|she|it|they|who|which|we|i|and|has|have|had|is|was|were|be|been|also|later)\s+|(?<!^)(?<![.!?]\s)\b(?!The\b|A\b|An\b)\p{Lu}[\p{L}.]*\s+)$/u

/** Courts and the law say "alleged", and say who alleges. */
const ofCourts =
  /\b(?:police|prosecutors?|court|judge|jury|trial|indict(?:ed|ment)|charged|lawsuit|defendant|attorney)\b/i

export const distancingWord: Checker = {
  kind: 'distancing-word',
  raisedWhen: 'a word doubts without saying who does ("claimed", "so-called")',
  check: (reading) => [...beforeNouns(reading), ...doubtingCues(reading), ...scareQuotes(reading)],
}

function beforeNouns(reading: Checked): Finding[] {
  const {
    article: {text},
    attributions,
    claims,
    quotations,
  } = reading
  const quoted = quotations.map(({span}) => span)
  const isOwnOpinion = isColumn(claims)
  // What somebody supports or fears, told in a noun, is told in the outlet's words: who backs it does not call it "claimed".
  const ofNouns = new Set(claims.filter((claim) => !isClause(claim, reading)).flatMap(({chain}) => chain.at(-1) ?? []))
  const isTold = ({id, content}: Attribution): boolean =>
    ofNouns.has(id) && !content.some((piece) => /["“‘]/.test(text.slice(...piece)))
  const said = attributions.flatMap((link) => [...(isTold(link) ? [] : link.content), link.cue])
  const isUsed = usedIn(said, text)
  const isCourtReport = ofCourts.test(text)
  return matchesOf(text, distancing).flatMap(({0: words, index}) => {
    const length = /^(?:claimed|alleged|supposed)/i.exec(words)?.[0].length ?? words.length
    const span: Span = [index, index + length]
    if (/^(?:claimed|alleged|supposed)/i.test(words) && verbal.test(text.slice(Math.max(0, index - 30), index)))
      return []
    if (objects.test(text.slice(index, index + 40))) return []
    if (isCourtReport && /^alleged/i.test(words)) return []
    // A word that somebody in the text uses is his in the headline too.
    const word = text.slice(...span).toLowerCase()
    // In speech that is not quoted "so-called" may be the speaker's or the outlet's: nobody can tell.
    const isOpenTo = /^so-called$/.test(word) && !isOwnOpinion && !quoted.some((piece) => contains(piece, span))
    if (!isOpenTo && (isUsed(word) || said.some((piece) => contains(piece, span)))) return []
    const about = claims.filter(({content}) => content.some((piece) => contains(piece, span))).map(({id}) => id)
    return [{message: `“${text.slice(...span)}” doubts without saying who does.`, spans: [span], claims: about}]
  })
}

/** Whether a claim is a clause, rather than a noun with what picks it out. Where the model said nothing of the words, it is taken for one. */
const isClause = ({content}: Claim, {tokens, labels: {words}}: Checked): boolean =>
  words.length === 0 ||
  content.some((span) => words.slice(...tokenRange(tokens, span)).some(({xpos}) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)))

/** "The ministry claimed": the outlet's own cue, headlines aside, which are short of words; which doubts where "said" would not. One finding a source, with every cue. */
function doubtingCues({article, attributions, claims}: Checked): Finding[] {
  const {text} = article
  if (isColumn(claims)) return []
  const bySource = new Map<string, Attribution[]>()
  for (const attribution of attributions) {
    const {cue, source, within, entity} = attribution
    if (
      within ||
      !source ||
      partAt(article, cue[0]) === 'headline' ||
      !/\bclaim(?:s|ed|ing)?$/i.test(text.slice(...cue))
    )
      continue
    // Whoever writes "his claim that" names what is claimed; the noun stands for what others call it too.
    if (nominal.test(text.slice(Math.max(0, cue[1] - 40), cue[1]))) continue
    if (objects.test(text.slice(claimAt(text, cue), cue[1] + 40))) continue
    const who = entity ?? text.slice(...source).toLowerCase()
    bySource.set(who, [...(bySource.get(who) ?? []), attribution])
  }
  return [...bySource.values()].map((group) => {
    const spans = group.map(({cue}): Span => [claimAt(text, cue), cue[1]])
    const ids = new Set(group.map(({id}) => id))
    return {
      message: `“${text.slice(...spans[0])}” doubts what “${text.slice(...(group[0].source as Span))}” says, without saying who does.`,
      spans,
      claims: claims.filter(({chain}) => chain.some((id) => ids.has(id))).map(({id}) => id),
    }
  })
}

/** "His claim", "the minister's repeated claims": the noun, by the word that picks it out right before it. */
const nominal =
  /(?:\b(?:the|a|an|this|that|these|those|his|her|its|their|my|our|your|no|any|of)|['’]s|s['’])\s+(?:(?:repeated|false|earlier|latest|own)\s+)?claims?$/iu

/** Without the auxiliary before it: "has claimed". */
const claimAt = (text: string, [start, end]: Span): number => start + text.slice(start, end).search(/claim\w*$/i)

/** More words between quotation marks are somebody's, whom the reading has missed. Chosen. */
const mostQuoted = 2

/** What the quoted word names people or things with that nothing picks out: "a party of “observers”", "with foreign “advisers”". */
const bare = /\b(?:of|by|with|from|for|to|as|sent|sends|sending)\s+(?:\p{Ll}+\s+)?$/u

/** Whose or which thing the quoted word names: "the", "his", "Reyes's", and at most one word between. */
const picking =
  /(?:\b(?:the|this|these|his|her|its|their)|\p{L}[’']s|s[’'])\s+(?:(?:new|latest|own|first|current|proposed)\s+)?$/iu

/**
 * Marks that keep a word at a distance: "the “reform” takes pensions away". A noun of the outlet's own sentence in which nobody speaks,
 * and a word that nobody in the text uses; terms ("a so-called “short sale”") and titles are left alone.
 */
function scareQuotes({article, tokens, sentences, quotations, attributions, claims, labels}: Checked): Finding[] {
  const {text, parts} = article
  if (isColumn(claims)) return []
  const said = attributions.flatMap(({source, cue, content}) => [...content, cue, ...(source ? [source] : [])])
  const spoken = new Set(said.flatMap(([start, end]) => range(indexAt(sentences, start), indexAt(sentences, end - 1))))
  const isUsed = usedIn(said, text)
  return quotations.slice(0, mostLooked).flatMap(({span, inner, open}) => {
    const [from, to] = tokenRange(tokens, inner)
    const words = text.slice(...inner)
    const isOwn = !open && span[0] >= parts.body[0] && !spoken.has(indexAt(sentences, span[0]))
    const isShort = to - from <= mostQuoted && /^\p{Ll}[\p{L} -]*$/u.test(words)
    const before = text.slice(Math.max(0, span[0] - 30), span[0])
    const isPlural = to - from === 1 && labels.words[from]?.xpos === 'NNS'
    if (!isOwn || !isShort || !(picking.test(before) || (isPlural && bare.test(before)))) return []
    // "The “tunnel” clause" names the clause after a word of it; "the pit's “modern” pumps" are doubted.
    const isHead = labels.words[to - 1]?.upos === 'NOUN' && !/^(?:NOUN|PROPN)$/.test(labels.words[to + 1]?.upos ?? '')
    const isQuality = to - from === 1 && labels.words[from]?.xpos === 'JJ' && labels.words[to + 1]?.upos === 'NOUN'
    if (!(isHead || isQuality) || isUsed(words)) return []
    const about = claims.filter(({content}) => content.some((piece) => contains(piece, span))).map(({id}) => id)
    return [
      {message: `The marks around ${text.slice(...span)} doubt without saying who does.`, spans: [span], claims: about},
    ]
  })
}

/** Quotations that are looked at: it bounds the cost, and no report has more. Chosen. */
const mostLooked = 500

/** Whether a word stands in what somebody says; each word is looked for once. */
function usedIn(said: readonly Span[], text: string): (word: string) => boolean {
  const all = said.map((span) => text.slice(...span).toLowerCase()).join('\n')
  const known = new Map<string, boolean>()
  return (word) => {
    const found = known.get(word) ?? all.includes(word)
    known.set(word, found)
    return found
  }
}

const range = (from: number, to: number): number[] =>
  Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index)
