/**
 * Nouns for what cannot be hit, shot or bombed: "killed the bill", "attacked the plan". Own list; endings after Marchand's classes of
 * English abstract nouns, less what these endings make of buildings, bodies and people.
 */
import {classes} from './classes.ts'

const split = (words: string): string[] => words.trim().split(/\s+/)

const listed = new Set(
  split(`bill deal plan project idea time job career joke record report claim ruling proposal move remark speech reform budget system argument notion view theory law policy
  belief hope dream morale mood chance spirit trust confidence faith reputation image credibility character brand growth economy trade market price profit value
  credit rate demand supply interest cost tax wage goal score high low peace process deadline story narrative rumour rumor myth fear doubt appetite momentum
  future past present world history culture tradition democracy freedom right practice motive method approach strategy tactic effort attempt bid case evidence
  data file document text word phrase song film movie show play game match race fight battle campaign war poverty crime inflation corruption cancer disease virus fire
  blaze pandemic epidemic hunger climate problem issue crisis threat cause stereotype label charge`),
)

/** "Settlement" and "installation" end so and can be hit. */
const physical = new Set(
  [
    'targets',
    'property',
    'settlements',
    'territory',
    'persons',
    'troops',
    'arms',
    'captives',
    'uprooted',
    'roads',
    'goods',
    'border',
  ]
    .flatMap((name) => split(classes[name]))
    .concat(
      split(`settlement apartment ambulance government department regiment detachment monument garrison population congregation delegation corporation plantation battalion
      community university ministry building wing residence entrance dwelling vessel parliament contingent equipment ammunition machinery crossing landing housing
      clothing crowd gathering ceremony procession demonstration meeting institution organisation organization association administration embankment basement`),
    ),
)

const endings = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|acy|hood|dom|ology|ics)$/

/** Asked with the singular in small letters. */
export const abstract = {
  has: (noun: string): boolean => (listed.has(noun) || endings.test(noun)) && !physical.has(noun),
}
