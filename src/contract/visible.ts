/**
 * Characters that nobody sees, or that move what one sees: an article may carry them, a screen must not obey them.
 *
 * Terminal escapes and other controls (C0, C1), bidirectional controls, invisible and format characters, lone surrogates. See
 * Unicode Technical Report 36, and "Trojan Source" (CVE-2021-42574).
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029]/gu

/** All white space but the byte order mark, which nobody sees. */
const blanks = /[^\S\ufeff]+/g

/** A joiner or a variation selector after an emoji only says which picture is meant. */
const inEmoji =
  /\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?(?:[\ufe0e\ufe0f](?:\u200d(?=\p{Extended_Pictographic}))?|\u200d(?=\p{Extended_Pictographic}))/gu

/**
 * The text as it may be shown: white space is one blank, and what is not to be seen stands as its code (`U+202E`). For screens
 * alone: offsets are those of the article's text, never of this one.
 */
export function visible(text: string): string {
  return codesFor(text.replace(blanks, ' '))
}

function codesFor(text: string): string {
  if (text.search(unseen) < 0) return text
  let shown = ''
  let from = 0
  for (const {0: emoji, index} of text.matchAll(inEmoji)) {
    shown += text.slice(from, index).replace(unseen, codeOf) + emoji
    from = index + emoji.length
  }
  return shown + text.slice(from).replace(unseen, codeOf)
}

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/**
 * JSON whose text shows nothing unseen and moves nothing: the same characters as `\uXXXX`. It parses to the same value, so spans
 * hold. Takes JSON, not any text.
 */
export function visibleJson(json: string): string {
  return json.replace(unseen, (character) =>
    character < ' ' ? character : Array.from({length: character.length}, (_, at) => unitCode(character, at)).join(''),
  )
}

const unitCode = (character: string, at: number): string =>
  `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
