/** `check_quotation`: a passage held against the text that it draws on. */
import * as z from 'zod'
import {type Comparison, Finding, Found, foundWords} from '../../contract/index.ts'
import {fitInto, LeftOut, maxChars} from '../fit.ts'
import type {Tool} from '../tool.ts'
import {quoted, quoteOf, shown, Untrusted, untrusted} from '../words.ts'

const input = z.object({
  passage: z.string().describe('What somebody wrote: a draft, a summary, a single quotation.'),
  text: z.string().describe('The whole text that it draws on.'),
  maxChars,
})

const output = z.object({
  untrusted: Untrusted,
  looked: z.int().describe('How many quotations, numbers, names and attributions of the passage were looked up.'),
  differing: z.int().describe('How many of them are not as in the text.'),
  findings: z
    .array(
      z.object({
        what: Finding.shape.what,
        found: Found,
        how: z.string().describe('The same in words.'),
        passage: z.object(quoted),
        source: z.object(quoted).optional().describe('Where it stands in the text, or what stands there instead.'),
        text: z.string().describe('What was found, in a sentence that quotes both.'),
      }),
    )
    .describe('What differs first.'),
  leftOut: LeftOut,
})

export const checkQuotation: Tool<typeof input, typeof output> = {
  name: 'check_quotation',
  title: 'Check a quotation',
  description:
    'Holds a passage against the text that it draws on: each quotation, number, name and attribution of the passage, as in the text or not, and where. Only matching, no verdict on what is so. Fetches nothing and keeps nothing.',
  input,
  output,
  async run(desk, {passage, text, maxChars: limit}, signal) {
    return resultOf(await desk.check({text: passage}, {text}, {draft: {signal}}), limit)
  },
}

function resultOf({draft, source, findings}: Comparison, limit: number): z.infer<typeof output> {
  const differing = findings.filter(({found}) => found !== 'same')
  const same = findings.filter(({found}) => found === 'same')
  const rest = {untrusted: [...untrusted], looked: findings.length, differing: differing.length}
  const all = [...differing, ...same].map(({what, found, span, against, message}) => ({
    what,
    found,
    how: foundWords[found],
    passage: {quote: quoteOf(draft.text, span), span: [...span]},
    ...(against && {source: {quote: quoteOf(source.text, against), span: [...against]}}),
    text: shown(message),
  }))
  const {fitting, leftOut} = fitInto(rest, {findings: all}, limit)
  return {...rest, ...fitting, leftOut}
}
