/** The article itself: its words in the middle, marked, each block followed by the notes on it. */
import type {Child, FC} from 'hono/jsx'
import {type Article, type Check, counted, ownWords, type Reading, visible} from '../contract/index.ts'
import {type Block, blocksOf} from './blocks.ts'
import {CheckItem, checkMarkId} from './check-item.tsx'
import {type Filter, isFiltering, matches} from './filter.ts'
import {cssName} from './highlight.ts'
import {marksIn, perBlock, pointsIn} from './in-blocks.ts'
import {type Mark, markUp, type Point} from './marks.ts'
import {NoteItem, noteId} from './note.tsx'
import {linkInWords, type Note, toldOnce} from './notes.ts'
import {Pieces} from './pieces.tsx'

export interface ArticleTextProps {
  reading: Reading
  notes: readonly Note[]
  /** What does not match is dimmed. */
  filter?: Filter
}

export const ArticleText: FC<ArticleTextProps> = ({reading, notes, filter = {}}) => {
  const {article, checks} = reading
  const blocks = blocksOf(article)
  const dimmed = new Set(isFiltering(filter) ? notes.filter((note) => !matches(note, filter)) : [])
  const marks = marksIn(blocks, marksOf(reading, notes, dimmed))
  const points = pointsIn(blocks, pointsOf(reading, notes))
  const notesPerBlock = perBlock(blocks, notes, ({claim}) => claim.content[0][0])
  const places = new Map(checks.map((check, index) => [check, index + 1]))
  const checksPerBlock = perBlock(blocks, checks, ({spans}) => spans[0][0])
  return (
    <article lang={article.language === 'und' ? undefined : article.language}>
      {!article.parts.headline && <h1>{visible(article.headline ?? 'An article without a headline')}</h1>}
      {blocks.map((block, index) => (
        <div class={`row ${block.kind}`}>
          <BlockText article={article} block={block} marks={marks[index]} points={points[index]} />
          <Margin
            number={index + 1}
            reading={reading}
            notes={notesPerBlock[index]}
            checks={checksPerBlock[index]}
            dimmed={dimmed}
            places={places}
          />
        </div>
      ))}
    </article>
  )
}

interface BlockTextProps {
  article: Article
  block: Block
  marks: readonly Mark[]
  points: readonly Point<Child>[]
}

const BlockText: FC<BlockTextProps> = ({article, block, marks, points}) => {
  const words = <Pieces text={article.text} pieces={markUp(block.span, marks, points)} />
  const span = block.span.join('-')
  if (block.kind === 'headline') return <h1 data-span={span}>{words}</h1>
  return <p data-span={span}>{words}</p>
}

interface MarginProps {
  number: number
  reading: Reading
  notes: readonly Note[]
  checks: readonly Check[]
  dimmed: ReadonlySet<Note>
  /** Which check of all it is, from 1. */
  places: ReadonlyMap<Check, number>
}

/** What stands beside one block. On a narrow screen it folds to one line, which a box that needs no script opens. */
const Margin: FC<MarginProps> = ({number, reading, notes, checks, dimmed, places}) => {
  if (notes.length + checks.length === 0) return null
  const counts = [
    checks.length > 0 && counted(checks.length, 'check'),
    notes.length > 0 && counted(notes.length, 'note'),
  ]
  return (
    <section class="notes">
      <h2 class="unseen">Notes on this passage</h2>
      <input type="checkbox" id={`fold-${number}`} class="fold" />
      <label for={`fold-${number}`}>
        <span class="count">{counts.filter(Boolean).join(', ')}</span> {summary(notes)}
      </label>
      <ol>
        {checks.map((check) => (
          <CheckItem check={check} place={places.get(check) ?? 0} of={reading.checks.length} />
        ))}
        {notes.map((note) => (
          <NoteItem note={note} reading={reading} dimmed={dimmed.has(note)} />
        ))}
      </ol>
    </section>
  )
}

function summary(notes: readonly Note[]): string {
  const whose = notes.map(
    ({chain}) =>
      toldOnce(chain)
        .map((link) => linkInWords({...link, role: undefined}))
        .join(' › ') || ownWords,
  )
  const words = [...new Set(whose)].join('; ')
  return visible(words)
}

function marksOf(reading: Reading, notes: readonly Note[], dimmed: ReadonlySet<Note>): Mark[] {
  const {article, attributions, times, places, events} = reading
  const claims = notes.flatMap((note) =>
    note.claim.content.map((span, index) => ({
      span,
      className: `claim ${note.line} c-${cssName(note.claim.id)}${dimmed.has(note) ? ' dim' : ''}`,
      id: index === 0 ? note.claim.id : undefined,
    })),
  )
  const said = attributions.flatMap(({id, source, cue, kind}) => [
    ...(source ? [{span: source, className: `${kind === 'anonymous' ? 'anonymous ' : ''}src l-${cssName(id)}`}] : []),
    {span: cue, className: `cue l-${cssName(id)}`, id},
  ])
  const dated = times.map(({id, span, value}) => ({
    span,
    className: 'time',
    id,
    dateTime: isHtmlDate(value) ? value : undefined,
  }))
  const placed = places.map(({id, span}) => ({span, className: 'place', id}))
  const happening = events.map(({id, trigger}) => ({span: trigger, className: 'event', id}))
  const dateline = article.parts.dateline ? [{span: article.parts.dateline, className: 'dateline'}] : []
  return [...claims, ...said, ...dated, ...placed, ...happening, ...dateline]
}

/** What the `datetime` attribute takes: HTML knows no TIMEX3. */
const isHtmlDate = (value: string): boolean => /^\d{4}(?:-\d{2}(?:-\d{2})?|-W\d{2})?$/.test(value)

/** The number of each note, after the last of its words; an exclamation mark after words that a check asks about. */
function pointsOf({checks}: Reading, notes: readonly Note[]): Point<Child>[] {
  const numbers = notes.map((note) => ({
    at: note.claim.content.at(-1)?.[1] ?? 0,
    content: (
      <sup>
        <a class="ref" href={`#${noteId(note)}`} aria-label={`note ${note.number}`}>
          {note.number}
        </a>
      </sup>
    ),
  }))
  const asked = checks.map(({id, spans, kind}) => ({
    at: spans[0][1],
    content: (
      <sup id={checkMarkId(id)}>
        <a class="ref check" href={`#${id}`} aria-label={`check: ${kind.replaceAll('-', ' ')}`}>
          !
        </a>
      </sup>
    ),
  }))
  return [...numbers, ...asked].sort((a, b) => a.at - b.at)
}
