/**
 * How certain a clause is made: by its own hedges, else by the word that reports it, else by a condition (FactBank). Hearsay is a
 * link of the chain and no doubt of its own.
 */
import type {Factuality, Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {open, possible, probable} from '../words/hedges.ts'
import type {CueReading} from './cue.ts'
import {isForecast} from './forecast.ts'
import type {Mind} from './mind.ts'
import type {Sense} from './sense.ts'

export interface Holder {
  readonly cue: CueReading
  /** “I think”, "we hope" inside the speech itself. */
  readonly mind?: Mind
  /** Denied by an outer link of the chain as well as by the cue, or by neither: then it stands. */
  readonly isDeniedAbove: boolean
  readonly isUrged: boolean
}

export function factualityOf(sense: Sense, {cue, mind, isDeniedAbove, isUrged}: Holder): Factuality {
  const cues: Token[] = []
  const note = (tokens: readonly Token[]): boolean => cues.push(...tokens) > 0 && tokens.length > 0
  const turns = [cue.isDenial, isDeniedAbove, mind?.isDenial ?? false, sense.negations.length > 0]
  note([...cue.words, ...sense.negations])
  const hedges = (set: ReadonlySet<string>): Token[] => sense.main.filter(({text}) => set.has(text.toLowerCase()))
  const leftOpen = wordsLeftOpen(sense)
  const isNegative = turns.filter(Boolean).length % 2 === 1

  const certainty = ((): Factuality['certainty'] => {
    if (cue.isWithheld || sense.mood === 'question' || isUrged) return 'unknown'
    if (leftOpen.length > 0 && note(leftOpen)) return 'unknown'
    if (cue.certainty === 'unknown') return 'unknown'
    if (note(hedges(possible).filter(({text}) => !(/^could$/i.test(text) && sense.negations.length > 0))))
      return 'possible'
    if (note(hedges(probable)) || (isForecast(sense) && note(sense.main.filter(({text}) => /^should$/i.test(text)))))
      return 'probable'
    if (mind) return note(mind.words) ? mind.certainty : 'certain'
    if (cue.certainty) return cue.certainty
    return sense.condition && note([sense.condition]) ? 'unknown' : 'certain'
  })()
  const isAsked = cue.isWithheld || sense.mood === 'question' || cue.act === 'asks' || leftOpen.length > 0
  return {
    certainty,
    polarity: isAsked && certainty === 'unknown' ? '?' : isNegative ? '-' : '+',
    cues: cues.map(({start, end}): Span => [start, end]).sort((a, b) => a[0] - b[0]),
  }
}

/** "It is unclear whether", "whether it will is not known", "remains to be seen": the words that leave it open. */
function wordsLeftOpen({main, negations, words}: Sense): Token[] {
  const seen = main.filter(
    ({text}, at) => /^remains?$/i.test(text) && main.slice(at + 1).some((token) => token.text === 'seen'),
  )
  if (seen.length > 0) return seen
  const isOpen = ({text}: Token): boolean =>
    open.has(text.toLowerCase()) || (negations.length > 0 && knowing.test(text))
  // The tree often hangs the question elsewhere; what it hangs on stands right before it.
  const asked = words.find(({text}, at) => at > 0 && /^(?:whether|if)$/i.test(text) && isOpen(words[at - 1]))
  if (asked) return words.filter((token, at) => isOpen(token) && words[at + 1] === asked)
  const [front] = words.filter(({kind}) => kind === 'word')
  return /^whether$/i.test(front?.text ?? '') ? main.filter(isOpen) : []
}

const knowing = /^(?:known|clear|certain|sure|decided|settled|established|determined)$/i
