/**
 * Bytes to text. A byte order mark outranks what is declared, and what the bytes are outranks both: a declared encoding in
 * which they cannot be read is a doubt, not an error. Follows the order of the WHATWG encoding standard, then guesses.
 */
import chardet from 'chardet'
import iconv from 'iconv-lite'
import {articleLimit, type Decoded, type Original, ReportedlyError} from '../contract/index.ts'
import {notText, refuseBinary} from './formats.ts'

/** How far into a page a `<meta charset>` is looked for (the standard has 1,024 bytes; real pages are later). */
const metaWindow = 4_096
/** How much of a text an encoding is guessed from: more makes the guess no better and chardet slow. */
const guessWindow = 65_536

/** Throws `input/empty`, `input/too-large` and `input/not-text`. */
export function decode(original: Original): Decoded {
  const {bytes, mediaType, url} = original
  if (bytes.length > articleLimit) {
    throw new ReportedlyError(
      'input/too-large',
      `The input has ${megabytes(bytes.length)} MB; an article has at most ${megabytes(articleLimit)} MB. Many articles are read as JSON lines (--from jsonl).`,
      {details: {bytes: bytes.length, limit: articleLimit}},
    )
  }
  refuseBinary(bytes)
  const {text, doubts} = read(bytes, original.charset ?? metaCharset(bytes))
  if (text.trim() === '')
    throw new ReportedlyError('input/empty', 'The input is empty: there is nothing to read in it.')
  return {text, doubts, mediaType, url}
}

interface Read {
  text: string
  doubts: string[]
}

function read(bytes: Uint8Array, declared: string | undefined): Read {
  const marked = byteOrderMark(bytes)
  if (marked) return {text: decodeAs(bytes, marked), doubts: []}
  const wide = wideEncoding(bytes)
  if (wide) return {text: decodeAs(bytes, wide), doubts: []}
  if (looksBinary(bytes))
    throw notText('This is no text: it holds bytes that no text has. Is it the right file?', 'unknown')

  const known = declared && iconv.encodingExists(declared) ? label(declared) : undefined
  const utf8 = readUtf8(bytes)
  if (utf8.isAscii && !isStateful(known)) return {text: utf8.text, doubts: []}
  if (utf8.broken === 0 && !isStateful(known)) {
    const doubts = known && known !== 'utf-8' ? [`The page says that it is in ${known}, but it is in UTF-8.`] : []
    return {text: utf8.text, doubts}
  }
  if (utf8.isMostlyRight) {
    return {text: utf8.text, doubts: [`${count(utf8.broken)} could not be read in UTF-8 and stands as U+FFFD.`]}
  }
  if (known && known !== 'utf-8') return {text: decodeAs(bytes, known), doubts: []}
  const guessed = guess(bytes)
  const why = declared
    ? `The input says that it is in ${declared}, but it is not`
    : 'The input does not say its encoding'
  return {text: decodeAs(bytes, guessed), doubts: [`${why}: read as ${guessed}, which is a guess.`]}
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'utf-32le' : 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: Western text has a NUL in every second place. chardet takes it for Latin-1. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 1_000)
  const nuls = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) nuls[i % 2]++
  const pairs = sample.length / 2
  if (pairs < 2) return undefined
  if (nuls[1] > pairs * 0.7 && nuls[0] < pairs * 0.1) return 'utf-16le'
  if (nuls[0] > pairs * 0.7 && nuls[1] < pairs * 0.1) return 'utf-16be'
  return undefined
}

/** Texts hold tabs, line ends, form feeds and now and then an escape; a NUL or a heap of other controls is no text. */
function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  const sample = bytes.subarray(0, 8_192)
  const controls = sample.reduce((sum, byte) => sum + (byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte) ? 1 : 0), 0)
  return controls > sample.length * 0.02
}

function readUtf8(bytes: Uint8Array) {
  const text = new TextDecoder('utf-8').decode(bytes)
  const isAscii = text.length === bytes.length && !text.includes('\ufffd')
  const broken = isAscii ? 0 : occurrences(text, '\ufffd') - occurrencesOfBytes(bytes, [0xef, 0xbf, 0xbd])
  const highBytes = isAscii ? 0 : bytes.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0)
  // A cut or patched file has a few broken places among many good ones; Latin-1 has hardly one good one.
  return {text, isAscii, broken, isMostlyRight: broken * 20 <= highBytes}
}

/** ISO-2022-JP and its like are ASCII to the eye of UTF-8. */
const isStateful = (encoding: string | undefined): boolean => /^(iso-?2022|hz-|utf-?7)/i.test(encoding ?? '')

function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, guessWindow)
  const high = sample.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0)
  // Quotation marks and dashes in English text: too few bytes for statistics, and nearly always this encoding.
  if (high < sample.length * 0.05) return 'windows-1252'
  const found = chardet.detect(sample)
  return found && iconv.encodingExists(found) && found !== 'UTF-8' ? label(found) : 'windows-1252'
}

/** As in the WHATWG standard, the labels of Latin-1 and ASCII mean windows-1252. */
function label(name: string): string {
  const lower = name.trim().toLowerCase()
  if (/^(iso-?8859-?1|latin-?1|us-ascii|ascii|cp-?1252)$/.test(lower)) return 'windows-1252'
  return lower === 'utf8' ? 'utf-8' : lower
}

// Not TextDecoder: in Node 20 its windows-1252 gives controls for curly quotes and dashes (0x80-0x9F).
const decodeAs = (bytes: Uint8Array, encoding: string): string => iconv.decode(bytes, encoding)

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = iconv.decode(bytes.subarray(0, metaWindow), 'latin1')
  if (!/^\s*</.test(head)) return undefined
  return (
    /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding=["']([\w:.-]{2,40})/i.exec(head)?.[1]
  )
}

function occurrences(text: string, character: string): number {
  let found = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++
  return found
}

function occurrencesOfBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  let found = 0
  for (let at = bytes.indexOf(wanted[0]); at !== -1; at = bytes.indexOf(wanted[0], at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) found++
  }
  return found
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')

const count = (broken: number): string => (broken === 1 ? 'One character' : `${broken.toLocaleString('en')} characters`)
