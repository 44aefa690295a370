/** A row as the article that is read: its text, and what a caller would know beside it. */
import type {Article} from '../../src/contract/index.ts'
import {articleFrom} from '../../src/intake/index.ts'
import type {Row} from '../task.ts'

/** English, with outlet, date of publication and headline where the row has them. */
export function articleOf(row: Row): Article {
  const string = (name: string): string | undefined => (typeof row[name] === 'string' && row[name]) || undefined
  return articleFrom(row.text, {
    language: 'en',
    outlet: string('outlet'),
    published: string('published') ?? string('date')?.slice(0, 10),
    headline: string('headline'),
  })
}
