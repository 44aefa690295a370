/** Gold chains -> choices to learn from: a mention, the facts of each earlier one that it might mean, and which of them it does. */
import {contains, type Span} from '../../src/contract/index.ts'
import {articleFrom} from '../../src/intake/index.ts'
import {clash} from '../../src/reader/coreference/agree.ts'
import {subjectAhead} from '../../src/reader/coreference/cataphora.ts'
import type {Mention} from '../../src/reader/coreference/mentions.ts'
import {speechOf} from '../../src/reader/coreference/speech.ts'
import {facts, factsOf} from '../../src/reader/coreference/weigh.ts'
import type {Engine} from '../../src/reader/engine.ts'
import {mentionsOf} from '../../src/reader/entities/linked.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import type {Layers} from '../../src/reader/stage.ts'
import {namedDrafts} from '../../src/reader/stages/chains.ts'

export interface Choice {
  /** The facts of each earlier mention. */
  readonly rows: readonly Float64Array[]
  /** Which of them are meant; none: the mention is new, or whom it means has no mention. */
  readonly right: readonly number[]
  readonly weight: number
}

export interface Gold {
  readonly text: string
  readonly sentences?: readonly Span[]
  /** Phrases that mean the same. */
  readonly clusters?: readonly (readonly Span[])[]
  /** GAP: one pronoun, and two names that it may mean. */
  readonly pronoun?: Span
  readonly names?: readonly {readonly span: Span; readonly coref: boolean}[]
}

/** So many mentions back, as the reader looks (link.ts). */
const reach = 80

export async function choicesOf(gold: Gold, weight: number, engine: Engine): Promise<Choice[]> {
  const given = gold.sentences ? {sentences: gold.sentences} : {}
  const article = articleFrom(gold.text, {language: 'en'})
  const layers = (await runPipeline(article, engine, {until: 'sayings', given})) as Layers
  const source = {...layers, text: article.text}
  const mentions = mentionsOf(namedDrafts(layers, engine.gazetteer), source)
  const speech = speechOf(mentions, layers.sayings)
  const choices: Choice[] = []
  mentions.forEach((later, at) => {
    if (speech.speakerOf(later) !== undefined) return
    const told = gold.pronoun ? byNames(later, mentions, gold) : byClusters(later, gold)
    if (!told) return
    const rows: Float64Array[] = []
    const right: number[] = []
    const host = subjectAhead(mentions, at)
    const ahead = host === undefined ? [] : [mentions[host]]
    for (const earlier of [...ahead, ...mentions.slice(Math.max(0, at - reach), at).reverse()]) {
      const isRight = told(earlier)
      if (isRight === undefined || clash(later, earlier) || speech.isBarred(later, earlier)) continue
      const row = new Float64Array(facts.length)
      factsOf(
        later,
        earlier,
        layers.labels.linkScore(later.label, earlier.label) - later.label.fresh,
        (fact, value) => {
          row[fact] = value
        },
      )
      if (isRight) right.push(rows.length)
      rows.push(row)
    }
    // A pronoun whose name is out of sight teaches nothing.
    if (rows.length > 0 && (right.length > 0 || !gold.pronoun)) choices.push({rows, right, weight})
  })
  return choices
}

type Told = (earlier: Mention) => boolean | undefined

function byClusters(later: Mention, {clusters = []}: Gold): Told {
  const own = clusters.find((cluster) => cluster.some((span) => isSame(span, later.span)))
  return (earlier) => own?.some((span) => isSame(span, earlier.span)) ?? false
}

/**
 * Of the two names one is meant, with all its places, and then no other name is; of what else may mean the same nobody has said
 * anything. Where neither is meant, some other mention is.
 */
function byNames(later: Mention, mentions: readonly Mention[], {pronoun, names = []}: Gold): Told | undefined {
  if (!pronoun || !isSame(pronoun, later.span)) return undefined
  const bearers = (coref: boolean): Set<number | undefined> => {
    const spans = names.filter((name) => name.coref === coref).map(({span}) => span)
    return new Set(mentions.filter((one) => spans.some((span) => touch(one.span, span))).map(({named}) => named))
  }
  const [right, wrong] = [bearers(true), bearers(false)]
  const isNeither = names.every(({coref}) => !coref)
  return (earlier) => {
    const name = names.find(({span}) => touch(earlier.span, span))
    if (name) return name.coref
    if (earlier.named === undefined) return isNeither ? true : undefined
    return isNeither ? !wrong.has(earlier.named) : right.has(earlier.named)
  }
}

const touch = (a: Span, b: Span): boolean => contains(a, b) || contains(b, a)

const isSame = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1]
