/** The gazetteer's file: a line of magic and JSON, then sections of bytes. Written by scripts/gazetteer/pack.ts. */
import {ReportedlyError} from '../../contract/index.ts'

export const magic = 'reportedly gazetteer 1 '

export interface TableHeader {
  readonly rows: number
  readonly names: number
  readonly postings: number
  /** How many places are not written as their folded name with capitals. */
  readonly odd: number
  readonly countries: readonly string[]
  readonly features: readonly string[]
  /** Name and length of each section, in order. */
  readonly sections: readonly (readonly [name: string, length: number])[]
}

export interface Table {
  readonly header: TableHeader
  section(name: string): Uint8Array
}

/** Throws `asset/broken` unless the bytes are such a file, whole. */
export function openTable(bytes: Uint8Array): Table {
  const lineEnd = bytes.indexOf(10)
  const head = lineEnd < 0 ? '' : new TextDecoder().decode(bytes.subarray(0, lineEnd))
  if (!head.startsWith(magic))
    throw new ReportedlyError(
      'asset/broken',
      'The gazetteer is not in the format that this version reads: install again.',
    )
  const header: TableHeader = JSON.parse(head.slice(magic.length))
  const sections = new Map<string, Uint8Array>()
  let at = lineEnd + 1
  for (const [name, length] of header.sections) {
    sections.set(name, bytes.subarray(at, at + length))
    at += length
  }
  if (at !== bytes.length)
    throw new ReportedlyError(
      'asset/broken',
      `The gazetteer has ${bytes.length} bytes where ${at} were expected: install again.`,
    )
  return {header, section: (name) => sections.get(name) ?? new Uint8Array()}
}

/** Numbers from planes of bytes, the lowest plane first. */
export function fromPlanes(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  for (let plane = 0, start = 0; start < bytes.length; plane++, start += count)
    for (let at = 0; at < count; at++) numbers[at] |= bytes[start + at] << (8 * plane)
  return numbers
}

/** Numbers from planes of differences, the sign in the lowest bit. */
export function fromDeltas(bytes: Uint8Array, count: number): Int32Array {
  const differences = fromPlanes(bytes, count)
  const numbers = new Int32Array(count)
  let number = 0
  for (let at = 0; at < count; at++) {
    const coded = differences[at]
    number += coded & 1 ? -((coded + 1) / 2) : coded / 2
    numbers[at] = number
  }
  return numbers
}
