/** Passages with their deals in lines: `{"text": "… sell {1|ten barges} to …", "deals": ["planned | Kenya > Peru: 1 goods"]}`. */
import {unmark} from '../../test/marked.ts'
import type {Line, Row} from '../task.ts'
import type {GoldDeal} from './shapes.ts'

type Leg = GoldDeal['legs'][number]

/** Whether a line tells its deals in this way; one without a deal does too. */
const hasDealLines = ({text, deals}: Line): boolean =>
  typeof text === 'string' && Array.isArray(deals) && deals.every((deal) => typeof deal === 'string')

/** A line as a row, whether its deals are told in lines or not at all. */
export const dealRow = (line: Line): Row => (hasDealLines(line) ? parseDealLines(line) : (line as Row))

/**
 * A status, and a leg behind each bar: who gives, `>`, who gets (either may be empty where the text leaves it open), `:`, the number
 * of the goods in the text, their kind. What else the line says (outlet, checks) stays as it is. Throws where a line is not in this
 * format.
 */
function parseDealLines(line: Line): Row {
  const {id, text, deals} = line
  const {text: plain, labels} = unmark(String(text))
  const goodsOf = (number: string): Leg['goods'] =>
    labels.filter(({name}) => name === number).map(({span}) => [...span] as const)
  const gold = (deals as string[]).map((line, index): GoldDeal => {
    const [status, ...legs] = line.split(' | ')
    const read = legs.map((leg): Leg => {
      const parts = /^(.*?) ?> ?(.*): (\d+) (\w+)$/.exec(leg)
      if (!parts || goodsOf(parts[3]).length === 0) throw new Error(`${id}: no leg of a deal: "${leg}"`)
      return {from: parts[1], to: parts[2], goods: goodsOf(parts[3]), kind: parts[4] as Leg['kind']}
    })
    return {id: `d${index + 1}`, claim: '', status: status as GoldDeal['status'], legs: read}
  })
  return {...line, id: String(id), text: plain, deals: gold}
}
