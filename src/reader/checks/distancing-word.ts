import {contains, type Span} from '../../contract/index.ts'
import type {Checker} from './index.ts'

/** "So-called", "self-styled", "claimed annexation": words that doubt without saying who does. A participle before a noun, not a reporting verb. */
const distancing =
  /\b(?:so-called|self-styled|self-proclaimed|purported(?:ly)?|(?:claimed|alleged|supposed) (?!to\b|that\b|the\b|a\b|an\b|his\b|her\b|its\b|their\b|in\b|on\b|by\b|it\b)\p{Ll}+)/giu

/** What is claimed as a verb: responsibility, victory, lives. */
const objects =
  /^claimed (?:responsibility|victory|credit|success|the|lives|asylum|benefits|more|at|up|nearly|about)\b/i

/** After an auxiliary or a subject "claimed" and "alleged" are verbs: "he claimed victory", "was alleged yesterday". */
const verbal =
  /(?:\b(?:he|she|it|they|who|which|we|i|and|has|have|had|is|was|were|be|been|also|later)\s+|(?<!^)(?<![.!?]\s)\b(?!The\b|A\b|An\b)\p{Lu}[\p{L}.]*\s+)$/u

export const distancingWord: Checker = {
  kind: 'distancing-word',
  raisedWhen: 'a word doubts without saying who does ("claimed", "so-called")',
  check({article: {text}, attributions, claims}) {
    const said = attributions.flatMap(({content, cue}) => [...content, cue])
    return [...text.matchAll(distancing)].flatMap(({0: words, index}) => {
      const length = /^(?:claimed|alleged|supposed)/i.exec(words)?.[0].length ?? words.length
      const span: Span = [index, index + length]
      if (/^(?:claimed|alleged|supposed)/i.test(words) && verbal.test(text.slice(Math.max(0, index - 30), index)))
        return []
      if (objects.test(text.slice(index, index + 40))) return []
      if (said.some((piece) => contains(piece, span))) return []
      const about = claims.filter(({content}) => content.some((piece) => contains(piece, span))).map(({id}) => id)
      return [{message: `“${text.slice(...span)}” doubts without saying who does.`, spans: [span], claims: about}]
    })
  },
}
