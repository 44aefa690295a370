/** What the words of reporting make of a clause: the act, how sure their holder is, and whether they turn it round. */
import type {Act, Attribution, Factuality} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {actNouns, actVerbs} from '../words/acts.ts'
import {cueCertainty, cueNounCertainty} from '../words/hedges.ts'
import {byForm} from '../words/verb-forms.ts'
import type {Sense} from './sense.ts'

export interface CueReading {
  /** Absent where the cue only says that something was said. */
  readonly act?: Act
  readonly certainty?: Factuality['certainty']
  /** What is said is said not to be so ("denied", "ruled out", "does not believe"). */
  readonly isDenial: boolean
  /** Nothing is said of it either way ("would not say whether", "neither confirmed nor denied"). */
  readonly isWithheld: boolean
  /** The words of the cue that make it so. */
  readonly words: readonly Token[]
}

const actOfVerb = byForm(
  Object.entries(actVerbs).flatMap(([act, verbs]) => verbs.split(/\s+/).map((verb) => [verb, act as Act] as const)),
)
const certaintyOfVerb = byForm(Object.entries(cueCertainty))

/** Verbs that mean nothing until one knows what follows. Each finds its act by the form of the content and the particle after it. */
const constructions: readonly {
  verb: RegExp
  read(sense: Sense, particle: string, isPast: boolean): Act | undefined
}[] = [
  {verb: /^call(?:s|ed|ing)?$/, read: (_, particle) => (/^(?:for|on|upon)$/.test(particle) ? 'urges' : 'judges')},
  {verb: /^(?:rule[sd]?|ruling)$/, read: (_, particle) => (particle === 'out' ? 'denies' : 'judges')},
  {verb: /^(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?)$/, read: ({words}) => (hasAs(words) ? 'judges' : 'denies')},
  {
    verb: /^warn(?:s|ed|ing)?$/,
    read: ({form, modal}, particle) =>
      form === 'infinitive' || particle === 'against'
        ? 'urges'
        : modal
          ? 'predicts'
          : form === 'nominal' || form === 'gerund'
            ? 'fears'
            : undefined,
  },
  {
    verb: /^ask(?:s|ed|ing)?$/,
    read: ({form}, particle) => (form === 'interrogative' && particle !== 'for' ? 'asks' : 'urges'),
  },
  {verb: /^assur(?:e|es|ed|ing)$/, read: ({modal}) => (/^(?:will|would)$/.test(modal ?? '') ? 'intends' : undefined)},
  {
    verb: /^(?:think|thinks|thought|believ(?:e|es|ed)|reckon(?:s|ed)?|assum(?:e|es|ed))$/,
    read: ({modal}) => (/^(?:will|would|may|might|could)$/.test(modal ?? '') ? 'predicts' : 'judges'),
  },
  {verb: /^wonder(?:s|ed|ing)?$/, read: () => 'asks'},
  // "Recommends splitting the force" proposes it, "advised swimmers to stay ashore" is meant for them.
  {
    verb: /^(?:recommend(?:s|ed|ing)?|advis(?:e|es|ed|ing))$/,
    read: ({form, words}, particle) =>
      particle === 'against' || (form !== 'gerund' && hasTo(words)) ? 'urges' : 'proposes',
  },
  {
    verb: /^(?:press|push|campaign|lobb)(?:es|y|ies|ed|ied|ing|ying)?$/,
    read: (_, particle) => (/^(?:for|against)$/.test(particle) ? 'urges' : undefined),
  },
  // "Wants them to leave": meant for them; "wants to leave", "wants a garden": its own wish.
  {verb: /^want(?:s|ed|ing)?$/, read: ({form, words}) => (form !== 'infinitive' && hasTo(words) ? 'urges' : 'intends')},
  // "Sees prices falling" looks ahead, "sees it as a slight" judges.
  {
    verb: /^(?:see|sees|saw|seeing)$/,
    read: ({words}) => (!hasAs(words) && words.some(({text}) => moving.test(text)) ? 'predicts' : 'judges'),
  },
  {
    verb: /^(?:complain|argu)(?:e|es|s|ed|ing)?$/,
    read: ({modal}, particle) =>
      /^(?:for|against)$/.test(particle)
        ? 'urges'
        : /^(?:will|would|may|might|could)$/.test(modal ?? '')
          ? 'predicts'
          : 'judges',
  },
  {
    verb: /^(?:tell|told|tells|telling|insist|insists|insisted|insisting)$/,
    read: ({form}) => (form === 'infinitive' ? 'urges' : undefined),
  },
  {
    verb: /^suggest(?:s|ed|ing)?$/,
    read: ({form, modal, isPlain}, _, isPast) =>
      form === 'gerund' || form === 'bare' || modal === 'should' || (isPlain && isPast) ? 'proposes' : undefined,
  },
  {verb: /^(?:hope[sd]?|hoping)$/, read: ({form}) => (form === 'infinitive' ? 'intends' : 'predicts')},
  {
    verb: /^(?:agree[sd]?|agreeing|threaten(?:s|ed|ing)?|consider(?:s|ed)?)$/,
    read: ({form}) => (form === 'infinitive' || form === 'gerund' ? 'intends' : undefined),
  },
  {verb: /^considering$/, read: () => 'intends'},
  {verb: /^(?:refuse[sd]?|refusing|decline[sd]?|declining)$/, read: () => 'intends'},
]

