/** The article itself: its words in the middle, marked, each block followed by the notes on it. */
import type {Child, FC} from 'hono/jsx'
import {type Article, type Check, counted, type Reading, visible} from '../contract/index.ts'
import {articleMarks} from './article-marks.ts'
import {type Block, blocksOf} from './blocks.ts'
import {CheckItem, checkMarkId, checkName} from './check-item.tsx'
import {type Filter, isFiltering, matches} from './filter.ts'
import {marksIn, perBlock, pointsIn} from './in-blocks.ts'
import {type Mark, markUp, type Point} from './marks.ts'
import {NoteItem, noteId} from './note.tsx'
import {type Note, whoseWord} from './notes.ts'
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
  const marks = marksIn(blocks, articleMarks(reading, notes, dimmed))
  const points = pointsIn(blocks, pointsOf(reading, notes))
  const notesPerBlock = perBlock(blocks, notes, ({claim}) => claim.content[0][0])
  const places = new Map(checks.map((check, index) => [check, index + 1]))
  const checksPerBlock = perBlock(blocks, checks, ({spans}) => spans[0][0])
  return (
    <article lang={article.language === 'und' ? undefined : article.language}>
      {!article.parts.headline && <h1>{visible(article.headline ?? 'An article without a headline')}</h1>}
      {blocks.map((block, index) => (
        <div class={block.kind === 'paragraph' ? 'row' : `row ${block.kind}`}>
          <BlockText article={article} block={block} marks={marks[index]} points={points[index]} />
          <Margin
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

/** Its id is its span: an address of a whole paragraph leads there without a script, one of any words with it (`elements/spans.ts`). */
const BlockText: FC<BlockTextProps> = ({article, block, marks, points}) => {
  const Tag = block.kind === 'headline' ? 'h1' : 'p'
  return (
    <Tag id={block.span.join('-')}>
      <Pieces text={article.text} pieces={markUp(block.span, marks, points)} />
    </Tag>
  )
}

interface MarginProps {
  reading: Reading
  notes: readonly Note[]
  checks: readonly Check[]
  dimmed: ReadonlySet<Note>
  /** Which check of all it is, from 1. */
  places: ReadonlyMap<Check, number>
}

/** What stands beside one block. On a narrow screen it folds to one line, which its box opens without a script. */
const Margin: FC<MarginProps> = ({reading, notes, checks, dimmed, places}) => {
  if (notes.length + checks.length === 0) return null
  const counts = [
    checks.length > 0 && counted(checks.length, 'check'),
    notes.length > 0 && counted(notes.length, 'note'),
  ]
  const again = toldAgain(notes)
  return (
    <section>
      <h2>
        <label>
          <input type="checkbox" />
          {counts.filter(Boolean).join(', ')}
        </label>
      </h2>
      <ol>
        {checks.map((check) => (
          <CheckItem check={check} place={places.get(check) ?? 0} of={reading.checks.length} />
        ))}
        {notes.map((note) => (
          <NoteItem note={note} dimmed={dimmed.has(note)} again={again.has(note)} />
        ))}
      </ol>
    </section>
  )
}

/** Notes that stand on the same word as one before them. */
function toldAgain(notes: readonly Note[]): ReadonlySet<Note> {
  const told = new Set<string>()
  return new Set(notes.filter((note) => told.size === told.add(whoseWord(note)).size))
}

/** The number of each note, after the last of its words; an exclamation mark after words that a check asks about. */
function pointsOf({checks}: Reading, notes: readonly Note[]): Point<Child>[] {
  const numbers = notes.map((note) => ({
    at: note.claim.content.at(-1)?.[1] ?? 0,
    content: (
      <sup>
        <a href={`#${noteId(note)}`}>{note.number}</a>
      </sup>
    ),
  }))
  const asked = checks.map((check) => ({
    at: check.spans[0][1],
    content: (
      <sup id={checkMarkId(check.id)}>
        <a href={`#${check.id}`} aria-label={`check: ${checkName(check)}`}>
          !
        </a>
      </sup>
    ),
  }))
  return [...numbers, ...asked].sort((a, b) => a.at - b.at)
}
