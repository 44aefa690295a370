/** Whether a common noun means a person: roles, unnamed sources, kin. */
import {roleOf} from '../entities/roles.ts'
import {unnamedNouns} from '../words/sources.ts'

const kin = new Set(
  `man woman boy girl child children baby kid son daughter mother father parent brother sister wife husband uncle aunt cousin nephew niece grandmother grandfather
  grandson granddaughter widow widower bride groom lady gentleman guy fellow friend lover partner neighbour neighbor person people men women somebody someone hero heroine
  king queen prince princess emperor pope saint`.split(/\s+/),
)

/** `word`: lower case, singular or plural. */
export const isPersonNoun = (word: string): boolean =>
  kin.has(word) || unnamedNouns.has(word) || roleOf(word) !== undefined || roleOf(word.replace(/s$/, '')) !== undefined
