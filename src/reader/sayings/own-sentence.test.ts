import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {paragraphsIn} from '../stages/paragraphs.ts'
import {quotationsIn} from '../stages/quotations.ts'
import type {Found} from './nest.ts'
import {keepToSentence} from './own-sentence.ts'

/** Acts of saying as they are marked, each as "source: content"; sentences are what stands between `{s|…}`. */
function read(marked: string): string[] {
  const {text, labels} = unmark(marked)
  const spans = (name: string, id?: string) =>
    labels.filter((label) => label.name === name && (!id || label.args[0] === id)).map(({span}) => span)
  const cues = labels.filter(({name}) => name === 'cue')
  const found = cues.map(({args: [id], span}): Found => {
    const [source] = spans('source', id)
    return {...(source && {source}), cue: span, content: spans('content', id), confidence: 0.9}
  })
  const words = (span?: readonly [number, number]): string => (span ? text.slice(...span) : '-')
  return keepToSentence(text, found, spans('s'), quotationsIn(text, paragraphsIn(text))).map(
    ({source, content}) => `${words(source)}: ${content.map(words).join(' … ')}`,
  )
}

test('plain words of another sentence are not said by this cue', () => {
  expect(
    read(
      '{s|The {source a1|harbour master} {cue a1|warned} {content a1|of fog}.} {s|{content a1|The lamps are lit until noon}.}',
    ),
  ).toEqual(['harbour master: of fog'])
  expect(
    read(
      '{s|The board said {content a1|that the pier is safe}.} {s|{source a1|It} {cue a1|added} {content a1|that nobody checks}.}',
    ),
  ).toEqual(['It: that nobody checks'])
})

test('what is cut off belongs to whose name stands right behind it', () => {
  expect(
    read(
      '{s|Nobody came, {source a1|Ana Reyes} {cue a1|said}.} {s|{content a1|Two were late}, {source a2|she} {cue a2|added}, {content a2|and one was ill}.}',
    ),
  ).toEqual(['Ana Reyes: Nobody came', 'she: Two were late … and one was ill'])
})

test('nothing is left of what stands wholly in another sentence', () => {
  expect(read('{s|{source a1|They} {cue a1|were told}.} {s|{content a1|It is late}.}')).toEqual(['They: '])
})

test('who stands in another sentence does not say it', () => {
  expect(
    read('{s|They are tired and {cue a1|asked for} {content a1|leave}.} {s|{source a1|The mayor} has promised it.}'),
  ).toEqual(['-: leave'])
})

test('quotations go on over sentences, and a colon announces the next one', () => {
  const spoken = '{s|{content a1|“It is late,”} {source a1|she} {cue a1|said}.} {s|{content a1|“We wait.”}}'
  expect(read(spoken)).toEqual(['she: “It is late,” … “We wait.”'])
  expect(read('{s|{source a1|Ana Reyes} {cue a1|added}:}\n\n{s|{content a1|The pier is old}.}')).toEqual([
    'Ana Reyes: The pier is old',
  ])
})

test('within one quotation its sentences are parted too', () => {
  expect(
    read('{s|“{source a1|They} {cue a1|swore} {content a1|to stay}.} {s|{content a1|Then they left town}.”}'),
  ).toEqual(['They: to stay'])
})

test('no sentences, no change', () => {
  expect(read('{source a1|She} {cue a1|said} {content a1|it was late}. {content a1|It was}.')).toEqual([
    'She: it was late … It was',
  ])
})
