/** Our own tables beside this file, as rows. */
import type {ActorKind} from '../../src/reader/actors/actors.ts'
import type {Row} from './rows.ts'
import {tsv} from './tables.ts'

export const bodies = (path: string): Row[] =>
  tsv(path).map(([names, kind, iso = '', role = '']): Row => {
    const [name, ...others] = names.split('|')
    return {name, others, kind: kind as ActorKind, iso, role, from: '', to: '', source: 'hand'}
  })

/** The second cell is a state's code or a body's name; heads of state and government are known by their surnames. */
export const people = (path: string): Row[] =>
  tsv(path).map(([names, owner, office, from = '', to = '']): Row => {
    const [name, ...others] = names.split('|')
    const iso = /^[A-Z]{2}$/.test(owner) ? owner : ''
    const role = iso
      ? office
      : `${office} of ${/^(?:United|European [CU]|Inter|World)/.test(owner) ? 'the ' : ''}${owner}`
    const head = /^(?:President|Prime Minister|Chancellor|Premier|Pope|leader|Supreme Leader)$/.test(office) && iso
    return {
      name,
      others,
      kind: 'person',
      iso,
      role,
      from,
      to,
      source: 'hand',
      ...(head ? {surname: surnameOf(name, iso)} : {}),
    }
  })

/** Family names stand first in East Asia, last elsewhere, with the particle before them. */
const surnameOf = (name: string, iso: string): string => {
  const words = name.split(' ')
  if (/^(?:CN|KP|KR|TW|VN)$/.test(iso)) return words[0]
  const at = words.findIndex((word, index) => index > 0 && /^(?:bin|von|van|de|da|al|del)$/.test(word))
  return words.slice(at > 0 ? at : -1).join(' ')
}
