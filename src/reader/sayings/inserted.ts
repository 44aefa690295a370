/** Whom a report cites in an aside between its subject and its verb: "The Gazette, quoting two clerks, reported that …". */
import type {Span} from '../../contract/index.ts'
import type {Found} from './nest.ts'

/** "Citing", "which quoted", "itself drawing on". */
const citing =
  /^(?:citing|quoting|invoking|relaying|crediting|cit(?:ed|es)|quot(?:ed|es)|invoked|relayed|credited|(?:drawing|leaning|relying) on|based on)$/i
/** What stands between the name of who reports and the citing word. */
const opens = /,\s+(?:(?:which|who|itself|himself|herself|themselves|in turn|also|apparently|has|had|was|is)\s+)*$/
/** Between the aside and the verb. */
const closes = /^,?\s*(?:(?:\p{L}+ly|also|later|then|first|now|since) )?$/u

/** So many acts of saying to either side of a citing one its report is looked for. */
const nearest = 2

/**
 * Both have the same content, the cited source stands within the report, and the report's own source ends where the aside begins.
 * `found` in any order; in the order of cues. A report that cites no source ("citing the weather") is left as it is.
 */
export function withInserted(text: string, found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.cue[0] - b.cue[0])
  const reports = new Map<Found, Found>()
  sorted.forEach((one, at) => {
    if (!one.source || one.source[0] < one.cue[1] || !citing.test(text.slice(...one.cue))) return
    const report = sorted.slice(at + 1, at + 1 + nearest).find((other) => isAround(text, other, one))
    if (report) reports.set(one, report)
  })
  const citers = new Map([...reports].map(([one, report]) => [report, one]))
  return sorted.map((one) => {
    const report = reports.get(one)
    if (report) return {...one, content: report.content, beside: report.cue[0]}
    const cited = citers.get(one)
    return cited ? {...one, source: ownName(text, one, cited)} : one
  })
}

/** Whether the report's subject stands right before the aside, and its verb right behind. */
const isAround = (text: string, report: Found, {source, cue}: Found): boolean =>
  report.source !== undefined &&
  source !== undefined &&
  report.source[0] < cue[0] &&
  cue[0] - report.source[0] < longest &&
  source[1] <= report.cue[0] &&
  closes.test(text.slice(source[1], report.cue[0])) &&
  opens.test(text.slice(report.source[0], cue[0]))

/** In characters: a name with its apposition. Chosen. */
const longest = 160

function ownName(text: string, {source}: Found, cited: Found): Span {
  const [start] = source as Span
  const name = text.slice(start, cited.cue[0]).replace(opens, '')
  // "The paper, a daily in Varn, quoting a clerk, said": the comma that closes an apposition is its own, as in PolNeAR.
  return [start, start + name.length + (name.includes(', ') ? 1 : 0)]
}
