/** Whether an article is a column: its writer speaks for himself, and what it judges is no slip of a report. */
import type {Claim} from '../../contract/index.ts'

/** Who writes as "I" or "we", or to "you", writes a column. In the outlet's own words, quotations aside. */
const firstPerson = /\b(?:I|I['’](?:m|ve|d|ll)|my|we|our|us|you|your)\b/

/** One "we" slips into a report. Chosen. */
const fewest = 2

export const isColumn = (claims: readonly Claim[]): boolean =>
  claims.filter(({chain, voice, text}) => chain.length === 0 && voice !== 'opinion' && firstPerson.test(text)).length >=
  fewest
