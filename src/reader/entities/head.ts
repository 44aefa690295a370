/** The word that a noun phrase is about: "officials" in "two port officials in the south who asked not to be named". */
import type {Token} from '../stage.ts'

/** Words after which a noun phrase only qualifies what it has already named. */
const enders: ReadonlySet<string> = new Set(
  `of for in at from who whom whose which that with to on by near close familiar briefed about under inside among including as speaking working
  based covering involved present aware knowledgeable via through after before during since until over against between across
  is was are were had has not`.split(/\s+/),
)

/** Whether what follows this word only qualifies: "for" in "a spokesman for the ministry". */
export const qualifies = (word: string): boolean => enders.has(word)

/** Index of the head in `tokens` (those of one noun phrase), -1 if it holds no word. A possessor is not the head: "Kim" in "Kim's sister". */
export function headIndex(tokens: readonly Token[]): number {
  let head = -1
  for (let at = 0; at < tokens.length; at++) {
    const {kind, text} = tokens[at]
    const word = text.toLowerCase()
    if (isPossessive(text)) {
      head = -1
      continue
    }
    if (kind === 'mark') {
      if (head >= 0 && !isJoining(text)) break
      continue
    }
    // "A paper dated 21 February", "e-mails cited in the complaint": a participle behind the head begins what qualifies it.
    if (head >= 0 && (qualifies(word) || (/^\p{Ll}{2,}ed$/u.test(text) && at + 1 < tokens.length))) break
    if (!qualifies(word)) head = at
  }
  return head
}

export const isPossessive = (text: string): boolean => /^['’]s?$/i.test(text)

/** The phrase that a trailing possessor is made of: "Ana Reyes" for the source "Ana Reyes’s" of "Ana Reyes’s claim that …". */
export const withoutPossessive = (words: readonly Token[]): readonly Token[] =>
  words.length > 1 && isPossessive(words[words.length - 1].text) ? words.slice(0, -1) : words

const isJoining = (text: string): boolean => text === '-' || text === '&' || text === '.'
