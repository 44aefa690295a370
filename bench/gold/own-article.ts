/** One article of `bench/cases`: head lines, the marked text, and the readings below a line `---`. Its format: bench/cases/README.md. */
import type {Span} from '../../src/contract/index.ts'
import {contains} from '../../src/contract/index.ts'
import {type Label, unmark} from '../../test/marked.ts'
import type {Row} from '../task.ts'
import type {GoldAttribution, GoldCheck, GoldClaim, GoldDeal, GoldEvent, GoldPlace, GoldTime} from './shapes.ts'

/** The article with all its gold, as a row. Throws where head, labels or readings are not in the format. */
export function parseOwnArticle(id: string, file: string): Row {
  const [, head, body] = /^((?:[^\n]+\n)*)\n([\s\S]*)$/.exec(file) ?? []
  if (body === undefined) throw new Error(`${id}: no blank line between head and article`)
  const [marked, readings = ''] = body.split(/\n---\n/)
  const lines = readings.split('\n').filter((line) => line.trim())
  return {...fieldsOf(id, head), ...goldOf(id, marked.replace(/\n+$/, ''), lines)}
}

/** A marked text without head and readings, as a row: its attributions are its gold. */
export const parseMarked = (id: string, marked: string): Row => {
  const {text, labels} = unmark(marked)
  return {id, text, attributions: attributionsOf(labels)}
}

function fieldsOf(id: string, head: string): Record<string, string> {
  const pairs = head
    .split('\n')
    .filter(Boolean)
    .map((line) => /^([\w-]+):\s*(.*)$/.exec(line))
  if (pairs.includes(null)) throw new Error(`${id}: a head line that is not "key: value"`)
  return Object.fromEntries(pairs.map((pair) => [pair![1], pair![2]]))
}

function goldOf(id: string, marked: string, lines: readonly string[]): Row {
  const {text, labels} = unmark(marked)
  const piecesOf = (name: string, key: string): Span[] =>
    labels.filter((label) => label.name === name && label.args.includes(key)).map(({span}) => span)
  const readings = lines.map((line) => parseReading(id, line))
  const of = (kind: string): Reading[] => readings.filter(([{key}]) => key.startsWith(kind))
  return {
    id,
    text,
    timexes: timesOf(labels),
    toponyms: placesOf(labels),
    attributions: attributionsOf(labels),
    claims: of('c').map(
      ([{key, one, list}]): GoldClaim => ({
        id: key,
        content: piecesOf('claim', key),
        chain: list('chain').flatMap((ids) => ids.split(',')),
        act: one('act'),
        certainty: one('certainty'),
        polarity: one('polarity'),
        voice: one('voice'),
      }),
    ),
    events: of('e').map(
      ([{key, one, list}]): GoldEvent => ({
        id: key,
        trigger: piecesOf('event', key),
        claim: one('claim'),
        type: one('type'),
        ...(list('mode').length > 0 ? {mode: one('mode')} : {}),
        contexts: list('contexts').flatMap((contexts) => contexts.split(';')),
        status: one('status'),
        participants: (['actor', 'recipient', 'with'] as const).flatMap((role) =>
          list(role).map((name) => ({role, name})),
        ),
        places: list('place'),
        times: list('time'),
      }),
    ),
    deals: of('d').map(
      ([{key, one}, ...legs]): GoldDeal => ({
        id: key,
        claim: one('claim'),
        status: one('status'),
        legs: legs.map((leg) => ({
          from: leg.list('from')[0] ?? '',
          to: leg.list('to')[0] ?? '',
          kind: leg.one('kind'),
          goods: piecesOf('goods', leg.key),
        })),
      }),
    ),
    checks: of('k').map(
      ([{key, one, list}]): GoldCheck => ({
        id: key,
        kind: one('kind'),
        claims: list('claims').flatMap((ids) => ids.split(',')),
        at: list('at'),
      }),
    ),
  }
}

const timesOf = (labels: readonly Label[]): GoldTime[] =>
  labels
    .filter(({name}) => name === 'time')
    .map(({args: [type, value], span: [start, end]}) => ({start, end, type, value}))

const placesOf = (labels: readonly Label[]): GoldPlace[] =>
  labels
    .filter(({name}) => name === 'place')
    .map(({args: [geonameid], span: [start, end]}) => ({
      start,
      end,
      lat: null,
      lon: null,
      ...(geonameid === '-' ? {} : {geonameid: Number(geonameid)}),
    }))

/** Labels of one id are one attribution; it stands within the one that its cue names, or whose content most narrowly holds its cue. */
function attributionsOf(labels: readonly Label[]): GoldAttribution[] {
  const found = new Map<string, GoldAttribution & {source: Span[]; cue: Span[]; content: Span[]}>()
  for (const {name, args, named, span} of labels) {
    if (name !== 'source' && name !== 'cue' && name !== 'content') continue
    for (const key of args.filter((arg) => /^a\d+$/.test(arg))) {
      const entry = found.get(key) ?? {id: key, source: [], cue: [], content: []}
      entry[name].push(span)
      const kind = args.find((arg) => !/^a\d+$/.test(arg)) as GoldAttribution['kind']
      found.set(key, name === 'cue' ? {kind: kind ?? 'unspecified', ...entry, ...named} : entry)
    }
  }
  const all = [...found.values()]
  return all.map((attribution) => {
    const within = attribution.within ?? holderOf(attribution, all)?.id
    return within === undefined ? attribution : {...attribution, within}
  })
}

function holderOf({id, cue}: GoldAttribution, all: readonly GoldAttribution[]): GoldAttribution | undefined {
  const length = ({content}: GoldAttribution): number => content.reduce((sum, [start, end]) => sum + end - start, 0)
  return all
    .filter((other) => other.id !== id && cue.some((span) => other.content.some((piece) => contains(piece, span))))
    .sort((a, b) => length(a) - length(b))[0]
}

/** One part of a line below: `c1 chain=a1,a2 act=states`. */
interface Part {
  readonly key: string
  readonly list: (name: string) => string[]
  /** The only value of a name. The format's README names the values; nothing here checks them. */
  readonly one: <Value extends string>(name: string) => Value
}
/** A line, its first part before the others (`d1 … ; d1.1 … ; d1.2 …`). */
type Reading = readonly [Part, ...Part[]]

function parseReading(id: string, line: string): Reading {
  const [first, ...rest] = line.split(' ; ').map((part) => parsePart(id, part.trim()))
  return [first, ...rest]
}

function parsePart(id: string, part: string): Part {
  const key = /^\S+/.exec(part)?.[0] ?? ''
  // `with=` says the same as no `with` at all.
  const values = [...part.matchAll(/([\w-]+)=(?:"([^"]*)"|(\S*))/g)]
    .map(([, name, quoted, plain]) => [name, quoted ?? plain] as const)
    .filter(([, value]) => value !== '')
  const list = (name: string): string[] => values.filter(([given]) => given === name).map(([, value]) => value)
  const one = <Value extends string>(name: string): Value => {
    const [value] = list(name)
    if (value === undefined) throw new Error(`${id}: ${key} has no "${name}"`)
    return value as Value
  }
  return {key, list, one}
}
