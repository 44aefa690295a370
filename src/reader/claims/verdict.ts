/**
 * Whether a clause only judges: its predicate appraises, something is measured by what it ought to be ("too late", "not enough"),
 * or speech says what everybody, nobody or "you" do. What could be checked with a clock or by counting is no verdict.
 */
import {feelings, judgingVerbs, mannerJudged, qualities, titles} from '../words/verdicts.ts'
import type {Speaker} from './act.ts'
import {isDoer} from './doers.ts'
import {isPlain} from './plain.ts'
import {isRebuke} from './rebuke.ts'
import {type Sense, spineOf} from './sense.ts'
import type {Tree} from './tree.ts'

export function isVerdict(tree: Tree, sense: Sense, speaker: Speaker): boolean {
  const {predicate} = sense
  if (isHindsight(sense) && !(speaker.isOutlet && isOfThing(tree, sense) && !isRebuke(tree, sense))) return true
  if (predicate === undefined || isMeasured(tree, predicate)) return false
  if (isAppraised(tree, predicate)) return true
  if (speaker.expertise === 'affairs' && isReading(tree, sense, predicate)) return true
  if (speaker.isOutlet) return false
  if (spineOf(tree, predicate).some((at) => isSpokenVerdict(tree, at))) return true
  return speaker.isQuoted && isQuotedVerdict(tree, sense, predicate)
}

/**
 * Those who read what others do for a living judge where they say what something is, means or comes from, or what others want; they
 * only tell what was, what is under way, and what others own or sell.
 */
function isReading(tree: Tree, sense: Sense, predicate: number): boolean {
  if (isTold(tree, sense, predicate)) return false
  if (tree.children(predicate, 'cop').length > 0 || sense.modal !== undefined) return true
  return reading.test(tree.text(predicate))
}

const reading =
  /^(?:shows?|means?|suggests?|signals?|reflects?|points?|looks?|seems?|appears?|makes?|leaves?|gives?|wants?|tries|try|seeks?|needs?|fears?|hopes?|knows?|thinks?|feels?|believes?|uses?|risks?|helps?|hurts?|plays?|lacks?|depends?|faces?|matters?|remains?|goes|go|works?|sends?|explains?|undermines?|weakens?|strengthens?|raises?|underlines?|underscores?|marks?|puts?|takes?|has|have)$/

/** "Should have seen it", "ought never to have been": what was, held against what ought to have been. */
const isHindsight = ({modal, words}: Sense): boolean => modal === 'should' && words.some(({text}) => text === 'have')

/** "The train should have stopped at Vale": no more than its timetable. */
const isOfThing = (tree: Tree, {subject}: Sense): boolean => subject !== undefined && !isDoer(tree, subject)

/** Also in the outlet's own voice: the predicate itself is a word of praise or blame. */
function isAppraised(tree: Tree, at: number): boolean {
  const text = tree.text(at)
  const {upos, xpos} = tree.word(at)
  if (upos === 'NOUN' || upos === 'PROPN') return titles.has(text) && isNominalPredicate(tree, at)
  if (upos === 'VERB' && !/^VB[GN]$/.test(xpos)) return judgingVerbs.has(text)
  return qualities.has(text) || judgingVerbs.has(text)
}

const isNominalPredicate = (tree: Tree, at: number): boolean => tree.children(at, 'cop').length > 0

/** What is a verdict in somebody's mouth, while an outlet may mean it as a plain word. */
function isSpokenVerdict(tree: Tree, at: number): boolean {
  if (feelings.has(tree.text(at)) && !isDoneBySomebody(tree, at)) return true
  if (tree.children(at, 'advmod').some((child) => mannerJudged.has(tree.text(child)))) return true
  if (tree.children(at, 'advmod').some((child) => isOffScale(tree, child)) || isOffScale(tree, at)) return true
  if (isIdiom(tree, at)) return true
  if (tree.children(at, 'cop').length > 0 && tree.children(at, 'expl').length === 0)
    return describing(tree, at).some((child) => qualities.has(tree.text(child)) || titles.has(tree.text(child)))
  return tree.children(at, 'obj').some((object) => isAppraisedObject(tree, object))
}

const describing = (tree: Tree, at: number): readonly number[] => tree.children(at, 'amod', 'nmod', 'obl', 'compound')

/** "The town was devastated by the flood" tells what the flood did; "we were devastated" how we felt. */
const isDoneBySomebody = (tree: Tree, at: number): boolean =>
  tree.children(at, 'obl').some((child) => tree.children(child, 'case').some((word) => tree.text(word) === 'by'))

/** "Too late", "too little", "not enough", "more divided than its leaders admit". */
function isOffScale(tree: Tree, at: number): boolean {
  if (tree.text(at) === 'enough') return true
  const before = tree.children(at, 'advmod').map((child) => tree.text(child))
  if (before.includes('too') || before.includes('enough')) return true
  return before.some((text) => /^(?:more|less|most|least|so)$/.test(text)) && tree.word(at).upos === 'ADJ'
}

