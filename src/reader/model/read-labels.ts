/** Windows with their scores, one after the other -> the labels of the text. Nothing of a window is kept but what Labels holds. */
import type {Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {calibrator, certaintyCurve} from './calibrate.ts'
import {settled} from './contested.ts'
import {type CueFound, cuesIn, type Stretch} from './cues.ts'
import {type Chance, type Facts, typesOf} from './facts.ts'
import type {CueLabel, Labels, MentionLabel, NameLabel, NameType} from './labels.ts'
import {linkScores} from './links.ts'
import {likelyMentions, mentionAt, pronounsIn} from './mentions.ts'
import {namesIn} from './names.ts'
import type {Pieces} from './pieces.ts'
import type {RelationReader} from './relations.ts'
import {sameEverywhere} from './same-name.ts'
import {type Scored, shiftOf} from './scored.ts'
import {WordReader} from './words.ts'

export class LabelReader {
  private readonly text: string
  private readonly pieces: Pieces
  private readonly facts: Facts
  private readonly nameTypes: readonly NameType[]
  private readonly calibrated: (kind: Chance, chance: number) => number
  private readonly words: WordReader
  /** In pieces of the text. */
  private readonly cues: CueFound[] = []
  private readonly names: NameLabel[] = []
  private readonly votes: Float32Array[] = []
  private readonly mentions: MentionLabel[] = []

  constructor(
    text: string,
    tokens: readonly Token[],
    sentences: readonly Span[],
    pieces: Pieces,
    facts: Facts,
    relations: RelationReader,
  ) {
    this.text = text
    this.pieces = pieces
    this.facts = facts
    this.nameTypes = typesOf(facts.labels.names)
    this.calibrated = calibrator(facts.calibration)
    this.words = new WordReader(tokens, sentences, pieces, {
      ...facts.labels,
      relations,
      certaintyOf: certaintyCurve(facts.certaintyAt),
    })
  }

  /** Takes windows in text order. */
  read(scored: Scored): void {
    const shift = shiftOf(scored)
    const cues = cuesIn(scored)
    const names = namesIn(scored, this.nameTypes, this.facts.unmarked)
    for (const cue of cues) this.addCue(shift, cue)
    for (const {stretch, type, chance, votes} of names) {
      const span = this.span([stretch[0] + shift, stretch[1] + shift])
      // A name over the border of two windows: the first one's answer stands.
      if (span[0] < (this.names.at(-1)?.span[1] ?? 0)) continue
      this.names.push({span, type, chance: this.calibrated('name', chance)})
      this.votes.push(votes)
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
      cues: this.cueLabels(),
      names: sameEverywhere(this.text, this.names, this.votes, this.nameTypes),
      words: this.words.done(),
      mentions,
      linkScore: linkScores(this.text, mentions, this.facts.links),
    }
  }

  private addCue(shift: number, {cue, source, content, ...chances}: CueFound): void {
    const moved = ([start, end]: Stretch): Stretch => [start + shift, end + shift]
    // A cue over the border of two windows: the first one's answer stands.
    if (content.length === 0 || moved(cue)[0] < (this.cues.at(-1)?.cue[1] ?? 0)) return
    this.cues.push({
      ...chances,
      cue: moved(cue),
      ...(source ? {source: moved(source)} : {}),
      content: content.map(moved),
    })
  }

  private cueLabels(): CueLabel[] {
    const contents = settled(this.cues, this.facts.size.window)
    return this.cues.map(({cue, chance, outermost, source, whole}, at) => ({
      cue: this.span(cue),
      chance: this.calibrated('cue', chance),
      outermost: this.calibrated('outermost', outermost),
      ...(source ? {source: this.span(source)} : {}),
      content: contents[at].map((part) => this.span(part)),
      whole: this.calibrated('whole', whole),
    }))
  }

  private addMentions(scored: Scored, stretches: readonly Stretch[]): void {
    const calibrated = (chance: number): number => this.calibrated('mention', chance)
    for (const stretch of stretches)
      this.mentions.push(mentionAt(scored, stretch, this.pieces, this.facts.longestMention, calibrated))
  }

  /** Of pieces of the text. */
  private span([start, end]: Stretch): Span {
    return [this.pieces.starts[start], this.pieces.ends[end - 1]]
  }
}

/** By start, then the longer first; of equal spans, which overlapping windows may both have seen, the first. */
function inOrderOnce(mentions: readonly MentionLabel[]): MentionLabel[] {
  const sorted = [...mentions].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  return sorted.filter(({span}, i) => i === 0 || span[0] !== sorted[i - 1].span[0] || span[1] !== sorted[i - 1].span[1])
}
