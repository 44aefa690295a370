/** What the pages' forms ask for: an article to read, a draft to check. Each answer leads to a page of its own. */
import type {Hono} from 'hono'
import {type Given, ReportedlyError} from '../contract/index.ts'
import {compareSides, keptSide} from './compare.ts'
import {articleIn, formOf} from './forms.ts'
import {comparisonId, type Kept} from './kept.ts'
import type {Visits} from './visits.ts'

export function addForms(app: Hono, {visits, kept}: {visits: Visits; kept: Kept}): void {
  app.post('/read', (context) => {
    const {raw} = context.req
    const {desk, of} = visits(context)
    return of(async () => {
      const form = await formOf(raw)
      const asked = await articleIn(form)
      if (!asked) throw nothing('paste a text, give an address, or choose a file')
      const {input, given} = asked
      // Nothing is fetched unasked.
      if ('url' in input && form.get('fetch') !== 'yes')
        return context.redirect(`/add?${new URLSearchParams({...plain(given), url: input.url})}`, 303)
      const reading = await desk.read(input, {given, signal: raw.signal})
      kept.readings.put(reading.article.id, reading)
      return context.redirect(`/articles/${reading.article.id}`, 303)
    })
  })

  app.post('/check', (context) => {
    const {raw} = context.req
    const {desk, of} = visits(context)
    return of(async () => {
      const form = await formOf(raw)
      const id = form.get('source-article')
      const draft = await articleIn(form, 'draft-')
      const source = typeof id === 'string' && id !== '' ? keptSide(kept, id) : await articleIn(form, 'source-')
      if (!draft || !source) throw nothing('it takes a draft and its source')
      for (const {input} of [draft, source])
        if ('url' in input)
          throw new ReportedlyError('request/malformed', 'An address stands where a text was expected: paste its text.')
      const comparison = await compareSides(desk, draft, source, raw.signal)
      kept.comparisons.put(comparisonId(comparison), comparison)
      return context.redirect(`/check/${comparisonId(comparison)}`, 303)
    })
  })
}

const nothing = (what: string): ReportedlyError =>
  new ReportedlyError('input/empty', `There is nothing to read yet: ${what}.`)

/** What the form says of the article travels along to the question, and from there back here. */
const plain = ({headline, outlet, published}: Given): Record<string, string> =>
  Object.fromEntries(
    Object.entries({headline, outlet, published}).filter((field): field is [string, string] => field[1] !== undefined),
  )
