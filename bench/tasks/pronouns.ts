/** GAP (Webster et al. 2018): one pronoun and two names, and which of them it means. As the official scorer counts. */
import type {Span} from '../../src/contract/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import {articleOf} from '../gold/article.ts'
import {chainAt, chainsOf} from '../gold/chains.ts'
import {type CaseResult, eachRow, f1, type Row, type Task, totalOf} from '../task.ts'

interface Name {
  readonly span: Span
  readonly coref: boolean
}

export const pronouns: Task = {
  name: 'pronouns',
  measures:
    'GAP: F1 over the links of the pronoun to either name (official scorer), a link being the same chain of the whole reading; the two genders and their ratio.',
  layer: 'chains',
  accepts: ({pronoun, a, b, text}) => Array.isArray(pronoun) && a !== undefined && b !== undefined && !!text,
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) => {
      const chains = chainsOf(await runPipeline(articleOf(row), engine, {until: 'chains'}))
      const key = (row.pronoun as Span).join('-')
      const own = chains.findIndex((mentions) => mentions.some((span) => span.join('-') === key))
      return compare(
        row,
        [row.a, row.b].map((name) => ({
          ...(name as Name),
          linked: own >= 0 && chainAt(chains, (name as Name).span) === own,
        })),
      )
    })
    const score = (gender: string): number => {
      const total = totalOf(cases)
      return f1(total(`${gender} hits`), total(`${gender} found`), total(`${gender} gold`)).f1
    }
    return {
      scores: {
        F1: score('all'),
        'masculine F1': score('masculine'),
        'feminine F1': score('feminine'),
        'feminine / masculine': (100 * score('feminine')) / Math.max(1e-9, score('masculine')),
      },
      cases,
    }
  },
}

function compare({id, text, pronoun}: Row, names: readonly (Name & {linked: boolean})[]): CaseResult {
  const word = text.slice(...(pronoun as Span))
  const gender = /^(she|hers?)$/i.test(word) ? 'feminine' : 'masculine'
  const counts: Record<string, number> = {}
  for (const who of ['all', gender]) {
    counts[`${who} hits`] = names.filter(({coref, linked}) => coref && linked).length
    counts[`${who} found`] = names.filter(({linked}) => linked).length
    counts[`${who} gold`] = names.filter(({coref}) => coref).length
  }
  const wrong = names
    .filter(({coref, linked}) => coref !== linked)
    .map(({span, linked}) => `${word} ${linked ? 'linked to' : 'not linked to'} ${JSON.stringify(text.slice(...span))}`)
  return {id, counts, wrong}
}
