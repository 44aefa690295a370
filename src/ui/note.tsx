/** One note in the margin: its number, whose word it is, how it is put, and the words that say so. */
import type {FC} from 'hono/jsx'
import {misread, ownWords, type Reading, type Span, visible} from '../contract/index.ts'
import {facetsOf} from './filter.ts'
import {cssName} from './highlight.ts'
import {type Note, type NoteLink, toldOnce} from './notes.ts'

export const NoteItem: FC<{note: Note; reading: Reading; dimmed?: boolean}> = ({note, reading, dimmed}) => {
  const {source, sure, status, whose} = facetsOf(note)
  const {chain, claim} = note
  return (
    <li
      id={noteId(note)}
      class={`note n-${cssName(claim.id)}${chain.length === 0 ? ' own' : ''}${dimmed ? ' dim' : ''}`}
      data-claim={claim.id}
      data-source={source.length > 0 ? source.join('\n') : undefined}
      data-sure={sure}
      data-status={status}
      data-whose={whose}
    >
      <Rail note={note} />
      <a class="number" href={`#${claim.id}`} title="To the words">
        {note.number}
      </a>
      <div class="said">
        {note.part && <span class="part">{note.part}, </span>}
        <Whose chain={chain} />
        <span class="how">
          {visible(note.how)}
          {note.doubtful && (
            <>
              {' · '}
              <span class="doubt">? {misread}</span>
            </>
          )}
        </span>{' '}
        {chain.length > 0 && <Evidence note={note} reading={reading} />}
      </div>
    </li>
  )
}

export const noteId = ({claim}: Note): string => `n-${claim.id}`

/** A bar for each link of the chain; the last in the style of the underline. */
const Rail: FC<{note: Note}> = ({note}) => (
  <span class="rail" aria-hidden="true">
    {note.chain.slice(1).map(() => (
      <i />
    ))}
    <i class={note.line} />
  </span>
)

const Whose: FC<{chain: readonly NoteLink[]}> = ({chain}) => (
  <span class="whose">
    {chain.length === 0 && ownWords}
    {toldOnce(chain).map((link, index) => (
      <>
        {index > 0 && ' › '}
        <span class="link">
          <Link link={link} />
        </span>
      </>
    ))}
  </span>
)

const Link: FC<{link: NoteLink}> = ({link: {name, role, named}}) => {
  const shown = visible(name)
  if (named === 'nobody')
    return (
      <>
        <em>“{shown}”</em>, by nobody named
      </>
    )
  if (named === 'untold') return <>“{shown}” (we could not tell who)</>
  if (named === 'unnamed')
    return (
      <>
        <em>{shown}</em>
        <span class="role"> · unnamed</span>
      </>
    )
  return (
    <>
      <b>{shown}</b>
      {role && <span class="role"> · {visible(role)}</span>}
    </>
  )
}

const Evidence: FC<{note: Note; reading: Reading}> = ({note, reading}) => (
  <details class="evidence">
    <summary>the words</summary>
    <ul>
      {note.chain.map((link) => (
        <li>
          {link.source && link.source[0] < link.cue[0] && <Quote reading={reading} span={link.source} />}{' '}
          <a href={`#${link.id}`}>
            <Quote reading={reading} span={link.cue} />
          </a>{' '}
          {link.source && link.source[0] >= link.cue[0] && <Quote reading={reading} span={link.source} />}
        </li>
      ))}
      {note.claim.factuality.cues.map((span) => (
        <li>
          how sure: <Quote reading={reading} span={span} />
        </li>
      ))}
    </ul>
  </details>
)

const Quote: FC<{reading: Reading; span: Span}> = ({reading, span}) => (
  <q>{visible(reading.article.text.slice(...span))}</q>
)
