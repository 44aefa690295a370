/** Windows with their scores, one after the other -> the labels of the text. Nothing of a window is kept but what Labels holds. */
import type {Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {calibrator} from './calibrate.ts'
import {type CueFound, cuesIn, type Stretch} from './cues.ts'
import {type Chance, type Facts, typesOf} from './facts.ts'
import type {CueLabel, Labels, MentionLabel, NameLabel, NameType} from './labels.ts'
import {linkScores} from './links.ts'
import {likelyMentions, mentionAt, pronounsIn} from './mentions.ts'
import {namesIn} from './names.ts'
import type {Pieces} from './pieces.ts'
import {type Scored, shiftOf} from './scored.ts'
import {WordReader} from './words.ts'

export class LabelReader {
  private readonly text: string
  private readonly pieces: Pieces
  private readonly facts: Facts
  private readonly nameTypes: readonly NameType[]
  private readonly calibrated: (kind: Chance, chance: number) => number
  private readonly words: WordReader
  private readonly cues: CueLabel[] = []
  private readonly names: NameLabel[] = []
  private readonly mentions: MentionLabel[] = []

  constructor(text: string, tokens: readonly Token[], sentences: readonly Span[], pieces: Pieces, facts: Facts) {
    this.text = text
    this.pieces = pieces
    this.facts = facts
    this.nameTypes = typesOf(facts.labels.names)
    this.calibrated = calibrator(facts.calibration)
    this.words = new WordReader(tokens, sentences, pieces, facts.labels)
  }

  /** Takes windows in text order. */
  read(scored: Scored): void {
    const cues = cuesIn(scored)
    const names = namesIn(scored, this.nameTypes)
    for (const cue of cues) this.addCue(scored, cue)
    for (const {stretch, type, chance} of names) {
      const span = this.span(scored, stretch)
      // A name over the border of two windows: the first one's answer stands.
      if (span[0] >= (this.names.at(-1)?.span[1] ?? 0))
        this.names.push({span, type, chance: this.calibrated('name', chance)})
    }
    this.addMentions(scored, [
      ...likelyMentions(scored, this.facts.longestMention),
      ...pronounsIn(scored, this.text, this.pieces),
      ...names.map(({stretch}) => stretch),
      ...cues.flatMap(({source}) => (source ? [source] : [])),
    ])
    this.words.read(scored)
  }

  done(): Labels {
    const mentions = inOrderOnce(this.mentions)
    return {
      cues: this.cues,
      names: this.names,
      words: this.words.done(),
      mentions,
      linkScore: linkScores(this.text, mentions, this.facts.links),
    }
  }

  private addCue(scored: Scored, {cue, chance, outermost, source, content, whole}: CueFound): void {
    const span = this.span(scored, cue)
    if (content.length === 0 || span[0] < (this.cues.at(-1)?.cue[1] ?? 0)) return
    this.cues.push({
      cue: span,
      chance: this.calibrated('cue', chance),
      outermost: this.calibrated('outermost', outermost),
      ...(source ? {source: this.span(scored, source)} : {}),
      content: content.map((stretch) => this.span(scored, stretch)),
      whole: this.calibrated('whole', whole),
    })
  }

  private addMentions(scored: Scored, stretches: readonly Stretch[]): void {
    const calibrated = (chance: number): number => this.calibrated('mention', chance)
    for (const stretch of stretches)
      this.mentions.push(mentionAt(scored, stretch, this.pieces, this.facts.longestMention, calibrated))
  }

  private span(scored: Scored, [start, end]: Stretch): Span {
    const shift = shiftOf(scored)
    return [this.pieces.starts[start + shift], this.pieces.ends[end - 1 + shift]]
  }
}

/** By start, then the longer first; of equal spans, which overlapping windows may both have seen, the first. */
function inOrderOnce(mentions: readonly MentionLabel[]): MentionLabel[] {
  const sorted = [...mentions].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  return sorted.filter(({span}, i) => i === 0 || span[0] !== sorted[i - 1].span[0] || span[1] !== sorted[i - 1].span[1])
}
