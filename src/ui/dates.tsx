/** The dates of an article: in their order on one line, and each as it was read, with the words that mean it. */
import type {FC} from 'hono/jsx'
import {dateInWords, type Reading, type TimeExpression, visible} from '../contract/index.ts'
import {dateLine} from './date-line.ts'
import {anchorWords, datesOf} from './date-mentions.ts'
import {Mentions, Section, Table} from './section.tsx'

export const Dates: FC<{reading: Reading}> = ({reading}) => (
  <Section id="dates" wide title="Dates and times" count={reading.times.length} empty="No dates were found.">
    <Line reading={reading} />
    <Table heads={['Date', 'In the text', 'ISO 8601, TIMEX3', 'Counted from']}>
      {datesOf(reading).map(({time, mentions, anchors}) => (
        <tr>
          <th>{timeInWords(time)}</th>
          <Mentions reading={reading} mentions={mentions} />
          <td>{visible(time.value)}</td>
          <td>{anchors.map((anchor) => anchorWords[anchor]).join(', ') || '–'}</td>
        </tr>
      ))}
    </Table>
  </Section>
)

/** Evenly spaced: a founding year and next week would not fit on one scale. */
const Line: FC<{reading: Reading}> = ({reading}) => {
  const days = dateLine(reading)
  if (days.length < 2) return null
  return (
    <ol class="line">
      {days.map(({value, published, ids}) => (
        <li class={published ? 'published' : undefined}>
          {ids.length > 0 ? <a href={`#${ids[0]}`}>{visible(dateInWords(value))}</a> : visible(dateInWords(value))}
          {published && <span class="role"> published</span>}
        </li>
      ))}
    </ol>
  )
}

function timeInWords({type, value, from, to}: TimeExpression): string {
  const words = visible(dateInWords(value, type))
  return from || to ? `${words} (${dateInWords(from ?? '…')} to ${dateInWords(to ?? '…')})` : words
}
