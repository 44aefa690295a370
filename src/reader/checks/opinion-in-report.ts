import {type Claim, contains} from '../../contract/index.ts'
import {isColumn} from '../matter/column.ts'
import type {Checker} from './index.ts'

/** Sections in which opinion is what the reader came for. */
const opinionSection =
  /\b(?:opinion|comment(?:ary|isfree)?|editorials?|columns?|columnists?|op-?eds?|letters|views?|voices|perspectives?|blogs?|reviews?)\b/i

const columnHead =
  /^\s*(?:leader|editorial|opinion|comment|analysis|letters?|review|column|our view|viewpoint)\s*[:|–—]/i

/** An article is a report where at least this share of its claims is somebody's word. Chosen: columns of PolNeAR's outlets stay below. */
const leastAttributed = 0.25

/** More of these, and the article is a column that says so with every sentence. Chosen. */
const mostJudging = 0.15

/**
 * Appeals and verdicts in the outlet's own voice. "Ought to have been further ahead" looks back at a game and appeals to nobody.
 */
const appeals =
  /\b(?:it (?:is|['’]s) (?:high |about |past )?time\b(?! (?:of|for))|would do well to|(?:should|must|ought to|need to|have to) (?:ask (?:themselves|ourselves|yourselves|itself|himself|herself)|remember|be ashamed|learn|wake up|never forget|think (?:again|twice|hard)|act now|do better|answer for|hang (?:his|her|their|its) heads?)|let us\b(?! say)|we (?:must|should|need|cannot|can['’]t)\b|shame on|(?:one|we|readers|voters|residents|fans|citizens|taxpayers) (?:can|could) only (?:hope|wonder)|(?:ought to|should|can|nothing to) be (?:proud|ashamed)\b|deserves? (?:so much |far |much )?better|no (?:government|minister|mayor|council|company|firm|leader|president|politician|party|board|boss|club|team|nation|country|city|town|state|bank|court) (?:that|who|which)\b[^.;]{3,160}? (?:deserves?|should|can|ought)\b|(?:is|are|was|remains?) (?:nothing (?:short of|but) )?(?:simply |frankly |quite |an? (?:utter |absolute |national |complete )?)?(?:disgrace|disgraceful|shameful|outrageous|outrage|scandal|scandalous|embarrassment|unforgivable|inexcusable|indefensible|absurd|farce|farcical|insult|beneath contempt)\b(?!ed))/i

export const opinionInReport: Checker = {
  kind: 'opinion-in-report',
  raisedWhen: "a sentence of judgement or appeal in the outlet's own voice, in an article that otherwise reports",
  check({article: {text, section, parts}, attributions, claims, quotations, sentences}) {
    if (section && opinionSection.test(section)) return []
    if (isColumn(claims) || (parts.headline && columnHead.test(text.slice(...parts.headline)))) return []
    const said = [...attributions.flatMap(({content}) => content), ...quotations.map(({span}) => span)]
    const isSaid = (at: number): boolean => said.some(([start, end]) => start <= at && at < end)
    const own = claims.filter((claim) => isAppeal(claim) && !claim.content.some(([start]) => isSaid(start)))
    const judging = sentences.filter((sentence) => {
      const [start, end] = sentence
      if (start < parts.body[0]) return false
      // What stands behind a colon is what somebody's position is.
      if (!text.slice(start, end).includes(': ') && own.some(({content}) => contains(sentence, content[0]))) return true
      const found = appeals.exec(text.slice(start, end))
      return found !== null && !isSaid(start + found.index)
    })
    const attributed = claims.filter(({chain}) => chain.length > 0).length
    if (attributed < claims.length * leastAttributed || judging.length > Math.max(2, claims.length * mostJudging))
      return []
    return judging.map((sentence) => {
      const about = claims.filter(({content}) => content.some((piece) => contains(sentence, piece)))
      return {
        message: 'A judgement or an appeal in the outlet’s own voice, where the rest reports: whose is it?',
        spans: [sentence],
        claims: about.map(({id}) => id),
      }
    })
  },
}

/** What the outlet itself asks somebody to do: an appeal that no pattern knows. What it calls a disgrace is among `appeals`. */
const isAppeal = ({chain, voice, act, text}: Claim): boolean =>
  chain.length === 0 &&
  voice === 'opinion' &&
  act === 'urges' &&
  /\b(?:should|ought to|must never)\b/i.test(text) &&
  // "Should the talks fail": a condition.
  !/^Should\b/.test(text) &&
  !expected.test(text) &&
  !asked.test(text) &&
  !toReaders.test(text)

/** "Who should pay for it": a question that somebody has. */
const asked =
  /\b(?:(?:who|what|which)|(?:how|whether|where|when|why|if|that|than)\b[^.;]{0,60}?) (?:should|ought to)\b/i

/** What is to come about by itself: "boats should reach the quay at six". */
const expected =
  /\b(?:should|ought to) (?:also |then |soon |now |still )?(?:reach|arrive|land|be (?:able|ready|open|back|complete|finished|enough|in|at|out|available|clear|known)|take|cost|last|open|return|resume|help|bring|see|come|start|begin|run|make|allow|provide|produce|create|ease|improve|rise|fall|grow|have)\b/i

/** Service, not opinion: whom to call, where to read on. */
const toReaders =
  /\b(?:call|ring|e-?mail|visit|contact|text|tune in|click|subscribe|sign up|follow|register|apply|book|check|read|see|watch|listen)\b.*(?:\d|\bat\b|\bour\b|\bhere\b|www|@|for (?:more|details|information|updates))/i
