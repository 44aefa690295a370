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
import type {Tree} from './tree.ts'

export interface Holder {
  readonly cue: CueReading
  /** “I think”, "we hope" inside the speech itself. */
  readonly mind?: Mind
  /** Denied by an outer link of the chain as well as by the cue, or by neither: then it stands. */
  readonly isDeniedAbove: boolean
  readonly isUrged: boolean
}

export function factualityOf(tree: Tree, sense: Sense, {cue, mind, isDeniedAbove, isUrged}: Holder): Factuality {
  const cues: Token[] = []
  const note = (tokens: readonly Token[]): boolean => cues.push(...tokens) > 0 && tokens.length > 0
  const turns = [cue.isDenial, isDeniedAbove, mind?.isDenial ?? false, sense.negations.length > 0]
  note([...cue.words, ...sense.negations])
  const hedges = (set: ReadonlySet<string>): Token[] => sense.main.filter(({text}) => set.has(text.toLowerCase()))
  const leftOpen = wordsLeftOpen(tree, sense)
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
function wordsLeftOpen(tree: Tree, {main, negations, words, predicate}: Sense): Token[] {
  const said = main.filter(({text}) => open.has(text.toLowerCase()))
  const known = negations.length > 0 ? main.filter(({text}) => knowing.test(text)) : []
  const seen = main.filter(
    ({text}, at) => /^remains?$/i.test(text) && main.slice(at + 1).some((token) => token.text === 'seen'),
  )
  const found = [...said, ...known, ...seen]
  if (found.length === 0) return []
  const isAsked =
    predicate === undefined
      ? words.some(({text}) => /^(?:whether|if)$/i.test(text))
      : tree
          .children(predicate, 'csubj', 'ccomp', 'advcl')
          .some((clause) => tree.children(clause, 'mark').some((at) => /^(?:whether|if)$/.test(tree.text(at))))
  return isAsked || seen.length > 0 ? found : []
}

const knowing = /^(?:known|clear|certain|sure|decided|settled|established|determined)$/i
