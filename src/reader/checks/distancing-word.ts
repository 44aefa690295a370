import {type Attribution, contains, type Span} from '../../contract/index.ts'
import type {Checked, Checker, Finding} from './index.ts'

/** "So-called", "self-styled", "claimed annexation": words that doubt without saying who does. A participle before a noun, not a reporting verb. */
const distancing =
  /\b(?:so-called|self-styled|self-proclaimed|purported(?:ly)?|(?:claimed|alleged|supposed) (?!to\b|that\b|the\b|a\b|an\b|his\b|her\b|its\b|their\b|in\b|on\b|by\b|it\b)\p{Ll}+)/giu

/** What is claimed as a verb: responsibility, victory, lives. */
const objects =
  /^claim(?:s|ed)? (?:responsibility|victory|credit|success|the|lives|asylum|benefits|more|at|up|nearly|about|title|ownership|compensation|damages|expenses)\b/i

/** After an auxiliary or a subject "claimed" and "alleged" are verbs: "he claimed victory", "was alleged yesterday". */
const verbal =
  /(?:\b(?:he|she|it|they|who|which|we|i|and|has|have|had|is|was|were|be|been|also|later)\s+|(?<!^)(?<![.!?]\s)\b(?!The\b|A\b|An\b)\p{Lu}[\p{L}.]*\s+)$/u

/** Courts and the law say "alleged", and say who alleges. */
const ofCourts =
  /\b(?:police|prosecutors?|court|judge|jury|trial|indict(?:ed|ment)|charged|lawsuit|defendant|attorney)\b/i

export const distancingWord: Checker = {
  kind: 'distancing-word',
  raisedWhen: 'a word doubts without saying who does ("claimed", "so-called")',
  check: (reading) => [...beforeNouns(reading), ...doubtingCues(reading)],
}

function beforeNouns({article: {text}, attributions, claims}: Checked): Finding[] {
  const said = attributions.flatMap(({content, cue}) => [...content, cue])
  const isCourtReport = ofCourts.test(text)
  return [...text.matchAll(distancing)].flatMap(({0: words, index}) => {
    const length = /^(?:claimed|alleged|supposed)/i.exec(words)?.[0].length ?? words.length
    const span: Span = [index, index + length]
    if (/^(?:claimed|alleged|supposed)/i.test(words) && verbal.test(text.slice(Math.max(0, index - 30), index)))
      return []
    if (objects.test(text.slice(index, index + 40))) return []
    if (isCourtReport && /^alleged/i.test(words)) return []
    if (said.some((piece) => contains(piece, span))) return []
    const about = claims.filter(({content}) => content.some((piece) => contains(piece, span))).map(({id}) => id)
    return [{message: `“${text.slice(...span)}” doubts without saying who does.`, spans: [span], claims: about}]
  })
}

/** "The ministry claimed": the outlet's own cue, which doubts where "said" would not. One finding a source, with every cue. */
function doubtingCues({article: {text}, attributions, claims}: Checked): Finding[] {
  const bySource = new Map<string, Attribution[]>()
  for (const attribution of attributions) {
    const {cue, source, within, entity} = attribution
    if (within || !source || !/\bclaim(?:s|ed|ing)?$/i.test(text.slice(...cue))) continue
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

/** Without the auxiliary before it: "has claimed". */
const claimAt = (text: string, [start, end]: Span): number => start + text.slice(start, end).search(/claim\w*$/i)
