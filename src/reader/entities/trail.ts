/**
 * Who has been spoken of up to a place in the text, and whom a word there most likely points back to: a floor by recency, the
 * subject of a sentence before its other persons, and what is known of gender and number. Moves forward only.
 */
import type {Span} from '../../contract/index.ts'
import {indexAt} from '../within.ts'
import {addMention, type Draft} from './draft.ts'

interface Step {
  readonly entity: Draft
  readonly at: number
  readonly sentence: number
  readonly isSubject: boolean
}

interface Look {
  /** In sentences. */
  within?: number
  after?: number
  gender?: Draft['gender']
}

/** Further back than this nobody is meant by a pronoun, in sentences. Chosen: papers rename a person about every third sentence. */
const reach = 4

export class Trail {
  readonly #sentences: readonly Span[]
  /** Named mentions still ahead, in text order. */
  readonly #ahead: {entity: Draft; at: number}[]
  #next = 0
  readonly #steps: Step[] = []
  #lastSentence = -1

  constructor(named: readonly Draft[], sentences: readonly Span[]) {
    this.#sentences = sentences
    this.#ahead = named.flatMap((entity) => entity.mentions.map(([at]) => ({entity, at}))).sort((a, b) => a.at - b.at)
  }

  /** Takes in all named mentions before `at`. */
  advance(at: number): void {
    while (this.#next < this.#ahead.length && this.#ahead[this.#next].at < at) {
      const {entity, at: where} = this.#ahead[this.#next++]
      this.#step(entity, where)
    }
  }

  /** Notes that a word pointed back to `entity`. */
  mention(entity: Draft, span: Span): void {
    addMention(entity, span)
    entity.phrases.push(span)
    this.#step(entity, span[0])
  }

  sentenceOf(at: number): number {
    return indexAt(this.#sentences, at)
  }

  /** Whoever fits and stands nearest, nobody if none does. `after`: only mentions from there on. */
  find(
    at: number,
    fits: (entity: Draft) => boolean,
    {within = reach, after = 0, gender}: Look = {},
  ): Draft | undefined {
    const sentence = this.sentenceOf(at)
    let best: {entity: Draft; score: number} | undefined
    for (let index = this.#steps.length - 1; index >= 0; index--) {
      const step = this.#steps[index]
      const distance = sentence - step.sentence
      if (distance > within || step.at < after) break
      if (!fits(step.entity)) continue
      // A subject outweighs nearness inside a sentence and one sentence back, no more; a known gender two.
      const score = (step.isSubject ? 1.5 : 0) + (gender && step.entity.gender === gender ? 2 : 0) - distance
      if (!best || score > best.score) best = {entity: step.entity, score}
    }
    return best?.entity
  }

  /** Whoever was spoken of last before `at`, in its sentence. */
  last(at: number): Draft | undefined {
    const step = this.#steps.at(-1)
    return step && step.sentence === this.sentenceOf(at) ? step.entity : undefined
  }

  #step(entity: Draft, at: number): void {
    const sentence = this.sentenceOf(at)
    const isSubject = entity.type === 'person' && sentence !== this.#lastSentence
    if (isSubject) this.#lastSentence = sentence
    this.#steps.push({entity, at, sentence, isSubject})
  }
}
