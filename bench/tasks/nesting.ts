/** Who reports whose words: the parent of each attribution that stands within another. */
import type {Attribution, Span} from '../../src/contract/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import {articleOf} from '../gold/article.ts'
import {overlapOf, pairUp, touch} from '../gold/given.ts'
import {parseMarked} from '../gold/own-article.ts'
import type {GoldAttribution} from '../gold/shapes.ts'
import {type CaseResult, eachRow, f1, type Line, type Row, share, type Task, totalOf} from '../task.ts'

export const nesting: Task = {
  name: 'nesting',
  measures:
    'Parent right: of the attributions that stand within another, those found within the same one (matched by cue; where no cue is marked, by half of the content). Links F1 counts links that nobody marked against it. No published measure.',
  layer: 'attributions',
  accepts: ({text, attributions}) =>
    Array.isArray(attributions)
      ? attributions.some((one: {in?: unknown; kind?: unknown}) => one.in !== undefined || one.kind !== undefined)
      : typeof text === 'string' && text.includes('{cue '),
  rowsOf: (lines) => lines.map(rowOf),
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) => {
      const {attributions = []} = await runPipeline(articleOf(row), engine, {until: 'attributions'})
      return compare(row, row.attributions as GoldAttribution[], attributions)
    })
    const total = totalOf(cases)
    const links = f1(total('right'), total('links'), total('nested'))
    return {
      scores: {
        'parent right': share(total('right'), total('nested')),
        'links precision': links.precision,
        'links F1': links.f1,
        'attributions found': share(total('matched'), total('gold')),
      },
      cases,
    }
  },
}

function compare({id, text}: Row, gold: readonly GoldAttribution[], found: readonly Attribution[]): CaseResult {
  const partners = pairUp(gold, found, match)
  const partnerOf = (key: string | undefined): Attribution | undefined =>
    partners[gold.findIndex((one) => one.id === key)]
  const ids = new Set(found.map((attribution) => attribution.id))
  const nested = gold.filter(({within}) => within !== undefined)
  const isRight = (one: GoldAttribution): boolean => {
    const parent = partnerOf(one.within)
    return parent !== undefined && partnerOf(one.id)?.within === parent.id
  }
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' … ')
  return {
    id,
    counts: {
      gold: gold.length,
      matched: partners.filter((partner) => partner !== undefined).length,
      nested: nested.length,
      links: found.filter(({within}) => within !== undefined && ids.has(within)).length,
      right: nested.filter(isRight).length,
    },
    wrong: nested
      .filter((one) => !isRight(one))
      .map(({id: key, source, cue}) => `${words(source)} (${words(cue)}) has ${partnerOf(key)?.within ?? 'no parent'}`),
  }
}

/** The same attribution: cues that touch; where the gold has no cue, contents that share half of their words. */
function match({cue, content}: GoldAttribution, found: Attribution): number {
  if (cue.length > 0) return touch(cue, [found.cue]) ? 1 + overlapOf(content, found.content) : 0
  const overlap = overlapOf(content, found.content)
  return overlap >= 0.5 ? overlap : 0
}

/** A marked sentence, one of our articles, or a text of GUM, which calls the parent `in`. */
function rowOf(line: Line): Row {
  const {id, text, attributions} = line as Row
  if (!Array.isArray(attributions)) return parseMarked(id, text)
  const gold = attributions.map((attribution: GoldAttribution & {in?: string | null}) => ({
    ...attribution,
    within: attribution.within ?? attribution.in ?? undefined,
  }))
  return {...line, id, text, attributions: gold}
}
