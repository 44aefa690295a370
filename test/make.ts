/** The smallest valid nouns of the contract and layers made by hand, for tests that need some. */
import {type Article, type Given, idMaker, type Span, type Toponym} from '../src/contract/index.ts'
import {articleFrom} from '../src/intake/index.ts'
import type {Engine} from '../src/reader/engine.ts'
import {noLabels} from '../src/reader/model/labels.ts'
import {runPipeline} from '../src/reader/pipeline.ts'
import type {Layers, Name, Saying} from '../src/reader/stage.ts'
import {unmark} from './marked.ts'

export const article = (text: string, given: Given = {}): Article => articleFrom(text, {language: 'en', ...given})

const countries: Readonly<Record<string, {name: string; geonameId: number}>> = {
  RU: {name: 'Russia', geonameId: 2017370},
  KR: {name: 'South Korea', geonameId: 1835841},
  IE: {name: 'Ireland', geonameId: 2963597},
}

/** An engine whose gazetteer knows the three states above and nothing else, and whose model says nothing. */
export const engine: Engine = {
  version: '0.0.0',
  model: 'none',
  label: async () => noLabels,
  actors: {find: () => [], bearers: () => [], begins: () => false},
  gazetteer: {
    size: 0,
    find: () => [],
    isMainName: () => false,
    place: (row) => {
      throw new Error(`There is no place ${row}.`)
    },
    withId: () => undefined,
    country: (iso) =>
      countries[iso] && {
        ...countries[iso],
        row: 0,
        lat: 0,
        lon: 0,
        country: iso,
        feature: 'PCLI',
        population: 1,
        admin1: -1,
        admin2: -1,
      },
  },
}

const nameTypes: readonly string[] = ['person', 'organisation', 'outlet', 'group', 'work', 'product', 'unknown']

/**
 * The layers of a marked text: names (`{person|Ana Reyes}`, `{organisation|…}`, `{outlet|…}` …), places (`{state RU|Russia}`,
 * `{state RU adjective|Russian}`, `{state RU government|Moscow}`) and sayings (`{source a1|…} {cue a1|…} {content a1|…}`) as
 * they are marked; all others as the stages make them, up to and including `until`.
 */
export async function layersOf(marked: string, until: keyof Layers, given: Given = {}): Promise<Layers> {
  const {text, labels} = unmark(marked)
  const id = idMaker()
  const names: Name[] = labels
    .filter(({name}) => nameTypes.includes(name))
    .map(({name, span}) => ({type: name as Name['type'], span}))
  const places: Toponym[] = labels
    .filter(({name}) => name === 'state')
    .map(({args: [iso, form], span}) => ({
      id: id('p', span),
      span,
      name: text.slice(...span),
      country: iso,
      ...(form === 'government' ? {metonym: true} : {geonameId: countries[iso].geonameId}),
      ...(form === 'adjective' ? {form} : {}),
    }))
  const keys = [...new Set(labels.flatMap(({name, args}) => (name === 'cue' ? args : [])))]
  const part = (name: string, key: string): Span[] =>
    labels.filter((label) => label.name === name && label.args.includes(key)).map(({span}) => span)
  const sayings = keys.map((key): Saying => {
    const [source] = part('source', key)
    const [cue] = part('cue', key)
    const holder = labels.find(
      (label) => label.name === 'content' && label.span[0] <= cue[0] && cue[1] <= label.span[1],
    )
    const within =
      labels.find((label) => label.name === 'cue' && label.args.includes(key))?.named.within ?? holder?.args[0]
    return {
      ...(source ? {source} : {}),
      cue,
      content: part('content', key),
      quote: 'indirect',
      ...(within ? {within: keys.indexOf(within)} : {}),
      confidence: 0.8,
    }
  })
  return (await runPipeline(article(text, given), engine, {until, given: {names, places, sayings}})) as Layers
}
