/**
 * What a code point is to the word pieces: the rules 1 to 4 of training/wordpiece.py, and its case. ASCII is a table; the rest is
 * asked of Unicode once and kept. Python knows Unicode 14 and the JavaScript engine what it was built with: characters that
 * are newer than either are no words of a newspaper.
 */

export const LETTER = 0
export const BLANK = 1
/** Controls, formats, halves of pairs: they vanish and end nothing. */
export const DROPPED = 2
/** A mark or an ideograph: a word of its own. */
const ALONE = 3

// Traits of a code point, added up.
export const CAPITAL = 1
export const SMALL = 2
/** Of category L*. */
export const ALPHABETIC = 4
/** Of category Nd. */
export const DIGIT = 8

export interface Character {
  readonly kind: number
  readonly traits: number
  /** Decomposed, without accents, lowered. */
  readonly folded: string
}

const ideographs = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  [0x2b820, 0x2ceaf],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
] as const

/** Kinds of the 128 characters of ASCII. */
export const asciiKinds = new Uint8Array(128).map((_, code) => kindOf(String.fromCharCode(code), code))
const asciiCharacters = [...asciiKinds].map((_, code) => characterOf(code))
const seen = new Map<number, Character>()
// The code points of all scripts together; a text that names them all does not fill the memory.
const most = 20_000

export function character(code: number): Character {
  if (code < 128) return asciiCharacters[code]
  let found = seen.get(code)
  if (!found) {
    if (seen.size >= most) seen.clear()
    found = characterOf(code)
    seen.set(code, found)
  }
  return found
}

function characterOf(code: number): Character {
  const written = String.fromCodePoint(code)
  const lowered = written.toLowerCase() !== written
  const traits =
    (lowered ? CAPITAL : written.toUpperCase() !== written ? SMALL : 0) +
    (/\p{L}/u.test(written) ? ALPHABETIC : 0) +
    (/\p{Nd}/u.test(written) ? DIGIT : 0)
  return {kind: kindOf(written, code), traits, folded: fold(written)}
}

function kindOf(written: string, code: number): number {
  if (/[ \t\n\r]|\p{Zs}/u.test(written)) return BLANK
  if (written === '\ufffd' || /\p{C}/u.test(written)) return DROPPED
  if (code < 128) return /[!-/:-@[-`{-~]/.test(written) ? ALONE : LETTER
  return /\p{P}/u.test(written) || isIdeograph(code) ? ALONE : LETTER
}

function isIdeograph(code: number): boolean {
  return ideographs.some(([low, high]) => low <= code && code <= high)
}

/** Part by part: a whole word's lower case would look at neighbours (Greek sigma). */
function fold(written: string): string {
  return [...written.normalize('NFD')].map((part) => (/\p{Mn}/u.test(part) ? '' : part.toLowerCase())).join('')
}
