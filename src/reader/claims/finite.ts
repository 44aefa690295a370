/** Where no tree is there: whether something among the words looks like a finite verb. */
import type {Token} from '../stage.ts'

const auxiliaries = new Set(
  `is are was were be been am ’s 's are ’re 're has have had ’ve 've does do did will would shall should can could may might must ’ll 'll ’d 'd
  began became came cut fell felt found gave went got grew held hit kept knew led left lost made meant met paid put ran rose sank saw sent set shot
  showed shut sold spent stood struck swept took told thought threw won wrote lies lay rises falls hits leaves makes takes gives goes comes stands
  means shows says`.split(/\s+/),
)

const smallWords =
  /^(?:his|its|this|thus|as|less|perhaps|towards|besides|always|across|unless|plus|versus|yes|themselves|ourselves|theirs|ours|hers|yours)$/

/** In a whole sentence a form in -s may be a verb, in a remnant it is mostly a plural. */
export function hasVerb(words: readonly Token[], isWhole: boolean): boolean {
  const endings = isWhole ? /^\p{Ll}{2,}(?:ed|es|ies|s)$/u : /^\p{Ll}{2,}ed$/u
  return words.some(({text, kind}, at) => {
    if (kind !== 'word' || smallWords.test(text)) return false
    const lower = text.toLowerCase()
    return auxiliaries.has(lower) || /n['’]t$/.test(lower) || (at > 0 && endings.test(text))
  })
}
