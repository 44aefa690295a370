/** The deed that a clause says is still to come: "will sell", "is to sell", "is due to be sold", "is preparing to sell"; in a headline "Oslo to sell". */
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

export interface Outlook {
  /** The verb of what is to come; no token where there is no tree. */
  readonly deed: number
  readonly isPassive: boolean
  /** "By" somebody. */
  readonly hasAgent: boolean
}

export function outlookOf(tree: Tree, sense: Sense, isTitle = false): Outlook | undefined {
  if (/^(?:will|would)$/.test(sense.modal ?? '')) return outlookAt(tree, sense.predicate ?? nowhere)
  if (sense.predicate === undefined) return undefined
  const deed = deedSet(tree, sense) ?? (isTitle ? deedOfTitle(tree, sense) : undefined)
  return deed === undefined ? undefined : outlookAt(tree, deed)
}

const nowhere = -1

function outlookAt(tree: Tree, deed: number): Outlook {
  return {
    deed,
    isPassive: tree.children(deed, 'aux', 'nsubj').some((at) => tree.word(at).relation.endsWith(':pass')),
    hasAgent: tree
      .children(deed, 'obl')
      .some((at) => tree.children(at, 'case').some((word) => tree.text(word) === 'by')),
  }
}

/** A clause says near its front that it is ahead, or not at all. */
const furthest = 40

/** "Is to", "is due to", "is set to": the words between the verb "be" and the deed. */
function deedSet(tree: Tree, {words, main}: Sense): number | undefined {
  const spoken = new Set(main)
  for (let at = 0; at < Math.min(words.length, furthest); at++) {
    if (!/^(?:is|are|was|were|’s|'s|’re|'re|be|been)$/i.test(words[at].text) || !spoken.has(words[at])) continue
    const rest = words.slice(at + 1, at + 6)
    const to = rest.findIndex(({text}) => text === 'to')
    if (to < 0 || rest.slice(0, to).some(({text}) => !setting.test(text))) continue
    const deed = verbAfter(tree, tree.indexAt(rest[to].start))
    if (deed !== undefined) return deed
  }
  return undefined
}

/** Said of a deed these make it a plan. Not "expected", "likely": a forecast. */
const setting =
  /^(?:due|set|scheduled|slated|poised|preparing|prepared|about|planning|ready|also|now|still|\p{Ll}{2,}ly)$/u

/** The verb that a "to" leads to, past "be". */
function verbAfter(tree: Tree, to: number): number | undefined {
  for (let at = to + 1; at <= to + 3; at++) {
    const {xpos} = tree.word(at)
    if (/^be$/.test(tree.text(at)) || xpos === 'RB') continue
    return /^VB/.test(xpos) ? at : undefined
  }
  return undefined
}

/** "Oslo to sell its share": no finite verb before the "to", and no noun that a "to" belongs to ("bid to sell", "road to"). */
function deedOfTitle(tree: Tree, {words}: Sense): number | undefined {
  const place = words.findIndex(({text}) => text === 'to')
  if (place < 1 || place > 12) return undefined
  const to = tree.indexAt(words[place].start)
  const hasFinite = words
    .slice(0, place)
    .some(({start}) => /^(?:VB[DPZ]|MD)$/.test(tree.word(tree.indexAt(start)).xpos))
  if (hasFinite || leading.test(words[place - 1].text)) return undefined
  return verbAfter(tree, to)
}

/** Nouns and adjectives of which the infinitive is a part. */
const leading =
  /^(?:attempts?|battles?|bids?|calls?|campaigns?|chances?|deals?|demands?|efforts?|fails?|fights?|how|moves?|need|offers?|orders?|plans?|pledges?|plots?|powers?|pressure|promises?|proposals?|push|race|ready|refusals?|rights?|steps?|struggles?|threats?|ways?|what|when|where|whether|votes?)$/i
