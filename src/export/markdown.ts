/** A reading as Markdown with front matter, for note-keeping programs (Obsidian, Zettlr) and for pull requests. */
import {basisWords, dateInWords, misread, type Reading, type Span, visible, visibleJson} from '../contract/index.ts'
import {dealRows, eventRows} from '../ui/happenings.ts'
import {countsOf, type Note, notesOf, whoseWord} from '../ui/notes.ts'
import type {Format} from './format.ts'

export const markdown: Format = {
  name: 'markdown',
  mediaType: 'text/markdown',
  does: 'front matter, a quotation a claim, footnotes with the words they were read from',
  ending: '.md',
  write: (reading) => `${[...blocks(reading)].join('\n\n')}\n`,
}

function* blocks(reading: Reading): Generator<string> {
  const notes = notesOf(reading)
  const {headline, outlet, published} = reading.article
  yield frontMatter(reading)
  yield `# ${safe(headline ?? 'Article')}`
  const dated = published ? `${dateInWords(published.value)} (${basisWords[published.basis]})` : 'date not known'
  yield [outlet, dated, countsOf(reading)].flatMap((part) => (part ? [safe(part)] : [])).join(' · ')
  yield '## Claims'
  if (notes.length === 0) yield 'No claims were read.'
  for (const note of notes) {
    yield `> ${safe(note.claim.text)}\n>\n> — ${safe(whoseWord(note))} · ${safe(note.how)}${note.doubtful ? ` · ${misread}` : ''}[^${note.number}]`
  }
  yield* list('Checks', reading.checks, ({kind, message}) => `**${kind}**: ${safe(message)}`)
  yield* list('Deals', dealRows(reading), ({status, legs}) => `**${status}**: ${safe(legs.join('; '))}`)
  yield* list('Events', eventRows(reading), ({trigger, what, who, whereWhen, status, doubtful}) => {
    const told = [what, status, who, whereWhen, doubtful ? `? ${misread}` : ''].filter(Boolean)
    return `${quoted(reading, trigger)}: ${safe(told.join(' · '))}`
  })
  yield* list('Times', reading.times, ({span, type, value}) => {
    const shown = dateInWords(value, type)
    return `${quoted(reading, span)}: ${safe(value)}${shown === value ? '' : ` (${safe(shown)})`}`
  })
  yield* list('Places', reading.places, ({span, name, country, geonameId}) => {
    const found =
      geonameId === undefined ? 'not resolved' : `${name}${country ? `, ${country}` : ''} · GeoNames ${geonameId}`
    return `${quoted(reading, span)}: ${safe(found)}`
  })
  yield* list('Not read', reading.unread, ({why}) => safe(why))
  if (notes.length > 0) yield notes.map((note) => footnote(note, reading)).join('\n')
}

/** YAML in double quotes is JSON's; only what is known gets a line. */
function frontMatter({article, engine}: Reading): string {
  const {id, headline, outlet, published, url, byline, section, language} = article
  const fields = {
    id,
    headline,
    outlet,
    published: published?.value,
    published_basis: published?.basis,
    url,
    byline,
    section,
    language,
    engine: `reportedly ${engine.version} (${engine.model})`,
  }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${visibleJson(JSON.stringify(value))}`],
  )
  return ['---', ...lines, '---'].join('\n')
}

function footnote({number, claim, chain}: Note, reading: Reading): string {
  const evidence = chain.map(({source, cue}) => {
    const said = `*${words(reading, cue)}*`
    return source ? `${quoted(reading, source)} ${said}` : said
  })
  return `[^${number}]: \`${claim.id}\`${evidence.length > 0 ? `: ${evidence.join(' … ')}` : ''}`
}

function* list<Item>(title: string, items: readonly Item[], row: (item: Item) => string): Generator<string> {
  if (items.length === 0) return
  yield `## ${title}`
  yield items.map((item) => `- ${row(item)}`).join('\n')
}

const words = ({article}: Reading, span: Span): string => safe(article.text.slice(...span))
const quoted = (reading: Reading, span: Span): string => `“${words(reading, span)}”`

/**
 * An article's words as words: no heading, link, tag, image, markup, formula or comment can be made of them, here or in the
 * dialects of GitHub and Obsidian. CommonMark lets a backslash stand before any ASCII punctuation.
 */
export const safe = (words: string): string =>
  visible(words)
    .replace(/[\\`*_[\]<>~=$%^#|&!@{}]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^(\s*)([-+]|\d{1,9}(?=[.)]))/, (_, blank: string, mark: string) =>
      /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    )
