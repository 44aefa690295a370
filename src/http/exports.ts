/** An article that is kept, in the formats of other programs: `/articles/:id.md`, `.annotations.json` … */
import type {Hono} from 'hono'
import type {Reading} from '../contract/index.ts'
import {type Format, formats} from '../desk/index.ts'
import type {Kept} from './kept.ts'
import {keptReading} from './kept-reading.ts'
import {sandboxPolicy} from './safety.ts'

/** All formats but the one that is the page's own twin. */
export const endingsOfArticle = (): readonly Format[] => formats.filter(({name}) => name !== 'json')

export function addExports(app: Hono, kept: Kept): void {
  for (const format of endingsOfArticle())
    app.get(`/articles/:id{[^/.]+${format.ending.replaceAll('.', '\\.')}}`, ({req}) => {
      const reading = keptReading(kept, req.param('id').split('.')[0])
      return new Response(format.write(reading), {
        headers: {
          'content-type': `${format.mediaType}; charset=utf-8`,
          'content-disposition': `attachment; filename="${fileName(reading)}${format.ending}"`,
          // A page in one file has its styles in it, and brings its own policy to wherever it is opened.
          'content-security-policy': sandboxPolicy,
        },
      })
    })
}

/** Of the headline's letters and digits, so that nothing in it steers a header or a disk. */
const fileName = ({article: {headline = '', id}}: Reading): string =>
  headline
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z\d]+/gi, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
    .toLowerCase() || id
