/**
 * Writes src/reader/words/given-names.ts: which given names tell a woman from a man. Equal sources give equal bytes.
 *
 * Use: tsx scripts/given-names/build.ts FOLDER, which holds two packages as they are unpacked: `faker` (@faker-js/faker of npm, MIT:
 * names of some fifty languages and countries) and `census` (names 0.3.0 of PyPI: given and family names of the United States' census
 * of 1990 with how many in a hundred bear them, public domain).
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {foldName} from '../../src/reader/words/given-name.ts'

type Gender = 'f' | 'm'

/** So many times as often a woman's as a man's, or the other way round. Chosen: "Leslie" (21) tells nobody, "Jennifer" (233) does. */
const clear = 50
/** A family name that so many in a hundred bear tells nothing where it stands alone, unless it is far more often a given one. */
const commonFamily = 0.004
const farMore = 5
/** What only one list has, and that one is as long as this, is a rare name. Chosen for the size of what is written. */
const longList = 600
/** Esperanto has -o in women's names; Vietnamese writes the family name first. */
const passedOver = new Set(['eo', 'vi'])

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Use: tsx scripts/given-names/build.ts FOLDER')
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const census = {f: shares('dist.female.first'), m: shares('dist.male.first'), family: shares('dist.all.last')}
const locales = await localeVotes()
const own = ownNames()

const names = new Set([...census.f.keys(), ...census.m.keys(), ...locales.keys(), ...own.keys()])
const chosen: Record<Gender, string[]> = {f: [], m: []}
const families: string[] = []
for (const name of [...names].sort()) {
  const gender = genderOf(name)
  if (!gender) continue
  chosen[gender].push(name)
  const family = census.family.get(name) ?? 0
  const given = (census.f.get(name) ?? 0) + (census.m.get(name) ?? 0)
  if (family >= commonFamily && given < farMore * family) families.push(name)
}
write()

function genderOf(name: string): Gender | undefined {
  const said = own.get(name)
  if (said) return said === 'x' ? undefined : said
  const [women, men] = [census.f.get(name) ?? 0, census.m.get(name) ?? 0]
  const {f, m} = locales.get(name) ?? {f: 0, m: 0}
  if (name.length < 3) return undefined
  if (women >= clear * men && women > 0 && m <= f) return 'f'
  if (men >= clear * women && men > 0 && f <= m) return 'm'
  if (women > 0 || men > 0) return undefined
  return f >= 1 && m === 0 ? 'f' : m >= 1 && f === 0 ? 'm' : undefined
}

/** "MARY           2.629  2.629      1": how many in a hundred bear it. */
function shares(file: string): Map<string, number> {
  const lines = readFileSync(join(folder as string, 'census', 'names', file), 'utf8')
    .trim()
    .split('\n')
  return new Map(
    lines.map((line) => {
      const [name, share] = line.split(/\s+/)
      return [foldName(name), Number(share)]
    }),
  )
}

interface Locale {
  readonly person?: {readonly first_name?: {readonly female?: readonly string[]; readonly male?: readonly string[]}}
}

/** In how many countries or languages a name is a woman's, in how many a man's, long lists counted half; names in Latin letters only. */
async function localeVotes(): Promise<Map<string, Record<Gender, number>>> {
  const {allLocales} = (await import(pathToFileURL(join(folder as string, 'faker', 'dist', 'index.js')).href)) as {
    allLocales: Record<string, Locale>
  }
  const votes = new Map<string, Record<Gender, number>>()
  for (const [code, {person}] of Object.entries(allLocales)) {
    if (passedOver.has(code)) continue
    for (const [gender, list] of [
      ['f', person?.first_name?.female],
      ['m', person?.first_name?.male],
    ] as const)
      for (const name of new Set((list ?? []).map(foldName))) {
        if (!/^[a-z]{3,}(?:-[a-z]+)?$/.test(name)) continue
        const vote = votes.get(name) ?? {f: 0, m: 0}
        votes.set(name, vote)
        vote[gender] += (list ?? []).length < longList ? 1 : 0.5
      }
  }
  return votes
}

function ownNames(): Map<string, Gender | 'x'> {
  const lines = readFileSync(here('own.tsv'), 'utf8').split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [gender, list] = line.split('\t')
      return list ? list.split(' ').map((name) => [foldName(name), gender as Gender | 'x'] as const) : []
    }),
  )
}

function write(): void {
  const list = (words: readonly string[]): string => words.join(' ').replace(/(.{1,150})(?: |$)/g, '\n  $1')
  writeFileSync(
    here('../../src/reader/words/given-names.ts'),
    `/**
 * Given names that nearly always tell a woman or a man, small letters without marks. Written by scripts/given-names/build.ts from names of the
 * United States' census of 1990 (public domain, by way of the package names of PyPI), those of @faker-js/faker (MIT) and a list of our own.
 */
const list = (words: string): string[] => words.trim().split(/\\s+/)

export const womensNames: ReadonlySet<string> = new Set(
  list(\`${list(chosen.f)}\`),
)

export const mensNames: ReadonlySet<string> = new Set(
  list(\`${list(chosen.m)}\`),
)

/** Of these, family names as well: alone they tell nothing. */
export const alsoFamilyNames: ReadonlySet<string> = new Set(
  list(\`${list(families)}\`),
)
`,
  )
  console.log(`${chosen.f.length} women's, ${chosen.m.length} men's, ${families.length} of them family names too`)
}
