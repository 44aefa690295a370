/** Dependency trees after the CoNLL 2018 shared task: with tokens and sentences given, and beside it from raw text. */
import type {Span} from '../../src/contract/index.ts'
import type {WordLabel} from '../../src/reader/model/labels.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import type {Token} from '../../src/reader/stage.ts'
import {articleOf} from '../gold/article.ts'
import type {TreeDocument, TreeWord} from '../gold/conllu.ts'
import {tokensAt} from '../gold/tokens.ts'
import {type AlignedWord, alignWords} from '../measures/alignment.ts'
import {type CaseResult, eachRow, f1, share, type Task, totalOf} from '../task.ts'

export const trees: Task = {
  name: 'trees',
  measures:
    'UAS, LAS (subtypes of relations left out) and UPOS over words, tokens and sentences given; from raw text the F1 of the CoNLL 2018 scorer over words that align.',
  layer: 'labels',
  accepts: ({words, sentences}) => Array.isArray(words) && Array.isArray(sentences),
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) => {
      const document = row as TreeDocument
      const {text, words} = document
      const article = articleOf(row)
      const {labels: given} = await runPipeline(article, engine, {
        until: 'labels',
        given: {
          tokens: tokensAt(
            text,
            words.map(({span}) => span),
          ),
          sentences: document.sentences.map(([from, behind]): Span => [words[from].span[0], words[behind - 1].span[1]]),
        },
      })
      const {labels: raw, tokens = []} = await runPipeline(article, engine, {until: 'labels'})
      return {
        id: row.id,
        counts: {
          ...countGiven(document, given?.words ?? []),
          ...countRaw(document, tokens, raw?.words ?? []),
        },
        wrong: wrongArcs(document, given?.words ?? []),
      }
    })
    const treebanks = [...new Set(rows.map(({source}) => String(source)))]
    return {scores: Object.assign({}, ...treebanks.map((treebank) => scoresOf(treebank, cases))), cases}
  },
}

const plain = (relation: string): string => relation.split(':')[0]

function countGiven({source, words}: TreeDocument, found: readonly WordLabel[]): Record<string, number> {
  const right = (test: (word: TreeWord, label: WordLabel) => boolean): number =>
    words.filter((word, index) => found[index] && test(word, found[index])).length
  return {
    [`${source} words`]: words.length,
    [`${source} UAS`]: right((word, label) => word.head === label.head),
    [`${source} LAS`]: right(
      (word, label) => word.head === label.head && plain(word.relation) === plain(label.relation),
    ),
    [`${source} UPOS`]: right((word, label) => word.upos === label.upos),
  }
}

/** Precision and recall over words that align: the head of a system word is the gold word that its head aligns with. */
function countRaw(
  {source, text, words}: TreeDocument,
  tokens: readonly Token[],
  found: readonly WordLabel[],
): Record<string, number> {
  const blanksBefore = countBlanks(text)
  const place = ([start, end]: Span): {start: number; end: number} => ({
    start: start - blanksBefore[start],
    end: end - blanksBefore[end],
  })
  const gold = words.map(
    ({form, span, within}): AlignedWord => ({form, isPart: within !== undefined, ...place(within ?? span)}),
  )
  const system = tokens.map(({text: form, start, end}): AlignedWord => ({form, isPart: false, ...place([start, end])}))
  const partner = alignWords(gold, system)
  const counts = {words: 0, UAS: 0, LAS: 0}
  partner.forEach((at, index) => {
    if (at < 0) return
    counts.words++
    const {head, relation} = words[index]
    const label = found[at]
    const isHeadRight =
      label !== undefined && (head < 0 ? label.head < 0 : partner[head] >= 0 && partner[head] === label.head)
    if (!isHeadRight) return
    counts.UAS++
    if (plain(relation) === plain(label.relation)) counts.LAS++
  })
  return {
    [`${source} raw gold`]: words.length,
    [`${source} raw found`]: tokens.length,
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [`${source} raw ${name}`, count])),
  }
}

/** For each offset the number of blanks before it. */
function countBlanks(text: string): Int32Array {
  const before = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) before[at + 1] = before[at] + (/\s/.test(text[at]) ? 1 : 0)
  return before
}

function wrongArcs({text, words}: TreeDocument, found: readonly WordLabel[]): string[] {
  const show = (index: number): string => (index < 0 ? 'root' : text.slice(...words[index].span))
  return words.flatMap(({head, relation}, index) => {
    const label = found[index]
    return label && label.head === head && plain(label.relation) === plain(relation)
      ? []
      : [`${show(index)} ← ${relation} ${show(head)}; read ${label?.relation} ${label ? show(label.head) : ''}`]
  })
}

function scoresOf(treebank: string, cases: readonly CaseResult[]): Record<string, number> {
  const total = totalOf(cases)
  const name = treebank.toUpperCase()
  const all = total(`${treebank} words`)
  const raw = (what: string): number =>
    f1(total(`${treebank} raw ${what}`), total(`${treebank} raw found`), total(`${treebank} raw gold`)).f1
  return {
    [`${name} LAS`]: share(total(`${treebank} LAS`), all),
    [`${name} UAS`]: share(total(`${treebank} UAS`), all),
    [`${name} UPOS`]: share(total(`${treebank} UPOS`), all),
    [`${name} LAS from raw text`]: raw('LAS'),
    [`${name} UAS from raw text`]: raw('UAS'),
    [`${name} words from raw text`]: raw('words'),
  }
}
