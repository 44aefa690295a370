/** How certain a content is made: by its own hedges and negation in the main clause, and by the verb that introduces it (FactBank). */
import type {Attribution, Factuality, Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {actNouns, actVerbs} from '../words/acts.ts'
import {cueCertainty, negative, open, possible, probable} from '../words/hedges.ts'
import {byForm} from '../words/verb-forms.ts'

const certaintyOfCue = byForm(Object.entries(cueCertainty))
const deniers = byForm(`${actVerbs.denies} refuse decline`.split(' ').map((verb) => [verb, true] as const))

/** `content`: the tokens of the claim; `cue`: those of the cue, none in the outlet's own words. */
export function factualityOf(
  content: readonly Token[],
  cue: readonly Token[],
  attribution: Attribution | undefined,
): Factuality {
  const clause = mainClause(content)
  const cues: Span[] = []
  const note = (tokens: readonly Token[]): boolean => {
    for (const {start, end} of tokens) cues.push([start, end])
    return tokens.length > 0
  }
  const among = (set: ReadonlySet<string>): Token[] =>
    clause.filter(({text}, at) => set.has(lower(text)) && !isNounUse(clause, at))

  const isAsked =
    content.at(-1)?.text === '?' || (content.at(-2)?.text === '?' && /^["”’']$/.test(content.at(-1)?.text ?? ''))
  const denied = attribution
    ? cue.filter(({text}) => deniers.has(lower(text)) || actNouns[lower(text)] === 'denies')
    : []
  const negations = among(negative).filter((token) => !isPartial(token, clause))
  const isNegative = (note(denied) ? 1 : 0) + (note(negations) ? 1 : 0) === 1

  let certainty: Factuality['certainty'] = 'certain'
  if (isAsked || note(among(open))) certainty = 'unknown'
  else if (note(among(possible))) certainty = 'possible'
  else if (note(among(probable))) certainty = 'probable'
  else {
    const hedging = attribution ? cue.filter(({text}) => certaintyOfCue.has(lower(text))) : []
    if (note(hedging)) certainty = certaintyOfCue.get(lower(hedging[0].text)) ?? 'certain'
  }
  const polarity = certainty === 'unknown' ? '?' : isNegative ? '-' : '+'
  return {certainty, polarity, cues: cues.sort((a, b) => a[0] - b[0])}
}

const lower = (text: string): string => text.toLowerCase()

const subordinating = /^(?:because|although|though|while|whereas|when|if|unless|since|after|before|until|;)$/i

/** Up to the first word that opens a clause of another kind; "that" and "whether" at the very front open the clause itself. */
function mainClause(content: readonly Token[]): readonly Token[] {
  const stop = content.findIndex(
    ({text}, at) =>
      (at > 1 && subordinating.test(text)) || (at > 3 && /^(?:that|to|who|which|whom|whose)$/i.test(text)),
  )
  return stop < 0 ? content : content.slice(0, stop)
}

/** "May" the month, "might" the power, "a can": after a determiner or preposition, or before a number. */
function isNounUse(clause: readonly Token[], at: number): boolean {
  const {text} = clause[at]
  if (!/^(?:may|might|can|open|no)$/i.test(text)) return false
  const before = clause[at - 1]?.text.toLowerCase() ?? ''
  if (/^no$/i.test(text)) return at > 0 && !/^(?:is|are|was|were|be|has|have|had|there|with|of)$/.test(before)
  return (
    /^(?:in|on|of|since|until|by|last|next|this|the|a|its|his|her|their|early|late|mid)$/.test(before) ||
    clause[at + 1]?.kind === 'number'
  )
}

/** "Not only", "not just", "no doubt", "not least": the clause stays as it is. */
function isPartial(token: Token, clause: readonly Token[]): boolean {
  const next = clause[clause.indexOf(token) + 1]?.text.toLowerCase() ?? ''
  return /^(?:only|just|merely|simply|least|doubt|necessarily)$/.test(next)
}
