/** Who the sources are: kind and entity of each attribution, with the gold spans of sources, cues and contents given. */
import {runPipeline} from '../../src/reader/pipeline.ts'
import {articleOf} from '../gold/article.ts'
import {sameName, sayingsOf} from '../gold/given.ts'
import type {GoldAttribution} from '../gold/shapes.ts'
import {eachRow, share, type Task, totalOf} from '../task.ts'

export const speakers: Task = {
  name: 'speakers',
  measures: 'Kind and entity of each source, gold spans given: accuracy. No published measure has these together.',
  layer: 'attributions',
  accepts: ({attributions}) =>
    Array.isArray(attributions) && attributions.some(({kind}: Partial<GoldAttribution>) => kind !== undefined),
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) => {
      const golds = (row.attributions as GoldAttribution[]).filter(
        ({cue, content}) => cue.length > 0 && content.length > 0,
      )
      const {attributions = [], entities = []} = await runPipeline(articleOf(row), engine, {
        until: 'attributions',
        given: {sayings: sayingsOf(row.text, golds)},
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
      return {id: row.id, counts, wrong}
    })
    const total = totalOf(cases)
    return {
      scores: {
        kind: share(total('kind'), total('kinds')),
        'entity of pronoun, title or short form': share(total('entity'), total('entities')),
      },
      cases,
    }
  },
}
