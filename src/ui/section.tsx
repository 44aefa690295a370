/** A section below the article: its title with a count, and what to say where there is nothing. */
import type {Child, FC} from 'hono/jsx'
import {type Reading, type Span, visible} from '../contract/index.ts'

interface SectionProps {
  id: string
  title: string
  count: number
  empty: string
  /** Over the whole width, for tables of many columns. */
  wide?: boolean
  children?: Child
}

export const Section: FC<SectionProps> = (props) => (
  <section id={props.id} class={props.wide ? 'list wide' : 'list'}>
    <h2>
      {props.title} <span class="count">{props.count}</span>
    </h2>
    {props.count > 0 ? props.children : <p>{props.empty}</p>}
  </section>
)

export const Table: FC<{heads: readonly string[]; children?: Child}> = ({heads, children}) => (
  <table>
    <thead>
      <tr>
        {heads.map((head) => (
          <th>{head}</th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)

/** Each of the words that name a thing once, leading to where they first do; numbers lead to where they do again. */
export const Mentions: FC<{reading: Reading; mentions: readonly {id: string; span: Span}[]}> = ({
  reading,
  mentions,
}) => {
  const ids = new Map<string, string[]>()
  for (const {id, span} of mentions) {
    const words = visible(reading.article.text.slice(...span))
    ids.set(words, [...(ids.get(words) ?? []), id])
  }
  return (
    <td>
      {[...ids].map(([words, [first, ...again]], index) => (
        <>
          {index > 0 && ', '}
          <a href={`#${first}`}>{words}</a>
          {again.map((id, at) => (
            <>
              {' '}
              <a href={`#${id}`}>{at + 2}</a>
            </>
          ))}
        </>
      ))}
    </td>
  )
}

export const Words: FC<{reading: Reading; id: string; span: Span}> = ({reading, id, span}) => (
  <th>
    <a href={`#${id}`}>{visible(reading.article.text.slice(...span))}</a>
  </th>
)
