/** The article itself: its words in the middle, marked, each block followed by the notes on it. */
import type {Child, FC} from 'hono/jsx'
import {type Article, dateInWords, ownWords, type Reading, visible} from '../contract/index.ts'
import {type Block, blocksOf} from './blocks.ts'
import {cssName} from './highlight.ts'
import {type Mark, markUp, type Piece, type Point} from './marks.ts'
import {NoteItem, noteId} from './note.tsx'
import {linkInWords, type Note, toldOnce} from './notes.ts'

export const ArticleText: FC<{reading: Reading; notes: readonly Note[]}> = ({reading, notes}) => {
  const {article} = reading
  const blocks = blocksOf(article)
  const marks = inBlocks(blocks, marksOf(reading, notes))
  const points = pointsIn(blocks, pointsOf(reading, notes))
  const perBlock = notesIn(blocks, notes)
  return (
    <article lang={article.language === 'und' ? undefined : article.language}>
      {!article.parts.headline && <h1>{visible(article.headline ?? 'An article without a headline')}</h1>}
      {blocks.map((block, index) => (
        <div class={`row ${block.kind}`}>
          <BlockText article={article} block={block} marks={marks[index]} points={points[index]} />
          {perBlock[index].length > 0 && <Notes number={index + 1} notes={perBlock[index]} reading={reading} />}
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
  if (block.kind === 'headline') return <h1>{words}</h1>
  return <p>{words}</p>
}

const Pieces: FC<{text: string; pieces: readonly Piece<Child>[]}> = ({text, pieces}) => (
  <>
    {pieces.map((piece) => {
      if ('words' in piece) return visible(text.slice(...piece.words))
      if ('point' in piece) return piece.point
      const {mark, first} = piece
      const inner = <Pieces text={text} pieces={piece.pieces} />
      const id = first ? mark.id : undefined
      return mark.dateTime === undefined ? (
        <span id={id} class={mark.className}>
          {inner}
        </span>
      ) : (
        <time id={id} class={mark.className} datetime={mark.dateTime} title={dateInWords(mark.dateTime)}>
          {inner}
        </time>
      )
    })}
  </>
)

/** On a narrow screen the notes fold to one line, which a box that needs no script opens. */
const Notes: FC<{number: number; notes: readonly Note[]; reading: Reading}> = ({number, notes, reading}) => (
  <section class="notes">
    <h2 class="unseen">Notes on this passage</h2>
    <input type="checkbox" id={`fold-${number}`} class="fold" />
    <label for={`fold-${number}`}>
      <span class="count">{notes.length === 1 ? '1 note' : `${notes.length} notes`}</span> {summary(notes)}
    </label>
    <ol>
      {notes.map((note) => (
        <NoteItem note={note} reading={reading} />
      ))}
    </ol>
  </section>
)

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

function marksOf({article, attributions, times, places, events}: Reading, notes: readonly Note[]): Mark[] {
  const claims = notes.flatMap(({claim, line}) =>
    claim.content.map((span, index) => ({
      span,
      className: `claim ${line} c-${cssName(claim.id)}`,
      id: index === 0 ? claim.id : undefined,
    })),
  )
  const said = attributions.flatMap(({id, source, cue, kind}) => [
    ...(source ? [{span: source, className: `${kind === 'anonymous' ? 'anonymous ' : ''}l-${cssName(id)}`}] : []),
    {span: cue, className: `l-${cssName(id)}`, id},
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
      <sup>
        <a class="ref check" href={`#${id}`} aria-label={`check: ${kind}`}>
          !
        </a>
      </sup>
    ),
  }))
  return [...numbers, ...asked].sort((a, b) => a.at - b.at)
}

/** For each block the points in it; one at its end is its own. Both are in text order. */
function pointsIn(blocks: readonly Block[], points: readonly Point<Child>[]): Point<Child>[][] {
  let next = 0
  return blocks.map(({span: [, end]}) => {
    const from = next
    while (next < points.length && points[next].at <= end) next++
    return points.slice(from, next)
  })
}

/** For each block the marks that touch it. Both are in text order once sorted, so one walk does. */
function inBlocks(blocks: readonly Block[], marks: readonly Mark[]): Mark[][] {
  const sorted = [...marks].sort((a, b) => a.span[0] - b.span[0])
  let next = 0
  let open: Mark[] = []
  return blocks.map(({span: [start, end]}) => {
    open = open.filter((mark) => mark.span[1] > start)
    for (; next < sorted.length && sorted[next].span[0] < end; next++)
      if (sorted[next].span[1] > start) open.push(sorted[next])
    return [...open]
  })
}

/** Each note stands beside the block in which its words begin. */
function notesIn(blocks: readonly Block[], notes: readonly Note[]): Note[][] {
  const perBlock: Note[][] = blocks.map(() => [])
  let block = 0
  for (const note of notes) {
    const [start] = note.claim.content[0]
    while (block > 0 && blocks[block].span[0] > start) block--
    while (block + 1 < blocks.length && blocks[block + 1].span[0] <= start) block++
    perBlock[block]?.push(note)
  }
  return perBlock
}
