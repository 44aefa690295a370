/** Who stands behind a headline, told at its end: "Ferry line to close: report", "Port sold – sources", "Two hurt: Kremlin". */
import type {Article, Span} from '../../contract/index.ts'
import {bodyNouns, documentNouns, outletNouns, talkNouns, unnamedNouns} from '../words/sources.ts'
import type {Found} from './nest.ts'

/** A colon or a dash between blanks, and at most four words behind it. */
const tail = /^(.{10,200}?[^\s:])(: | [-–—] |--)((?:[\p{L}\p{N}.’'&-]+ ){0,3}[\p{L}\p{N}.’'&-]+?)[.]?$/u
/** Seats of power that speak by their name alone. */
const seats =
  /^(?:kremlin|pentagon|house|downing street|elysee|élysée|vatican|pm|president|minister|mayor|cops|feds|monitor|lawyer|doctor)$/
/** "NATO", "FBI", "U.N."; "NYC", "UPDATE" and such are said by nobody. */
const initials = /^(?:\p{Lu}\.?){2,5}$/u
const noBody = /^(?:faq|usa?|u\.s\.?|uk|u\.k\.?|eu?nyc|la|tv|pics?|live|video|photos?|q&a|ai|vr|ev|gop)$/i
/** "Video report", "live updates", "a full report": what the outlet offers. */
const offered = /^(?:video|photos?|live|full|special|exclusive|in|the|our|read|watch|annual|match|weather)\b/i

/** The headline, or the first paragraph of a text that has none marked. None for a headline without such an end. */
export function headlineSource(text: string, {headline}: Article['parts'], paragraphs: readonly Span[]): Found[] {
  const span = headline ?? paragraphs[0]
  if (!span || span[1] - span[0] > 240) return []
  const [, front, mark, end] = tail.exec(text.slice(...span)) ?? []
  if (!front || front.split(' ').length < 3 || !speaks(end, mark)) return []
  const cue = span[0] + front.length + mark.search(/\S/)
  const source = span[0] + front.length + mark.length
  return [
    {
      source: [source, source + end.length],
      cue: [cue, cue + mark.trim().length],
      content: [[span[0], span[0] + front.length]],
      isPlain: true,
      confidence: 0.9,
    },
  ]
}

/** Whether the last words of a headline are those of somebody who speaks. Behind a dash an outlet's name is that of the page. */
function speaks(words: string, mark: string): boolean {
  if (offered.test(words)) return false
  const last = words.split(' ').at(-1) as string
  const isName = /^\p{Lu}/u.test(last) && words.split(' ').length > 1
  const noun = last.toLowerCase()
  if (!mark.startsWith(':') && isName && (outletNouns.has(noun) || documentNouns.has(noun))) return false
  if (initials.test(last)) return words === last && !noBody.test(last)
  return [unnamedNouns, talkNouns, documentNouns, bodyNouns].some((nouns) => nouns.has(noun)) || seats.test(noun)
}
