/** What an article weighs on the way to a browser, unpacked: 800 words of the bench's, which say more in them than news does. */
import {readdirSync, readFileSync} from 'node:fs'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createApp} from '../../src/http/app.ts'
import {openKept} from '../../src/http/kept.ts'
import {open} from '../../src/index.ts'
import {unmark} from '../marked.ts'

const folder = new URL('../../bench/cases/develop/', import.meta.url)
let desk: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  desk = await open({offline: true})
})
afterAll(() => desk.close())

/** What is given of an article, an empty line, its headline and paragraphs with labels, a line of dashes. */
function paragraphs(file: string): string[] {
  const [labelled] = readFileSync(new URL(file, folder), 'utf8').split('\n---\n')
  return unmark(labelled.slice(labelled.indexOf('\n\n') + 2)).text.split('\n\n')
}

function wordsOfBench(count: number): string {
  const [first, ...rest] = readdirSync(folder).map(paragraphs)
  const all = [...first, ...rest.flatMap(([, ...body]) => body)].join('\n\n')
  return [...all.matchAll(/\S+\s*/g)].slice(0, count).join('')
}

test('the page of 800 words is at most 60 kB, with its rules 75', {timeout: 60_000}, async () => {
  const reading = await desk.read({text: wordsOfBench(800)})
  expect(reading.claims.length).toBeGreaterThan(45)
  const kept = openKept()
  kept.readings.put(reading.article.id, reading)
  const app = createApp({desk, kept, version: '0.0.0'})
  const size = async (path: string): Promise<number> => {
    const answer = await app.request(path, {headers: {host: '127.0.0.1:7766', 'accept-encoding': 'identity'}})
    expect(answer.status, path).toBe(200)
    return (await answer.arrayBuffer()).byteLength
  }
  const page = await size(`/articles/${reading.article.id}`)
  expect(page).toBeLessThan(60_000)
  expect(page + (await size(`/articles/${reading.article.id}.css`))).toBeLessThan(75_000)
  expect(await size('/page/page.css')).toBeLessThan(30_000)
  expect(await size('/page/elements.js')).toBeLessThan(40_000)
})
