import {type Attribution, type Claim, overlaps, type Span} from '../../contract/index.ts'
import {matchesOf} from '../matches.ts'
import {chainsOf, isCrowd, isHearsay, partAt} from '../matter/links.ts'
import {hasVerb} from '../matter/verb.ts'
import type {Checked, Checker, Finding} from './index.ts'

/**
 * "Experts say", "reports suggest", "it is understood": nobody who could be asked, and nobody outside who passes it on by name. A headline
 * is short and leaves its sources to the text; what "critics would call" it, or what "scholars debate", nobody has put forward.
 */
export const vagueSource: Checker = {
  kind: 'vague-source',
  raisedWhen: 'the source is nobody who could be asked ("experts say", "reports suggest", "it is understood")',
  check(reading) {
    const {article, attributions, claims} = reading
    const {text} = article
    const chainOf = chainsOf(reading)
    const isVague = (link: Attribution): boolean =>
      partAt(article, link.cue[0]) !== 'headline' &&
      !unreal.test(text.slice(...link.cue)) &&
      (!link.source || !few.test(text.slice(...link.source)) || says.test(text.slice(...link.cue))) &&
      (isCrowd(link, reading) || isHearsay(link, text))
    const seen = new Set<number>()
    const groups = new Map<string, Attribution[]>()
    for (const link of attributions.filter(isVague)) {
      const about = claims.filter(({chain}) => chain.includes(link.id))
      const isPassedOn = about.some((claim) => chainOf(claim)[0]?.id !== link.id)
      if (isPassedOn || (about.length > 0 && about.every(isAsked))) continue
      // "The other suitcase was claimed on Friday": a thing that somebody fetched.
      if (/\bclaimed$/.test(text.slice(...link.cue)) && !about.some((claim) => hasVerb(claim, reading))) continue
      const who = keyOf(link, text)
      // "Rumour has it" may be read as a source and as a cue.
      const [at] = link.source ?? link.cue
      if (seen.has(at)) continue
      seen.add(at)
      groups.set(who, [...(groups.get(who) ?? []), link])
    }
    const bySaying = [...groups.values()].map((links) => {
      const spans = [...new Map(links.map(({source, cue}) => [(source ?? cue)[0], source ?? cue])).values()]
      const words = `“${text.slice(...spans[0])}”`
      const ids = new Set(links.map(({id}) => id))
      return {
        message: links[0].source
          ? `${words} is nobody who could be asked: who, and how many?`
          : `${words}: on whose word?`,
        spans,
        claims: claims.filter(({chain}) => chain.some((id) => ids.has(id))).map(({id}) => id),
      }
    })
    return [...bySaying, ...inNobodysName(reading)]
  },
}

/** "It is widely believed that …", "rumours have it", where no saying was read. In somebody's content it is his. */
function inNobodysName({article: {text}, attributions, claims}: Checked): Finding[] {
  const taken = attributions.flatMap(({cue, content}) => [cue, ...content])
  return matchesOf(text, impersonal).flatMap(({0: words, index}) => {
    const span: Span = [index, index + words.length]
    if (taken.some((piece) => overlaps(piece, span))) return []
    const about = claims.filter(({content}) => content.some((piece) => overlaps(piece, span))).map(({id}) => id)
    return [{message: `“${words}”: on whose word?`, spans: [span], claims: about}]
  })
}

const impersonal =
  /\b(?:rumou?rs?|word|gossip|legend|speculation) (?:has|have|had) it\b|\b(?:the |a )?(?:word|talk|gossip|whispers?|chatter|buzz|rumou?rs?|scuttlebutt)(?: (?:in|on|around|at|from|along) (?:the )?[\w’'-]+(?: [\w’'-]+)?)? (?:is|was|are|were) that\b|\b(?:rumou?rs?|speculation|whispers?)(?: (?:is|are|was|were|has been|have been))? (?:rife|swirl(?:s|ed|ing)?|abound(?:s|ed)?|circulat(?:e[sd]?|ing)|flying|doing the rounds)\b|\bit (?:is|was|has been) (?:widely |generally |commonly |often |now |also |being )?(?:believed|thought|understood|rumou?red|claimed|said|reported|assumed|feared)(?= that\b|,| (?:the|he|she|they|his|her|its|their)\b)/gi

/** "Experts", "some experts", "many experts": asked about once. Hearsay is asked about wherever it stands. */
const keyOf = ({source, cue}: Attribution, text: string): string =>
  source
    ? (text
        .slice(...source)
        .toLowerCase()
        .split(' ')
        .at(-1) as string)
    : `${cue[0]}`

/** "Some" are people where they say or think; "some painted it" may be painters. */
const few = /^(?:some|many|most)$/i
const says =
  /\b(?:say|said|saying|argue[ds]?|believe[ds]?|think|thought|claim(?:ed)?|suggest(?:ed)?|insist(?:ed)?|contend(?:ed)?|warn(?:ed)?|fear(?:ed)?|suspect(?:ed)?)\b/i

const unreal = /\b(?:would|could|may|might|debat(?:e|es|ed|ing)|argu(?:e|ed|ing) (?:over|about))\b/i

/** An open question is nobody's word. */
const isAsked = ({act}: Claim): boolean => act === 'asks'
