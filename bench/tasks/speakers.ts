/** Who the sources are: kind and entity of each attribution, with the gold spans of sources, cues and contents given. */
import type {Attribution, Span} from '../../src/contract/index.ts'
import {articleFrom} from '../../src/intake/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import type {Saying} from '../../src/reader/stage.ts'
import type {CaseResult, Row, Task} from '../task.ts'

interface Gold {
  id: string
  source: Span[]
  cue: Span[]
  content: Span[]
  kind: Attribution['kind']
  entity?: string
  within?: string
}

export const speakers: Task = {
  name: 'speakers',
  measures: 'Kind and entity of each source, gold spans given: accuracy. No published measure has these together.',
  accepts: ({attributions}) =>
    Array.isArray(attributions) && attributions.some(({kind}: Partial<Gold>) => kind !== undefined),
  fromCase({id, head, text, labels}): Row {
    const golds = new Map<string, Gold>()
    for (const {name, args, named, span} of labels) {
      if (name !== 'source' && name !== 'cue' && name !== 'content') continue
      for (const key of args.filter((arg) => /^a\d+$/.test(arg))) {
        const gold = golds.get(key) ?? {id: key, source: [], cue: [], content: [], kind: 'unspecified'}
        gold[name].push(span)
        if (name === 'cue')
          Object.assign(gold, {kind: args.find((arg) => !/^a\d+$/.test(arg)) ?? 'unspecified', ...named})
        golds.set(key, gold)
      }
    }
    return {id, text, outlet: head.outlet, published: head.published, attributions: [...golds.values()]}
  },
  async run(rows, engine, tick) {
    const cases: CaseResult[] = []
    for (const row of rows) {
      const golds = (row.attributions as Gold[]).filter(({cue, content}) => cue.length > 0 && content.length > 0)
      const article = articleFrom(row.text, {
        outlet: row.outlet as string | undefined,
        published: (row.published as string) || undefined,
      })
      const {attributions = [], entities = []} = await runPipeline(article, engine, {
        until: 'attributions',
        given: {sayings: sayingsOf(golds)},
      })
      const counts = {kind: 0, kinds: 0, entity: 0, entities: 0}
      const wrong: string[] = []
      golds.forEach((gold, index) => {
        const found = attributions[index]
        const source = gold.source.map((span) => row.text.slice(...span)).join(' … ')
        counts.kinds++
        if (found.kind === gold.kind) counts.kind++
        else wrong.push(`kind of "${source}" (${row.text.slice(...gold.cue[0])}): ${found.kind}, gold ${gold.kind}`)
        if (!gold.entity) return
        counts.entities++
        const name = entities.find(({id}) => id === found.entity)?.name
        if (name && sameName(name, gold.entity)) counts.entity++
        else
          wrong.push(
            `"${source}" (${row.text.slice(...gold.cue[0])}) leads to ${name ?? 'nobody'}, gold ${gold.entity}`,
          )
      })
      cases.push({id: row.id, counts, wrong})
      tick()
    }
    const sum = (key: string): number => cases.reduce((total, {counts}) => total + counts[key], 0)
    return {
      scores: {
        kind: (100 * sum('kind')) / sum('kinds'),
        'entity of pronoun, title or short form': (100 * sum('entity')) / Math.max(1, sum('entities')),
      },
      cases,
    }
  },
}

function sayingsOf(golds: readonly Gold[]): Saying[] {
  return golds.map(({source, cue, content, within}) => {
    const holder = golds.findIndex((other) =>
      within ? other.id === within : other.content.some((piece) => piece[0] <= cue[0][0] && cue[0][1] <= piece[1]),
    )
    return {
      ...(source[0] ? {source: source[0]} : {}),
      cue: cue[0],
      content,
      quote: 'indirect',
      ...(holder >= 0 ? {within: holder} : {}),
      confidence: 1,
    }
  })
}

/** "the Kremlin" and "Kremlin", "Mayor Tomas Lind" and "Tomas Lind" are the same. */
function sameName(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/^the /, ''))
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
}