/** "Made no sense", "made a mistake", "did a great job", "set a bad example": by light verbs only, for who "bought a good car" tells a deed. */
function isAppraisedObject(tree: Tree, object: number): boolean {
  const verb = tree.text(tree.word(object).head)
  if (/^lack(?:s|ed|ing)?$/.test(verb) && virtues.test(tree.text(object))) return true
  if (!lightVerb.test(verb)) return false
  if (/^(?:sense|difference|excuse|choice|idea)$/.test(tree.text(object)) || titles.has(tree.text(object))) return true
  return tree.children(object, 'amod').some((child) => qualities.has(tree.text(child)))
}

/** "Lacked ambition"; not "lacked water". */
const virtues =
  /^(?:ambition|authority|clarity|coherence|common|compassion|confidence|conviction|courage|credibility|decency|detail|direction|discipline|empathy|fairness|imagination|judgement|judgment|leadership|legitimacy|logic|pace|quality|respect|rigour|seriousness|sincerity|spirit|substance|transparency|vision|will)$/

const lightVerb =
  /^(?:ma(?:ke|kes|de|king)|do|does|did|done|doing|ha(?:ve|s|d|ving)|show(?:s|ed|n|ing)?|sets?|setting|send(?:s|ing)?|sent|giv(?:e|es|en|ing)|gave|tak(?:e|es|en|ing)|took|play(?:s|ed|ing)?|commit(?:s|ted|ting)?|represent(?:s|ed|ing)?|constitut(?:e|es|ed|ing)|amount(?:s|ed|ing)?|remain(?:s|ed|ing)?|becom(?:e|es|ing)|became|pos(?:e|es|ed|ing)|lack(?:s|ed|ing)?)$/

/** "The figures do not add up", "they let us down", "it went too far", "we could do better". */
const idioms: readonly {verb: RegExp; particle: RegExp}[] = [
  {verb: /^add(?:s|ed|ing)?$/, particle: /^up$/},
  {verb: /^let(?:s|ting)?$/, particle: /^down$/},
  {verb: /^(?:go|goes|went|gone|going)$/, particle: /^(?:far|wrong)$/},
  {verb: /^(?:do|does|did|done|doing|know|knows|knew)$/, particle: /^better$/},
  {verb: /^(?:get|gets|got|getting)$/, particle: /^(?:worse|better|wrong|right)$/},
  {verb: /^(?:fall|falls|fell|fallen|come|comes|came)$/, particle: /^(?:short|late)$/},
  {
    verb: /^(?:learn|learns|learned|learnt|mean|means|meant|change|changes|changed)$/,
    particle: /^(?:nothing|everything)$/,
  },
]

function isIdiom(tree: Tree, at: number): boolean {
  const idiom = idioms.find(({verb}) => verb.test(tree.text(at)))
  if (!idiom) return false
  const [, last] = tree.reach(at)
  const children = tree.children(at).filter((child) => child > at && child <= last)
  return children.some((child) => idiom.particle.test(tree.text(child)))
}

/** Between quotation marks: what something is, short and without a figure; what "you", "nobody" or people "like that" do. */
function isQuotedVerdict(tree: Tree, sense: Sense, predicate: number): boolean {
  const {words, subject, modal} = sense
  if (isFragment(tree, predicate)) return true
  if (words.length >= 40) return false
  const isGeneric = subject !== undefined && everybody.test(tree.text(subject)) && subject < predicate
  const isTimeless =
    /^VB[PZ]$/.test(tree.word(predicate).xpos) ||
    tree.children(predicate, 'aux').some((at) => /^(?:do|does|don't|doesn't)$/.test(tree.text(at))) ||
    /^(?:can|could|would|should|must)$/.test(modal ?? '')
  if (isGeneric && isTimeless) return true
  if (isLikened(tree, predicate)) return true
  const isNamed = tree.children(predicate, 'cop').length > 0 && tree.children(predicate, 'expl').length === 0
  return isNamed && /^(?:NOUN|ADJ)$/.test(tree.word(predicate).upos) && !isPlain(tree, predicate, subject)
}

const everybody = /^(?:you|one|nobody|everybody|everyone|people|no-one|anybody|anyone)$/

/** "They treat this valley like an ashtray". */
const isLikened = (tree: Tree, at: number): boolean =>
  tree
    .children(at, 'obl', 'advcl')
    .some((child) => tree.children(child, 'case', 'mark').some((word) => tree.text(word) === 'like'))

/** "Were 12 miles off", "is 30 per cent full": a figure is no verdict. */
const isMeasured = (tree: Tree, at: number): boolean =>
  tree
    .children(at, 'nummod', 'obl', 'nmod')
    .some((child) => tree.word(child).upos === 'NUM' && tree.text(child) !== 'one')

const isTold = (tree: Tree, {main}: Sense, predicate: number): boolean =>
  /^VB[DN]$/.test(tree.word(predicate).xpos) || main.some(({text}) => /^(?:was|were|had)$/i.test(text))

/** “Nonsense”, “good player”: named and left at that. */
const isFragment = (tree: Tree, predicate: number): boolean =>
  /^(?:NOUN|ADJ)$/.test(tree.word(predicate).upos) &&
  tree.children(predicate, 'cop', 'nsubj', 'nummod', 'expl').length === 0
