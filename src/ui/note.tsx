/**
 * One note in the margin: its number leads to the words of the claim, each name to the words that tell it, and in plain words stands how
 * it is put. All of it in few tags, for there are as many notes as claims.
 */
import type {FC} from 'hono/jsx'
import {misread, ownWords, unsaid, untold, visible} from '../contract/index.ts'
import {facetsOf} from './filter.ts'
import {type Note, type NoteLink, toldOnce} from './notes.ts'

interface NoteItemProps {
  note: Note
  dimmed?: boolean
  /** Whether a note before it, beside the same block, stands on the same word: folded to a line, notes tell it once. */
  again?: boolean
}

export const NoteItem: FC<NoteItemProps> = ({note, dimmed, again}) => {
  const {claim, number, chain, part} = note
  return (
    <li
      id={noteId(note)}
      class={[...classesOf(note), again && 'again', dimmed && 'dim'].filter(Boolean).join(' ')}
      data-said={chain.length > 0 ? chain.map((link) => link.number).join(' ') : undefined}
    >
      {/* A bar of the rail for each link but the last, whose bar stands before the number. */}
      {chain.slice(1).map(() => (
        <i />
      ))}
      <a href={`#${claim.id}`}>{number}</a>
      <div>
        <p>
          {part && `${part}, `}
          {chain.length === 0 && `${ownWords} · `}
          {chain.length === 0 && <How note={note} />}
          <Whose chain={chain} />
        </p>
        {chain.length > 0 && (
          <p>
            <How note={note} />
          </p>
        )}
      </div>
    </li>
  )
}

export const noteId = ({number}: Note): string => `n${number}`

/** What the filters ask for (`elements/claim-filters.ts`) and the rail shows: "probable named planned". No two facets share a value. */
function classesOf(note: Note): (string | undefined)[] {
  const {sure, whose, status} = facetsOf(note)
  return [sure, whose, status]
}

const How: FC<{note: Note}> = ({note: {how, doubtful}}) => (
  <>
    {visible(how)}
    {doubtful && (
      <>
        {' · '}
        <span class="doubt">? {misread}</span>
      </>
    )}
  </>
)

const Whose: FC<{chain: readonly NoteLink[]}> = ({chain}) => (
  <>
    {toldOnce(chain).map((link, index) => (
      <>
        {index > 0 && ' › '}
        <Link link={link} />
      </>
    ))}
  </>
)

/** Somebody whom one can look for stands in `b` or `em`: the filters go by that. */
const Link: FC<{link: NoteLink}> = ({link: {id, name, role, named}}) => {
  const shown = visible(name)
  const cue = `#${id}`
  if (named === 'nobody' || named === 'untold')
    return (
      <>
        <a href={cue}>“{shown}”</a> ({named === 'nobody' ? unsaid : untold})
      </>
    )
  if (named === 'unnamed')
    return (
      <>
        <a href={cue}>
          <em>{shown}</em>
        </a>
        {' · unnamed'}
      </>
    )
  return (
    <>
      <a href={cue}>
        <b>{shown}</b>
      </a>
      {role && ` · ${visible(role)}`}
    </>
  )
}
