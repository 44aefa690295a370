/** Denials without a word of denying: somebody else's report is said not to hold, or one says what one has not done. */
import {byForm} from '../words/verb-forms.ts'
import type {Speaker} from './act.ts'
import {isDoer} from './doers.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

export function isRefusal(tree: Tree, sense: Sense, speaker: Speaker): boolean {
  const text = sense.words
    .slice(0, 30)
    .map((token) => token.text.toLowerCase())
    .join(' ')
  if (refutations.some((refutation) => refutation.test(text))) return true
  if (speaker.isOutlet) return false
  if ((speaker.isOfSelf || speaker.isOfOwn) && disclaimer.test(text)) return true
  return sense.negations.length > 0 && speaker.isParty && (noDealing.test(text) || isWrongUndone(tree, sense))
}

/** "Reports of a retreat were false", "it was not true that", "there was no truth in". */
const refutations: readonly RegExp[] = [
  /\b(?:reports?|rumou?rs?|claims?|allegations?|accusations?|suggestions?|speculation|story|stories|charges)\b.{0,60}\b(?:is|are|was|were) (?:\w+ )?(?:false|untrue|baseless|unfounded|groundless|fabricated|incorrect|wrong|fake|nonsense)\b/,
  /^\W*(?:that )?(?:it|this|that) (?:is|was|'s|’s) (?:simply |just )?(?:not (?:true|so|the case|correct)|untrue|false)\b/,
  /\b(?:no truth (?:to|in)|no such (?:thing|deal|plan|order|talks|meeting|agreement|request))\b/,
]

/** "He had nothing to do with it", "we had no part in it": of oneself. */
const disclaimer =
  /\b(?:nothing to do with|nothing wrong|no (?:knowledge|part|role|hand|involvement|link|links|connection)\b|never (?:met|knew|took|touched|laid|received|accepted|paid|ordered|promised|threatened|harmed|stole)|(?:not|n['’]t) (?:involved|guilty|responsible))\b/

/** "There was no order to fire": what one could be held to. "There were no injuries" is a count. */
const noDealing =
  /^\W*(?:that )?there (?:is|was|are|were|has been|have been|had been|never was|will be) (?:no|never any) (?:\p{L}{2,20} ){0,2}(?:agreements?|arrangements?|attempts?|bargains?|blackmail|bribes?|campaign|conspiracy|contacts?|cover-up|crime|deals?|discrimination|favours?|fraud|instructions?|intention|interference|link|links|malice|meetings?|negotiations?|offers?|orders?|pacts?|payments?|plans?|plot|preference|pressure|promises?|ransom|request|rift|secret|side-deal|split|talks|threats?|ultimatum|understanding|wrongdoing)\b/u

/** "The prince had not quarrelled with anyone", "we never paid": of what was, by a party to it. */
function isWrongUndone(tree: Tree, {predicate, subject, main}: Sense): boolean {
  if (predicate === undefined || subject === undefined || !isDoer(tree, subject)) return false
  return (
    wrongs.has(tree.text(predicate)) &&
    main.some(({text}) => /^(?:had|has|have|did|never)$|^(?:had|has|have|did)n['’]t$/i.test(text))
  )
}

/** What people are accused of having done to others. */
const wrongs = byForm(
  (
    'abuse accept assault attack bribe bully cheat collude conceal conspire deceive destroy discriminate doctor falsify fire forge hack harass harm hide insult interfere ' +
    'intimidate leak lie manipulate meddle mislead misuse order pay pressure promise provoke quarrel rig sabotage shell shoot smuggle spy steal target threaten torture violate'
  )
    .split(' ')
    .map((verb) => [verb, true] as const),
)
