import {describe, expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import type {Span} from '../../contract/index.ts'
import type {CueLabel} from '../model/labels.ts'
import {quotationsIn} from '../stages/quotations.ts'
import {foundByModel} from './labelled.ts'
import {nest} from './nest.ts'

/** Cues as the model would mark them: `{source a1|…} {cue a1|…} {content a1|…}`; `{cue a1 0.3|…}` with a chance, `{cue a1 0.9 0.1|…}` with another of being an outermost one, a fourth number of all being right. */
function sayingsOf(marked: string) {
  const {text, labels} = unmark(marked)
  const part = (name: string, key: string): Span[] =>
    labels.filter((label) => label.name === name && label.args.includes(key)).map(({span}) => span)
  const cues = labels
    .filter(({name}) => name === 'cue')
    .map(({args: [key, chance = '0.9', outermost = chance, whole = '0.8'], span}): CueLabel => {
      const [source] = part('source', key)
      return {
        cue: span,
        chance: Number(chance),
        outermost: Number(outermost),
        ...(source && {source}),
        content: part('content', key),
        whole: Number(whole),
      }
    })
  const quotations = quotationsIn(text, [[0, text.length]])
  return nest(foundByModel(text, cues, quotations), quotations).map(({source, cue, content, within, quote}) => ({
    source: source && text.slice(...source),
    cue: text.slice(...cue),
    content: content.map((span) => text.slice(...span)),
    within,
    quote,
  }))
}

describe('edges', () => {
  test('marks around source, cue and content are left out', () => {
    expect(
      sayingsOf('{content a1|It was late },{source a1| the harbour master,} {cue a1|said,} on Monday.')[0],
    ).toMatchObject({source: 'the harbour master', cue: 'said', content: ['It was late']})
  })

  test('the comma that closes an apposition stays', () => {
    expect(sayingsOf('{source a1|Ana Reyes, a vet,} {cue a1|said} {content a1|it was late}.')[0].source).toBe(
      'Ana Reyes, a vet,',
    )
  })

  test('a quotation keeps both of its marks', () => {
    expect(sayingsOf('“{content a1|It was late},” {source a1|she} {cue a1|said}.')[0]).toMatchObject({
      content: ['“It was late,”'],
      quote: 'direct',
    })
  })

  test('a quotation inside of what is said indirectly leaves the edges alone', () => {
    expect(sayingsOf('{source a1|She} {cue a1|said} {content a1|it was “late” then}.')[0]).toMatchObject({
      content: ['it was “late” then'],
      quote: 'mixed',
    })
  })

  test('a content does not reach over its own cue', () => {
    expect(sayingsOf('{content a1|It was late, {cue a1|we hear}}.')[0].content).toEqual(['It was late,'])
    expect(sayingsOf('{content a1|It was {cue a1|reportedly} late}.')[0].content).toEqual(['It was', 'late'])
    expect(sayingsOf('{source a1|She} {cue a1|has {content a1|said}} it was late.')).toEqual([])
  })
})

test('what is hardly a cue is none, and one without content is none', () => {
  expect(sayingsOf('{source a1|She} {cue a1 0.3|left} {content a1|the harbour}.')).toEqual([])
  expect(sayingsOf('{source a1|She} {cue a1|said}.')).toEqual([])
})

test('an inner cue that names nobody has to look right as a whole', () => {
  const inner = (whole: number) =>
    sayingsOf(
      `{source a1|The paper} {cue a1|wrote} {content a1|that it was {cue a2 0.9 0.1 ${whole}|believed} {content a2|to be over}}.`,
    )
  expect(inner(0.3)).toHaveLength(1)
  expect(inner(0.7)).toHaveLength(2)
})

test('what is no outermost cue is one only in the content of another', () => {
  const inner = '{source a2|two officials} {cue a2 0.9 0.1|said} {content a2|it was over}'
  expect(sayingsOf(`${inner}.`)).toEqual([])
  expect(sayingsOf(`{source a1|The paper} {cue a1|wrote} {content a1|that ${inner}}.`)).toHaveLength(2)
})

describe('nesting', () => {
  test('a cue in the content of another stands within it', () => {
    const found = sayingsOf(
      '{source a1|The paper} {cue a1|wrote} {content a1|that {source a2|officials} {cue a2|said} {content a2|it was over}}.',
    )
    expect(found.map(({within}) => within)).toEqual([undefined, 0])
  })

  test('whom a report cites stands within the report', () => {
    const found = sayingsOf(
      '{content a1 a2|The line will close}, {source a1|the Gazette} {cue a1|reported}, {cue a2|citing} {source a2|two officials}.',
    )
    expect(found.map(({within}) => within)).toEqual([undefined, 0])
  })

  test('what a source said stands within who passes it on', () => {
    const found = sayingsOf(
      '{content a1 a2|The line will close}, {cue a1|according to} {source a1|two officials}, {cue a2|as cited by} {source a2|the Gazette}.',
    )
    expect(found.map(({cue, within}) => [cue, within])).toEqual([
      ['according to', 1],
      ['as cited by', undefined],
    ])
  })

  test('two who say different things stand beside each other', () => {
    const found = sayingsOf(
      '{source a1|The board} {cue a1|said} {content a1|the line would close}, {cue a2|citing} {source a2|the auditors} {content a2|on last year’s loss}.',
    )
    expect(found.map(({within}) => within)).toEqual([undefined, undefined])
  })

  test('of one matter in two paragraphs neither stands within the other', () => {
    const found = sayingsOf(
      '{source a1|The board} {cue a1|said} {content a1 a2|the line would close}.\n{cue a2|Citing} {source a2|the auditors}, it left.',
    )
    expect(found.map(({within}) => within)).toEqual([undefined, undefined])
  })
})