/** "Falling to 3 per cent", "slowing": a development under way in the speaker's eyes. */
const moving =
  /^(?:falling|rising|growing|slowing|shrinking|easing|climbing|dropping|winning|losing|improving|worsening|recovering|reaching|coming|going|getting|staying|averaging)$/

/** "Them to leave": a deed for others. Not "a move to Oslo", nor a whole clause. */
const hasTo = (words: readonly Token[]): boolean =>
  !/^that$/i.test(words[0]?.text ?? '') &&
  words
    .slice(0, 30)
    .some(
      ({text}, at) =>
        text === 'to' && /^(?!the$|an?$|its$|his$|her$|their$)\p{Ll}{2,}$/u.test(words[at + 1]?.text ?? ''),
    )

const hasAs = (words: readonly Token[]): boolean => words.slice(0, 30).some(({text}) => text === 'as')

const turning = /^(?:not|never|nor|neither|no)$|n['’]t$|^cannot$/i
const telling =
  /^(?:say|confirm|deny|comment|name|identify|discuss|speculate|reveal|disclose|elaborate|specify|rule|answer|give|confirming|denying|saying)$/i
const unwilling = /^(?:refuse[sd]?|refusing|decline[sd]?|declining)$/i

/** `cue`: its tokens; none in the outlet's own words, which then have no reading of their own. */
export function readCue(cue: readonly Token[], sense: Sense, attribution: Attribution | undefined): CueReading {
  const turned = cue.filter(({text}) => turning.test(text))
  const held = cue.filter(({text}) => unwilling.test(text))
  if ((turned.length > 0 || held.length > 0) && cue.some(({text}) => telling.test(text)))
    return {act: 'states', certainty: 'unknown', isDenial: false, isWithheld: true, words: [...turned, ...held]}
  const key = [...cue].reverse().find((token) => readWord(token, cue, sense) !== undefined)
  const act = key && readWord(key, cue, sense)
  const certainty = key && certaintyOf(key.text.toLowerCase(), act, attribution)
  // "May seek": whether anybody wants it is open too.
  const hedge = cue.find(({text}) => /^(?:may|might|could)$/i.test(text))
  // Who did not condemn the invasion takes it for granted: the verdict is withheld, the thing is not denied.
  if (act === 'judges' && turned.length > 0 && sense.form === 'nominal' && key && certainty === undefined)
    return {act, certainty: 'unknown', isDenial: false, isWithheld: false, words: [key, ...turned]}
  const isDenial = (act === 'denies') !== turned.length > 0 && (key !== undefined || turned.length > 0)
  const isFlat = certainty === undefined && !isDenial
  return {
    ...(act ? {act: act === 'denies' && turned.length > 0 ? 'states' : act} : {}),
    ...(hedge ? {certainty: 'possible'} : certainty ? {certainty} : {}),
    isDenial: isDenial || held.length > 0 || (key !== undefined && /^doubt/i.test(key.text)),
    isWithheld: false,
    words: [...(isFlat && held.length === 0 ? [] : [...(key ? [key] : []), ...turned]), ...(hedge ? [hedge] : [])],
  }
}

function readWord(token: Token, cue: readonly Token[], sense: Sense): Act | undefined {
  const text = token.text.toLowerCase()
  const particle = cue[cue.indexOf(token) + 1]?.text.toLowerCase() ?? ''
  const construction = constructions.find(({verb}) => verb.test(text))
  if (construction) return construction.read(sense, particle, /ed$/.test(text))
  return actNouns[text] ?? actOfVerb.get(text)
}

/** What is wanted, urged, asked or offered is left open, whatever the verb. */
function certaintyOf(
  text: string,
  act: Act | undefined,
  attribution: Attribution | undefined,
): Factuality['certainty'] | undefined {
  if (act === 'urges' || act === 'proposes' || act === 'asks') return 'unknown'
  if (act === 'fears') return 'possible'
  // "The study suggests" hedges; "rumours suggest" is flat in the mouth of those who spread them.
  if (/^suggest/.test(text)) return attribution?.kind === 'document' ? 'probable' : undefined
  return certaintyOfVerb.get(text) ?? cueNounCertainty[text]
}
