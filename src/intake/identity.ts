/** The content address of an article: the same on every machine; the same words at two outlets are two articles. */
import {sha256} from '@noble/hashes/sha2.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'

/** Base32 after Crockford: no letter that is taken for a digit, no case to get wrong. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 26 characters: the first 130 bits of SHA-256 over text, outlet and url. */
export function articleId(text: string, outlet: string | undefined, url: string | undefined): string {
  // JSON keeps the three apart, and writes a lone surrogate as an escape, where UTF-8 would lose it.
  const digest = sha256(utf8ToBytes(JSON.stringify([text, outlet ?? null, url ?? null])))
  let id = ''
  for (let bit = 0; id.length < 26; bit += 5) {
    const pair = (digest[bit >> 3] << 8) | digest[(bit >> 3) + 1]
    id += alphabet[(pair >> (11 - (bit & 7))) & 31]
  }
  return id
}
