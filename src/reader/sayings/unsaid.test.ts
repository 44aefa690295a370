import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import type {Found} from './nest.ts'
import {withoutUnsaid} from './unsaid.ts'

/** The cues that are left of those marked. A quotation is marked `{quotation|…}`. */
function cuesIn(marked: string): string[] {
  const {text, labels} = unmark(marked)
  const ids = [...new Set(labels.filter(({name}) => name === 'cue').map(({args}) => args[0]))]
  const of = (name: string, id: string) => labels.filter((label) => label.name === name && label.args[0] === id)
  const found = ids.map((id): Found => {
    const [source] = of('source', id)
    return {
      ...(source && {source: source.span}),
      cue: of('cue', id)[0].span,
      content: of('content', id).map(({span}) => span),
      confidence: 0.9,
    }
  })
  const quotations = labels
    .filter(({name}) => name === 'quotation')
    .map(({span}) => ({span, inner: [span[0] + 1, span[1] - 1] as const, open: false}))
  return withoutUnsaid(text, found, quotations).map(({cue}) => text.slice(...cue))
}

test('a thought of one’s own, in one’s own speech, is no act of saying', () => {
  expect(
    cuesIn(
      '{content a1|{quotation|“{source a2|I} {cue a2|think} {content a2|we can win},”}} {source a1|Ana} {cue a1|said}.',
    ),
  ).toEqual(['said'])
  expect(
    cuesIn(
      '{content a1|{quotation|“{source a2|We} {cue a2|don’t believe} {content a2|it},”}} {source a1|Ana} {cue a1|said}.',
    ),
  ).toEqual(['said'])
})

test('what one has said, what others think, and thoughts outside of speech stay', () => {
  for (const [inner, cue] of [
    ['{source a2|I} {cue a2|told} them {content a2|we can win}', 'told'],
    ['{source a2|They} {cue a2|think} {content a2|we can win}', 'think'],
    ['{source a2|I} {cue a2|never said} {content a2|we can win}', 'never said'],
  ])
    expect(cuesIn(`{content a1|{quotation|“${inner},”}} {source a1|Ana} {cue a1|said}.`)).toContain(cue)
  expect(cuesIn('{source a1|I} {cue a1|think} {content a1|we can win}.')).toEqual(['think'])
})

test('what somebody ought to ask nobody has asked', () => {
  expect(cuesIn('{source a1|Voters} {cue a1|should ask} themselves {content a1|whether he lied}.')).toEqual([])
  expect(cuesIn('{source a1|He} {cue a1|must admit} {content a1|that he lied}.')).toEqual(['must admit'])
})

test('a wish to stay unnamed is how it was said', () => {
  expect(cuesIn('Two aides, {cue a1|asking} {content a1|not to be named because the talks were secret}.')).toEqual([])
  expect(cuesIn('{source a1|She} {cue a1|asked} {content a1|not to be moved}.')).toEqual(['asked'])
})

test('cues and contents of any length are read at once', () => {
  const start = performance.now()
  for (const part of ['do ', 'n’t ', 'should ask ', 'not to be '])
    cuesIn(`{source a1|I} {cue a1|${part.repeat(20_000)}x} {content a1|${part.repeat(20_000)}}.`)
  expect(performance.now() - start).toBeLessThan(1000)
})

test('a colon or a supposition of nobody is no act of saying', () => {
  expect(cuesIn('Ten piers{cue a1|:} {content a1|the guide}')).toEqual([])
  expect(cuesIn('{cue a1|Say} {content a1|the ferry stopped}.')).toEqual([])
  expect(cuesIn('{source a1|Reyes}{cue a1|:} {content a1|the pier is safe}')).toEqual([':'])
})
