/**
 * Whether the outlet reads a meaning into what has happened: what it shows, whom it helps or harms, what it makes likely. The verb
 * of bearing and a happening as its subject tell it apart from news ("the vote leaves her weaker", not "she leaves on Friday").
 */
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

export function isReadInto(tree: Tree, sense: Sense, text: string): boolean {
  if (phrases.test(text)) return true
  const {predicate, subject} = sense
  if (predicate === undefined) return false
  if (tree.children(predicate, 'cop').length > 0)
    return bearingNouns.test(tree.text(predicate)) && (subject === undefined || isHappening(tree, subject))
  if (tree.word(predicate).upos !== 'VERB') return false
  // "Behind the quarrel lies a struggle".
  if (/^(?:lies|lay|looms|lurks)$/.test(tree.text(predicate)) && /^(?:behind|beneath|underneath|ahead)\b/i.test(text))
    return true
  return subject !== undefined && bearing.test(tree.text(predicate)) && isHappening(tree, subject)
}

/** Told of a happening, these say what it comes to. Any tense but the plain past of a deed ("left the town") keeps them. */
const bearing =
  /^(?:leaves?|makes?|mean(?:s|t)?|robs?|opens?|closes|exposes?|exposed|gives?|hands?|deals?|dealt|points?|reflects?|reflected|shows?|underlines?|underlined|underscor(?:es?|ed)|cements?|cemented|deepens?|complicat(?:es?|ed)|threatens?|risks?|paves?|pos(?:es?)|rais(?:es?)|marks?|marked|signal(?:s|led|ed)?|suggests?|boosts?|strengthens?|weakens?|undermines?|eases?|fuels?|heightens?|highlights?|highlighted|confirms|reveals?|illustrates?|demonstrates?|puts?|places|adds|casts?|brings|removes|reduces|increases|sharpens?|tests?|depriv(?:es?)|denies|spells?|helps|hurts|limits|shifts|turns|ends|forces|give|put|leave|make|mean)$/

const bearingNouns =
  /^(?:blow|boost|setback|test|sign|gamble|milestone|challenge|reminder|signal|symptom|departure|reversal|u-turn|embarrassment|headache|lifeline|relief|accident|coincidence|shift|step|question|matter|risk|worry|concern|problem|victory|triumph|defeat|awkward|telling|significant|crucial|pivotal|symbolic|unlikely|harder|easier|clear|unclear|stark)$/

/** What can bear on something: "that", "it", a noun of doing, what is told by a figure; not a person, nor a thing that only acts as usual. */
function isHappening(tree: Tree, subject: number): boolean {
  const text = tree.text(subject)
  if (/^(?:that|this|it|which|these)$/.test(text)) return true
  if (tree.word(subject).upos !== 'NOUN' || tree.children(subject, 'det', 'nmod').length === 0) return false
  return happenings.test(text) || /(?:tion|sion|ment|ance|ence|ure|al|ing|ism|ysis)s?$/.test(text)
}

const happenings =
  /^(?:votes?|moves?|rulings?|results?|outcome|verdict|decisions?|deals?|attacks?|strikes?|defeat|victory|wins?|loss|losses|talks|visits?|trips?|crisis|rows?|quarrel|disputes?|scandals?|timing|figures|data|numbers|polls?|cuts?|rises?|fall|drop|death|exit|step|shift|snub|gamble|split|rift|margin|delays?|standoff|stand-off|clash|clashes|raids?|ban|tariffs|sanctions|plans?|law|bill|treaty|pact|accord|truce|ceasefire|case|silence|choice|change|changes|absence|price|prices|gap|message|speech|remarks|comments|words|letter|show|gesture|report|findings|episode|incident|killing|arrests?|trial|release|stance|policy|approach|offer|threats?|pledge|promise|retreat|advance|return|fact|merger|sale|purchase|bid|takeover|collapse|boycott|protests?|turnout|swing|surge|slump|recovery|slowdown|downturn|war|conflict|tie|draw|pick|leak|u-turn|reversal)$/

const phrases =
  /\b(?:rais(?:es?|ed|ing) (?:questions|the prospect|concerns|fears|the stakes)|(?:is|are|was|were) (?:widely )?seen as|at stake (?:is|are)|(?:appears?|seems?|looks?) (?:to be )?(?:aimed|designed|intended|calculated|meant|timed) |in (?:an apparent|a sign|what (?:appears|looks|seems))|a sign (?:of|that)|amounts? to an? |(?:a|the) turning point|(?:is|are) a reminder|in effect,|in other words|that is why|which (?:explains|suggests|means)|no (?:coincidence|accident)\b|the question (?:now )?is\b|could (?:mean|signal|herald)|may (?:mean|signal|seek|herald)|implications? (?:for|of)|(?:underscor|highlight|signall?|suggest)ing (?:that|how|a|the)|tip the balance|pave the way|a (?:major |heavy |serious |severe |fresh |big |new )*(?:blow|boost|setback) (?:to|for)|harder to|all the more)/i
