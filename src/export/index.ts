/** The formats, in the order in which help lists them. */
import type {Format} from './format.ts'
import {html} from './html.tsx'
import {json, jsonl} from './json.ts'
import {markdown} from './markdown.ts'
import {text} from './text.ts'

export {type FindingFormat, findingFormats} from './findings.ts'
export type {Format, WriteOptions} from './format.ts'

export const formats: readonly Format[] = [text, json, jsonl, markdown, html]
