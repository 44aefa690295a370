import type {Claim} from '../../contract/index.ts'
import {isColumn} from '../matter/column.ts'
import type {Checker} from './index.ts'

/** Sections in which opinion is what the reader came for. */
const opinionSection =
  /\b(?:opinion|comment(?:ary|isfree)?|editorials?|columns?|columnists?|op-?eds?|letters|views?|voices|perspectives?|blogs?|reviews?)\b/i

/** An article is a report where at least this share of its claims is somebody's word. Chosen: columns of PolNeAR's outlets stay below. */
const leastAttributed = 0.25

/** More of these, and the article is a column that says so with every sentence. Chosen. */
const mostJudging = 0.15

/**
 * Appeals and verdicts in the outlet's own voice. "Ought to have been further ahead" looks back at a game and appeals to nobody.
 */
const appeals =
  /\b(?:it (?:is|['’]s) (?:high |about |past )?time\b(?! (?:of|for))|would do well to|(?:should|must|ought to|need to|have to) (?:ask (?:themselves|ourselves|yourselves|itself|himself|herself)|remember|be ashamed|learn|wake up|never forget|think (?:again|twice|hard))|let us\b(?! say)|we (?:must|should|need|cannot|can['’]t)\b|shame on|one (?:can|could) only (?:hope|wonder)|deserves? better|(?:is|are|was) (?:a disgrace|disgraceful|shameful|outrageous|a scandal|unforgivable|inexcusable|absurd|a farce|beneath contempt)\b)/i

export const opinionInReport: Checker = {
  kind: 'opinion-in-report',
  raisedWhen: "a sentence of judgement or appeal in the outlet's own voice, in an article that otherwise reports",
  check({article, claims}) {
    if (article.section && opinionSection.test(article.section)) return []
    if (isColumn(claims)) return []
    const attributed = claims.filter(({chain}) => chain.length > 0).length
    const judging = claims.filter(isJudging)
    if (attributed < claims.length * leastAttributed || judging.length > Math.max(2, claims.length * mostJudging))
      return []
    return judging.map((claim) => ({
      message: 'A judgement or an appeal in the outlet’s own voice, where the rest reports: whose is it?',
      spans: [claim.content[0]],
      claims: [claim.id],
    }))
  },
}

const isJudging = ({chain, text}: Claim): boolean => chain.length === 0 && appeals.test(text) && !/[“”"]|''/.test(text)
