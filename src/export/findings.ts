/** What a comparison of a draft with its source found, for people and for programs: what differs first, then what does not. */
import {type Comparison, counted, type Finding, foundWords, visible, visibleJson} from '../contract/index.ts'
import {wrap} from '../ui/wrap.ts'
import type {Paint} from './format.ts'
import {safe} from './markdown.ts'

export interface FindingFormat {
  readonly name: 'text' | 'json' | 'markdown'
  readonly does: string
  readonly ending: string
  write(comparison: Comparison, options?: {width?: number; paint?: Paint}): string
}

const text: FindingFormat = {
  name: 'text',
  does: 'for reading on a screen',
  ending: '.txt',
  write(comparison, {width = Number.POSITIVE_INFINITY, paint} = {}) {
    const {differing, same} = sorted(comparison)
    const bold = paint?.bold ?? ((words: string) => words)
    const list = (findings: readonly Finding[]): string[] => findings.flatMap((finding) => row(finding, width))
    const blocks = [
      [bold(`${titleOf(comparison.draft)}, held against ${titleOf(comparison.source)}`), summary(comparison)],
    ]
    if (differing.length > 0) blocks.push([bold('Not as in the source'), ...list(differing)])
    if (same.length > 0) blocks.push([bold('As in the source'), ...list(same)])
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
  },
}

const json: FindingFormat = {
  name: 'json',
  does: 'the findings as the JSON Schema describes them, with spans in draft and source',
  ending: '.json',
  write: ({findings}) => `${visibleJson(JSON.stringify(findings, null, 2))}\n`,
}

const markdown: FindingFormat = {
  name: 'markdown',
  does: 'a list for a pull request or a note',
  ending: '.md',
  write(comparison) {
    const {differing, same} = sorted(comparison)
    const list = (findings: readonly Finding[]): string =>
      findings
        .map(
          ({what, found, span, message}) => `- **${what}, ${foundWords[found]}** (${span.join('–')}): ${safe(message)}`,
        )
        .join('\n')
    const blocks = [
      `# ${safe(titleOf(comparison.draft))}, held against ${safe(titleOf(comparison.source))}`,
      summary(comparison),
    ]
    if (differing.length > 0) blocks.push('## Not as in the source', list(differing))
    if (same.length > 0) blocks.push('## As in the source', list(same))
    return `${blocks.join('\n\n')}\n`
  },
}

export const findingFormats: readonly FindingFormat[] = [text, json, markdown]

function sorted({findings}: Comparison): {differing: Finding[]; same: Finding[]} {
  return {
    differing: findings.filter(({found}) => found !== 'same'),
    same: findings.filter(({found}) => found === 'same'),
  }
}

function summary({findings}: Comparison): string {
  if (findings.length === 0) return 'No quotation, number, name or attribution was found in the draft.'
  const differing = findings.filter(({found}) => found !== 'same').length
  const looked = counted(findings.length, 'thing was', 'things were')
  return `${looked} looked up; ${differing === 0 ? 'each is as in the source' : `${differing} ${differing === 1 ? 'is' : 'are'} not as in the source`}.`
}

const titleOf = ({headline, text}: Comparison['draft']): string => {
  const title = visible(headline ?? '') || visible(text.slice(0, 60)).trim()
  return `“${title}”`
}

/** Chosen: the longest wording and the longest kind of thing fit. */
const columns = {found: 24, what: 12}

function row({what, found, span, against, message}: Finding, width: number): string[] {
  const head = `  ${foundWords[found].padEnd(columns.found)}${what.padEnd(columns.what)} `
  const places = `${span.join('-')}${against ? ` ~ ${against.join('-')}` : ''}`
  const [first, ...rest] = wrap(`${visible(message)} (${places})`, width - head.length)
  return [head + (first ?? ''), ...rest.map((line) => ' '.repeat(head.length) + line)]
}
