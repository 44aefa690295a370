/** A reading for a terminal: each claim under its id, whose word it is, and how it is put. */
import {
  basisWords,
  type Check,
  dateInWords,
  howPut,
  misread,
  type Reading,
  type Span,
  statusWords,
  type TimeExpression,
  visible,
} from '../contract/index.ts'
import {dealRows, type EventRow, eventRows} from '../ui/happenings.ts'
import {countsOf, type Note, notesOf, whoseWord} from '../ui/notes.ts'
import {type PlaceMentions, placesOf} from '../ui/places.ts'
import {wrap} from '../ui/wrap.ts'
import type {Format, Paint, WriteOptions} from './format.ts'

export const text: Format = {
  name: 'text',
  mediaType: 'text/plain',
  does: 'for reading on a screen',
  ending: '.txt',
  many: {
    before: '',
    after: '',
    place: (written, index, input) => `${index > 0 ? '\n' : ''}── ${visible(input)} ${'─'.repeat(20)}\n\n${written}`,
  },
  write: (reading, options = {}) => `${[...blocks(reading, options)].join('\n\n')}\n`,
}

const plain: Paint = {bold: (words) => words, dim: (words) => words}

/** Blocks are parted by an empty line. */
function* blocks(reading: Reading, options: WriteOptions): Generator<string> {
  const page = {reading, options, paint: options.paint ?? plain, width: options.width ?? Number.POSITIVE_INFINITY}
  yield head(page)
  const notes = notesOf(reading)
  if (notes.length === 0) yield nothingRead(reading)
  for (const {title, members} of grouped(notes, options.by)) {
    if (title) yield page.paint.bold(visible(title))
    yield members.map((note) => claimLines(page, note, title)).join('\n')
  }
  yield* section('Checks', reading.checks, (check) => checkRow(check), page)
  yield* section('Deals', dealRows(reading), ({claim, status, legs}) => [claim, status, legs.join('; ')], page)
  yield* section('Events', eventRows(reading), (row) => eventRow(row, reading), page)
  yield* section('Times', reading.times, (time) => timeRow(time, reading), page)
  yield* section('Places', placesOf(reading), placeRow, page)
  yield* section('Not read', reading.unread, ({span, why}) => [span ? spanId(span) : '', visible(why)], page)
}

interface Page {
  readonly reading: Reading
  readonly options: WriteOptions
  readonly paint: Paint
  readonly width: number
}

function head({reading, paint, width}: Page): string {
  const {headline, outlet, published, text} = reading.article
  const title = visible(headline ?? '') || opening(text)
  const from = published?.from && ` from “${visible(text.slice(...published.from))}”`
  const dated = published
    ? `${dateInWords(visible(published.value))} (${basisWords[published.basis]}${from ?? ''})`
    : 'date not known'
  const line = [outlet && visible(outlet), dated, countsOf(reading)].filter(Boolean).join(' · ')
  return [...wrap(title, width).map(paint.bold), ...wrap(line, width)].join('\n')
}

/** What stands for a headline where there is none. */
const opening = (text: string): string => {
  const line = text.trim().split('\n', 1)[0]
  return visible(line.length > 60 ? `${line.slice(0, 59).trim()}…` : line)
}

function nothingRead({unread}: Reading): string {
  return unread.some(({span}) => span)
    ? 'Nothing was read in it; the reason stands below.'
    : 'No reported speech and no claims were found in it.'
}

const idWidth = 11

/** What the title of its group says already is not told again under each claim. */
function claimLines({reading, options, paint, width}: Page, note: Note, title?: string): string {
  const indent = ' '.repeat(idWidth)
  const inner = width - idWidth
  const [first, ...rest] = wrap(visible(note.claim.text), inner)
  const whose = whoseWord(note)
  const told = title === whose ? [note.how] : [whose, note.how]
  const lines = [
    note.claim.id.padEnd(idWidth - 1).concat(' ', paint.bold(first ?? '')),
    ...rest.map((line) => indent + paint.bold(line)),
    ...wrap(visible(told.join(' · ')), inner).map((line) => indent + line),
  ]
  if (note.doubtful) lines.push(`${indent}? ${misread}`)
  if (options.evidence && note.chain.length > 0)
    lines.push(...wrap(evidence(note, reading), inner).map((line) => indent + paint.dim(line)))
  return lines.join('\n')
}

