/** The formats, in the order in which help lists them. */
import {annotations} from './annotations.ts'
import {csl} from './csl.ts'
import type {Format} from './format.ts'
import {html} from './html.tsx'
import {json, jsonl} from './json.ts'
import {markdown} from './markdown.ts'
import {text} from './text.ts'

export {type FindingFormat, findingFormats} from './findings.ts'
export type {Format, WriteOptions} from './format.ts'

export const formats: readonly Format[] = [text, json, jsonl, markdown, html, annotations, csl]

/** The format whose ending a file's name has; of two, the longer: `ferry.csl.json` is not `json`. */
export const formatOfFile = (name: string): Format | undefined =>
  formats.filter(({ending}) => name.toLowerCase().endsWith(ending)).sort((a, b) => b.ending.length - a.ending.length)[0]
