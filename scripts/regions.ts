/** What the documents show, written from code. One function a region; a region that no document shows is an error. */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {z} from 'zod'
import type {ServerRun} from '../bench/server.ts'
import {tasks} from '../bench/tasks/index.ts'
import {errorCodes} from '../src/contract/errors.ts'
import {Reading, readingSchema} from '../src/contract/index.ts'
import {openApi} from '../src/http/openapi.ts'
import type {Tool} from '../src/mcp/tool.ts'
import {tools} from '../src/mcp/tools/index.ts'
import {checkers} from '../src/reader/checks/index.ts'
import {pipeline} from '../src/reader/pipeline.ts'

const root = new URL('..', import.meta.url).pathname

export const regions: Record<string, () => string | Promise<string>> = {
  stages: () =>
    table(
      ['stage', 'does', 'needs'],
      pipeline.map(({name, does, needs}) => [`\`${name}\``, does, needs.map((need) => `\`${need}\``).join(', ')]),
    ),
  errors: () =>
    table(
      ['code', 'means', 'HTTP', 'exit'],
      Object.entries(errorCodes).map(([code, error]) => [
        `\`${code}\``,
        error.means,
        String(error.http),
        'usage' in error ? '2' : '1',
      ]),
    ),
  checks: () =>
    table(
      ['check', 'raised when'],
      checkers.map(({kind, raisedWhen}) => [`\`${kind}\``, raisedWhen]),
    ),
  tasks: () =>
    table(
      ['task', 'measures'],
      tasks.map(({name, measures}) => [`\`${name}\``, measures]),
    ),
  floors: () => floorTable(),
  server: () => serverTable(),
  help: () => fenced(run('read', '--help')),
  'help-check': () => fenced(run('check', '--help')),
  'help-status': () => fenced(run('status', '--help')),
  'help-serve': () => fenced(run('serve', '--help')),
  'help-mcp': () => fenced(run('mcp', '--help')),
  addresses: () => addressTable(),
  tools: () => tools.map(toolSection).join('\n\n'),
  sample: () => fenced(run('read', 'examples/ferry.txt', '--outlet', 'Port Vale Courier', '--published', '2024-03-04')),
  example: () => quoted('examples/library.ts', 'read'),
  contract: () => fieldTables(),
  'schema-file': () => JSON.stringify(readingSchema(), null, 2),
}

/** The command as it stands in `src`, at 100 columns and without colour. */
function run(...args: string[]): string {
  return execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1', COLUMNS: '100'},
  })
}

const fenced = (text: string): string => `\`\`\`\n${text.trimEnd()}\n\`\`\``

/** A marked region of a program that runs in the tests. */
function quoted(file: string, region: string): string {
  const lines = readFileSync(`${root}${file}`, 'utf8')
    .split(`// #region ${region}\n`)[1]
    ?.split(`// #endregion ${region}`)[0]
  if (!lines) throw new Error(`${file} has no region ${region}.`)
  return `\`\`\`ts\n${lines.trimEnd()}\n\`\`\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The fields of every object in a reading, each with the sentence that stands beside it in the schema. */
function fieldTables(): string {
  const {properties = {}} = z.toJSONSchema(Reading) as unknown as Node
  const sections = Object.entries(properties).map(([name, node]) => {
    const item = node.items ?? node
    const rows = Object.entries(item.properties ?? {}).map(([field, value]) => [
      `\`${field}${item.required?.includes(field) ? '' : '?'}\``,
      shapeOf(value),
      value.description ?? '',
    ])
    const about = item.description ?? node.description ?? ''
    return [`### \`${name}\``, '', about, ...(rows.length > 0 ? ['', table(['field', 'shape', ''], rows)] : [])].join(
      '\n',
    )
  })
  return sections.join('\n\n')
}

/** The scores that `bench/floors.json` holds, a row for each task and file. */
function floorTable(): string {
  const floors = JSON.parse(readFileSync(`${root}bench/floors.json`, 'utf8')) as Record<
    string,
    Record<string, {scores: Record<string, number>}>
  >
  const rows = Object.entries(floors).flatMap(([task, files]) =>
    Object.entries(files).map(([file, {scores}]) => [
      `\`${task}\``,
      file,
      Object.entries(scores)
        .map(([name, score]) => `${name} ${score}`)
        .join(', '),
    ]),
  )
  return table(['task', 'on', 'scores'], rows)
}

/** The last run that `npm run bench -- server --accept` kept. */
function serverTable(): string {
  const {machine, rows} = JSON.parse(readFileSync(`${root}bench/server.json`, 'utf8')) as ServerRun
  const cells = rows.map(({what, value, unit, mark}) => [
    what.trim(),
    `${value.toFixed(value > 100 ? 0 : 1)} ${unit}`,
    mark === undefined ? '' : `${mark} ${unit}`,
  ])
  return `${machine}\n\n${table(['what', 'measured', 'at most'], cells)}`
}

/** Every address of the API, as its own description has it. */
function addressTable(): string {
  const {paths} = openApi('')
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, {summary}]) => [`\`${method.toUpperCase()} ${path}\``, summary]),
  )
  return table(['address', ''], rows)
}

function toolSection({name, description, input, output}: Tool): string {
  const fields = (schema: z.ZodObject): string[][] => {
    const {properties = {}, required} = z.toJSONSchema(schema, {io: 'input'}) as unknown as Node
    return Object.entries(properties).map(([field, value]) => [
      `\`${field}${required?.includes(field) ? '' : '?'}\``,
      value.description ?? '',
    ])
  }
  return [
    `## \`${name}\``,
    description,
    table(['argument', ''], fields(input)),
    table(['result', ''], fields(output)),
  ].join('\n\n')
}

interface Node {
  type?: string
  enum?: string[]
  items?: Node
  prefixItems?: Node[]
  properties?: Record<string, Node>
  required?: string[]
  description?: string
}

function shapeOf({type, enum: values, items, prefixItems}: Node): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ')
  if (prefixItems) return 'span'
  if (items) return `list of ${shapeOf(items)}`
  return type ?? ''
}
