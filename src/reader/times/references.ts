/** The present, the past and the future without a measure: "now", "currently", "recently", "soon", "the future", "these days". */
import type {Kind, Match} from './kind.ts'
import {pattern} from './words.ts'

interface Reference {
  readonly words: string
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
}

const references: readonly Reference[] = [
  {
    words:
      '(?:right |just |until |even |as of )?now|(?:then[- ])?currently|at present|at (?:the|this) (?:present |very )?moment|nowadays|(?:in )?these days|at (?:this|the present) time|for the moment|present-day',
    value: 'PRESENT_REF',
  },
  {
    words:
      '(?:more |most |as |only |until )?recently|lately|of late(?! \\d|st|r)|previously|formerly|(?:the )?(?:recent |distant |not-too-distant )?past',
    value: 'PAST_REF',
  },
  {
    words: 'soon|(?:the )?(?:near |foreseeable |immediate |not-too-distant )?future|shortly|one day|in due course',
    value: 'FUTURE_REF',
  },
  {words: 'current', value: 'PRESENT_REF'},
  {words: '(?:a |the )?recent(?= )', value: 'PAST_REF'},
]

const kinds: Readonly<Record<string, Reference['value']>> = Object.fromEntries(
  references.map(({value}, at) => [`g${at}`, value]),
)

export const reference: Kind = {
  name: 'reference',
  pattern: pattern(`(?:${references.map(({words}, at) => `(?<g${at}>${words})`).join('|')})(?![-\\w]|['’]s)`),
  read(match, context) {
    const group = Object.keys(kinds).find((name) => match.groups[name] !== undefined)
    const text = match.text.toLowerCase().replace(/\s+/g, ' ')
    if (!group || isOther(text, match)) return undefined
    // "soon" in a past clause says that little time went by, not when.
    if (text === 'soon' && (context.narrative || context.tense() === 'past')) return undefined
    return {type: 'DATE', value: kinds[group], skip: [prepositionLength(text), 0]}
  },
}

/** "in the past", "in these days", "a recent": the preposition or article is not part of the expression. */
const prepositionLength = (text: string): number =>
  /^(?:in |as of |until |even |just |only |as |at )(?=the |these |now|recently)|^(?:a |the )(?=recent$)/.exec(text)?.[0]
    .length ?? 0

function isOther(text: string, match: Match): boolean {
  // "from now on" is a time, "now, now" and "as soon as" are not; "currents" and "future" the contract need their article.
  if (
    text === 'soon' &&
    (/\b(?:as|too|how|no sooner|so) $/i.test(match.before) || /^ (?:as|after)\b/.test(match.after))
  )
    return true
  if (text === 'shortly' && /^ (?:after|before)\b/.test(match.after)) return true
  if (text === 'past') return true
  if (
    text === 'one day' &&
    (/^ (?:after|before|later|earlier|of|in|a|last|this)\b/.test(match.after) ||
      !/\b(?:will|may|might|could|would|can|to) (?:\w+ )?$/i.test(match.before))
  )
    return true
  if (text === 'future' && !/\bin $/i.test(match.before)) return true
  // "a previously announced plan": the word orders two plans, it dates none.
  if (text === 'previously' && /^ [a-z]+ed\b/.test(match.after)) return true
  if (
    text === 'the past' &&
    /^ (?:[a-z]+ ){0,2}(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|seasons?|summers?|winters?|century)/i.test(
      match.after,
    )
  )
    return true
  if (/\brecent$/.test(text))
    return /^ (?:days|weeks|months|years|decades|hours)\b/i.test(match.after) || /\bmost $/i.test(match.before)
  if (text === 'current')
    return (
      /^ (?:year|month|week|fiscal|quarter|period|account|affairs)/i.test(match.after) || !/^ [a-z]/i.test(match.after)
    )
  return false
}
