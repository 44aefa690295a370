/**
 * Ministers to 2011 and others to February 2015, international bodies and armed groups after the Phoenix actor dictionaries
 * (petrarch2, MIT). Codes are CAMEO: a state or kind of body in three letters, then roles. Former officials (ELI) and companies are left out.
 */
import {join} from 'node:path'
import type {Gazetteer} from '../../src/reader/places/gazetteer.ts'
import type {Row} from './rows.ts'
import {stateNamed} from './states.ts'
import {csv} from './tables.ts'

/** An open end means that the person was in office when the list was made. */
const asOf = '2015-02'
/** Who left office before is history, and no news that we read is about it. */
const since = '1990'

const fields: Readonly<Record<string, string>> = {
  AGR: 'agriculture',
  BUS: 'economy',
  COP: 'interior',
  DEV: 'development',
  EDU: 'education',
  ENV: 'environment',
  HLH: 'health',
  HRI: 'human rights',
  JUD: 'justice',
  LAB: 'labour',
  LEG: 'parliament',
  MED: 'information',
  MIL: 'defence',
  REL: 'religion',
  SPY: 'intelligence',
}
const bodies: Readonly<Record<string, string>> = {
  MIL: 'armed forces',
  SPY: 'intelligence service',
  COP: 'police',
  JUD: 'court',
  LEG: 'parliament',
  GOV: 'government',
}
const titles =
  /^(?:(?:former|acting|deputy|vice|new|the|mr\.?|dr\.?|sir|king|queen|prince|princess|sheikh|general|gen\.?|colonel|col\.?|ayatollah|president|premier|chancellor|prime|foreign|defen[cs]e|interior|finance|minister|secretary|of|state|national|security|advisor|adviser|supreme|leader|emir|sultan|director|attorney|us|u\.s\.|american|russian|israeli|syrian|iranian|iraqi|egyptian|chinese|british|french|german|turkish|afghan|indian|pakistani|ukrainian|palestinian|saudi|libyan|yemeni|jordanian|japanese) +)+/i
const roleWords =
  /\b(?:president|presidency|minister|secretary|officials?|ambassador|spokes\w+|chancellor|commander|director|justices|leader|soldiers|representative|general|envoy|government|regime)\b|[’']s /i
/** Words that tell a body from a person where the dictionary does not. */
const bodyWords =
  /\b(?:agency|agreement|alliance|army|assembly|association|authority|bank|battalion|board|brigades?|bureau|cells?|centers?|centre|chamber|coalition|command|commandos?|commission|committee|community|conference|congress|corps|council|court|division|federation|fighters|forces?|forum|front|fund|groups?|guards?|institut\w+|jihad|league|legion|movement|nations|network|office|organi[sz]\w+|pact|parliament|partnership|party|programme?|resistance|secretariat|service|squads?|state|tigers|treaty|tribunal|union|units?|wing|world)\b/i

export function phoenixRows(folder: string, gazetteer: Gazetteer): {rows: Row[]; countries: string[]} {
  const all = csv(join(folder, 'phoenix-actors.csv')).filter(({name}) => /^[^()[\]"/,]+$/.test(name))
  const isos = isoCodes(all, gazetteer)
  const countries = all.filter(({file, code}) => file === 'Countries' && code.length === 3).map(({name}) => name)
  const found = new Map<string, Row>()
  for (const {name, head, code, from, to, file} of all) {
    if (to && to < since) continue
    const row = rowOf({name: cased(name.trim()), code, from, to, file, iso: isos.get(code.slice(0, 3)) ?? ''})
    if (!row) continue
    const key = [head, row.kind, row.iso, row.role, row.from, row.to].join('|')
    const same = found.get(key)
    if (same) same.others = [...same.others, row.name]
    else found.set(key, row)
  }
  return {rows: [...found.values()], countries}
}

/** The names were upper case once and cased by rule: "People'S", "Bank Of The West". */
const cased = (name: string): string =>
  name
    .replace(/(['’])S\b/g, '$1s')
    .replace(/ (?:Of|The|And|For|In|On|To|De|Du|La)(?= )/g, (word) => word.toLowerCase())
    .replace(/^The /, '')
    .replace(/^(?:Us|U\.s\.) /i, 'US ')

/** CAMEO's code of a country -> alpha-2, by the country's own row. */
function isoCodes(rows: readonly Record<string, string>[], gazetteer: Gazetteer): Map<string, string> {
  const isos = new Map<string, string>()
  for (const {name, head, code, file} of rows) {
    if (file !== 'Countries' || code.length !== 3 || isos.has(code)) continue
    const iso = stateNamed(head, gazetteer) ?? stateNamed(name, gazetteer)
    if (iso) isos.set(code, iso)
  }
  return isos
}

interface Entry {
  name: string
  code: string
  from: string
  to: string
  file: string
  iso: string
}

function rowOf({name, code, from, to, file, iso}: Entry): Row | undefined {
  const role = code.slice(3, 6)
  const field = code.slice(6, 9)
  const dated = from !== '' || to !== ''
  const base = {name, others: [], iso, from: '', to: '', source: 'phoenix' as const}
  if (role === 'ELI' || code.slice(6).includes('ELI')) return undefined
  if (file === 'MilNonState')
    return !dated && bodyWords.test(name) ? {...base, kind: 'group', role: 'armed group'} : undefined
  if (file === 'International')
    return !dated && code.startsWith('IGO') && isBody(name)
      ? {...base, name: / /.test(name) ? name : name.toUpperCase(), kind: 'international', iso: '', role: ''}
      : undefined
  if (dated && /^(?:GOV|MIL|SPY|JUD|LEG)$/.test(role)) {
    const bare = name.replace(titles, '')
    if (!/ /.test(bare) || bodyWords.test(bare) || roleWords.test(bare) || !iso) return undefined
    const office =
      role === 'GOV' ? `member of the government${fields[field] ? ` (${fields[field]})` : ''}` : (bodies[role] ?? '')
    return {...base, name: bare, kind: 'person', role: office, from: month(from), to: month(to) || asOf}
  }
  if (!dated && bodies[role] && iso && bodyWords.test(name) && !roleWords.test(name))
    return {...base, kind: 'government', role: bodies[field] ?? bodies[role]}
  return undefined
}

/** Bodies are told by a word, or are initials that nobody bears as a name. */
const isBody = (name: string): boolean => bodyWords.test(name) || /^\p{L}{3,7}$/u.test(name)

/** The days are those of a source list's changes, so months are as much as they say. */
const month = (date: string): string => date.slice(0, 7)