/** `the Harbour Gazette` [reported 123-131] … [citing 143-149] `two port officials` */
function evidence({chain}: Note, {article}: Reading): string {
  const words = (span: Span): string => visible(article.text.slice(...span))
  return chain
    .map(({source, cue}) => {
      const said = `[${words(cue)} ${spanId(cue)}]`
      if (!source) return said
      return source[0] < cue[0] ? `\`${words(source)}\` ${said}` : `${said} \`${words(source)}\``
    })
    .join(' … ')
}

function grouped(notes: readonly Note[], by: WriteOptions['by']): {title?: string; members: Note[]}[] {
  if (!by) return notes.length > 0 ? [{members: [...notes]}] : []
  const groups = new Map<string, Note[]>()
  for (const note of notes) {
    const title = by === 'source' ? whoseWord({...note, part: undefined}) : statusTitle(note)
    groups.set(title, [...(groups.get(title) ?? []), note])
  }
  return [...groups].map(([title, members]) => ({title, members}))
}

/** How far it has come, where it tells of what happens; else how it is put. */
const statusTitle = ({status, claim}: Note): string => (status ? statusWords[status] : howPut(claim))

type Row = readonly string[]

/** A titled table whose columns line up; nothing where there are no rows. */
function* section<Item>(
  title: string,
  items: readonly Item[],
  row: (item: Item) => Row,
  {paint, width}: Page,
): Generator<string> {
  if (items.length === 0) return
  const rows = items.map((item) => row(item).map(visible))
  const widths = rows[0].slice(0, -1).map((_, column) => Math.min(28, Math.max(...lengths(rows, column))))
  const lines = rows.flatMap((cells) => {
    const start = cells.slice(0, -1).map((cell, column) => cell.padEnd(widths[column]))
    const before = ['', ...start.filter((_, column) => widths[column] > 0), ''].join('  ')
    const [first, ...rest] = wrap(cells.at(-1) ?? '', width - before.length)
    return [before + (first ?? ''), ...rest.map((line) => ' '.repeat(before.length) + line)]
  })
  yield [paint.bold(title), ...lines.map((line) => line.trimEnd())].join('\n')
}

const lengths = (rows: readonly Row[], column: number): number[] => rows.map((row) => row[column].length)

function checkRow({kind, message, claims, spans}: Check): Row {
  const words = visible(message)
  const id = claims[0] ?? spanId(spans[0])
  return [kind, words.includes(id) || words.includes(spanId(spans[0])) ? words : `${id}  ${words}`]
}

function eventRow({id, trigger, what, who, whereWhen, status, doubtful}: EventRow, {article}: Reading): Row {
  const told = [status, what, who, whereWhen, doubtful ? `? ${misread}` : ''].filter(Boolean).join(' · ')
  return [id, quoted(article.text, trigger), told]
}

function timeRow({id, span, type, value, from, to, anchor}: TimeExpression, {article}: Reading): Row {
  const words = dateInWords(value, type)
  const range = from || to ? `${from ?? '…'} to ${to ?? '…'}` : ''
  const basis = anchor === 'published' ? 'counted from publication' : anchor === 'text' ? 'counted from the text' : ''
  const explained = [words === value ? '' : words, range, basis].filter(Boolean).join(' · ')
  return [id, quoted(article.text, span), type, value, explained]
}

function placeRow({place, words, mentions}: PlaceMentions): Row {
  const {id, name, geonameId, country, lat, lon, form, metonym} = place
  const where = [
    geonameId === undefined ? 'not resolved' : `${name}${country ? `, ${country}` : ''} · GeoNames ${geonameId}`,
    lat !== undefined && lon !== undefined && form !== 'adjective' ? `${lat.toFixed(2)}, ${lon.toFixed(2)}` : '',
    metonym ? 'for its government' : '',
    mentions.length > 1 ? `${mentions.length} times` : '',
  ]
  return [id, words.map((word) => `“${word}”`).join(', '), where.filter(Boolean).join(' · ')]
}

const spanId = ([start, end]: Span): string => `${start}-${end}`
const quoted = (text: string, span: Span): string => `“${visible(text.slice(...span))}”`
