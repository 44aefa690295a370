import {execFileSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {lateFlag} from './compile-late.ts'

test('Node 20 is told to optimise later; what follows it knows better, or another flag', () => {
  expect(lateFlag('20.20.2')).toBe('--interrupt-budget=1000000')
  expect(lateFlag('22.23.3')).toBeUndefined()
  expect(lateFlag('24.21.0')).toBeUndefined()
})

test('the flag, if any, is one that this Node knows', () => {
  const flag = lateFlag(process.versions.node)
  expect(execFileSync(process.execPath, [...(flag ? [flag] : []), '-p', '1'], {encoding: 'utf8'})).toBe('1\n')
})
