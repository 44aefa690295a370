import iconv from 'iconv-lite'
import {describe, expect, test} from 'vitest'
import {decode} from './decode.ts'

const words = '“The café is closed,” she said – it’s £5.'
const bytes = (text: string, encoding = 'utf-8', addBOM = false): Uint8Array => iconv.encode(text, encoding, {addBOM})
const code = (code: string) => expect.objectContaining({code})

describe('encodings', () => {
  test.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ])('%s, marked %s, is known by its bytes', (encoding, marked) => {
    expect(decode({bytes: bytes(words, encoding, marked)})).toMatchObject({text: words, doubts: []})
  })

  test.each(['iso-8859-1', 'windows-1252', 'ascii'])('%s means windows-1252, curly quotes and all', (charset) => {
    expect(decode({bytes: bytes(words, 'windows-1252'), charset})).toMatchObject({text: words, doubts: []})
  })

  test('a page says its own', () => {
    const page = `<html><meta charset="windows-1251"><p>Мост закрыт</p>`
    expect(decode({bytes: bytes(page, 'windows-1251')}).text).toBe(page)
  })

  test.each([
    ['utf-8', 'but it is not'],
    [undefined, 'does not say'],
  ])('declared %s and not so: guessed, and told', (charset, why) => {
    const {text, doubts} = decode({bytes: bytes(words, 'windows-1252'), charset})
    expect(text).toBe(words)
    expect(doubts.join()).toContain(why)
  })

  test('declared Latin-1 and UTF-8 in truth', () => {
    const {text, doubts} = decode({bytes: bytes(words), charset: 'iso-8859-1'})
    expect(text).toBe(words)
    expect(doubts.join()).toContain('UTF-8')
  })

  test('a file cut in the middle of a character', () => {
    const whole = bytes(`${words.repeat(20)}é`)
    const {text, doubts} = decode({bytes: whole.subarray(0, -1)})
    expect(text).toBe(`${words.repeat(20)}\ufffd`)
    expect(doubts.join()).toContain('One character')
  })

  test('an encoding that nobody knows is as none', () => {
    expect(decode({bytes: bytes(words), charset: 'klingon'}).text).toBe(words)
  })

  test('line ends stay', () => expect(decode({bytes: bytes('a\r\nb\rc')}).text).toBe('a\r\nb\rc'))
})

describe('what is no text', () => {
  test.each([
    ['PDF', '%PDF-1.7\n'],
    ['PNG', '\x89PNG\r\n\x1a\n'],
    ['JPEG', '\xff\xd8\xff\xe0'],
    ['Word', 'PK\x03\x04'],
    ['gzip', '\x1f\x8b\x08\0'],
    ['RTF', '{\\rtf1\\ansi'],
    ['film', '\0\0\0\x18ftypmp42'],
    ['program', '\x7fELF\x02'],
  ])('%s is refused by name, with what to do', (name, head) => {
    const refuse = () => decode({bytes: bytes(`${head} and more`, 'latin1')})
    expect(refuse).toThrow(code('input/not-text'))
    expect(refuse).toThrow(new RegExp(`${name}.*\\. \\p{Lu}`, 'u'))
  })

  test('a NUL and a heap of controls are', () => {
    expect(() => decode({bytes: bytes('words\0words')})).toThrow(code('input/not-text'))
    expect(() => decode({bytes: new Uint8Array(1_000).fill(3)})).toThrow(code('input/not-text'))
  })

  test('empty and too large', () => {
    expect(() => decode({bytes: new Uint8Array()})).toThrow(code('input/empty'))
    expect(() => decode({bytes: bytes(' \r\n\t')})).toThrow(code('input/empty'))
    expect(() => decode({bytes: new Uint8Array(6_000_000).fill(65)})).toThrow(code('input/too-large'))
  })
})
