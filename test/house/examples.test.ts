/** What the documents show is run. */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'

test('examples/library.ts prints who says what', () => {
  const root = join(import.meta.dirname, '../..')
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'examples/library.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(output).toContain('the company’s spokeswoman, Ana Reyes, [said] “We are not ending any sailing,”')
})
