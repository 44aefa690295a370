import {contains, type Entity, idMaker, type Span} from '../../contract/index.ts'
import {happenings as find, type Happening, type Happenings, isPredicate} from '../events/find.ts'
import {partyFinder, type Speaker} from '../events/parties.ts'
import {settingsOf} from '../events/setting.ts'
import {headWithin, type Tree, treeOf} from '../events/tree.ts'
import {type Saying, stage} from '../stage.ts'
import {tokenRange} from '../within.ts'

/** Triggers with their types and participants, before anybody knows on whose word they stand. Empty without the model's trees. */
export const happenings = stage({
  name: 'happenings',
  needs: ['article', 'published', 'tokens', 'labels', 'times', 'places', 'sayings', 'entities'],
  does: 'What happens to whom, by the trees of the model.',
  run({article, published, tokens, labels, times, places, sayings, entities}): Happenings {
    const tree = treeOf(tokens, labels.words)
    const {headline, standfirst} = article.parts
    const settings = settingsOf(tree, times, places, (at) => isPredicate(tree, at))
    const {isSource, speakerOf} = sourcesOf(tree, sayings)
    const now = published?.value
    const found = find({
      tree,
      partyOf: partyFinder(tree, entities, speakerOf),
      settings,
      isSource,
      inHeadline: (at) => isWithin(headline, tokens[at]) || isWithin(standfirst, tokens[at]),
      inPast(at) {
        const value = settings(at).time?.value
        return now !== undefined && value !== undefined && isAfter(now, value)
      },
      inFuture(at) {
        const value = settings(at).time?.value
        return now !== undefined && value !== undefined && isAfter(value, now)
      },
    })
    return {found, parties: partiesOf(article.text, found)}
  },
})

interface Sources {
  /** Whether this phrase is the source on whose word the trigger's words stand. */
  isSource(head: number, trigger: number): boolean
  /** The source on whose word this token stands; of several the innermost. */
  speakerOf(at: number): Speaker | undefined
}

function sourcesOf(tree: Tree, sayings: readonly Saying[]): Sources {
  const bySource = new Map<number, Saying>()
  const speakers = new Map<number, Speaker>()
  for (const {source, content, quote} of [...sayings].sort((a, b) => length(b.content) - length(a.content))) {
    if (!source) continue
    const [from, to] = tokenRange(tree.tokens, source)
    const speaker = {head: headWithin(tree, from, to), isQuoted: quote === 'direct'}
    for (const piece of content) {
      const [first, behind] = tokenRange(tree.tokens, piece)
      for (let at = first; at < behind; at++) speakers.set(at, speaker)
    }
  }
  for (const saying of sayings) {
    if (!saying.source) continue
    const [from, to] = tokenRange(tree.tokens, saying.source)
    for (let at = from; at < to; at++) bySource.set(at, saying)
  }
  return {
    isSource(head, trigger) {
      const {start, end} = tree.tokens[trigger]
      return bySource.get(head)?.content.some((piece) => contains(piece, [start, end])) ?? false
    },
    speakerOf: (at) => speakers.get(at),
  }
}

const length = (content: readonly Span[]): number => content.reduce((sum, [start, end]) => sum + end - start, 0)

const isWithin = (part: Span | undefined, {start, end}: {start: number; end: number}): boolean =>
  part !== undefined && contains(part, [start, end])

/** A value that lies behind the day of publication, as far as both are known: "2024-03" is not after "2024-03-04". */
function isAfter(value: string, now: string): boolean {
  if (!/^\d{4}(?:-\d\d){0,2}/.test(value)) return value === 'FUTURE_REF'
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(value)?.[0] ?? ''
  const length = Math.min(day.length, now.length)
  return day.slice(0, length) > now.slice(0, length)
}

/** One entity a description; the same words again mean the same ("the rebels … the rebels"). */
function partiesOf(text: string, found: readonly Happening[]): Entity[] {
  const id = idMaker()
  const byName = new Map<string, {type: Entity['type']; mentions: Map<string, Span>}>()
  for (const {span, type, entity} of found.flatMap(({participants}) => participants)) {
    if (entity || !type) continue
    const key = text.slice(...span).toLowerCase()
    const party = byName.get(key) ?? {type, mentions: new Map<string, Span>()}
    party.mentions.set(span.join(), span)
    byName.set(key, party)
  }
  return [...byName.values()].map(({type, mentions}) => {
    const spans = [...mentions.values()].sort((a, b) => a[0] - b[0])
    return {id: id('n', spans[0]), name: text.slice(...spans[0]), type, mentions: spans, roles: []}
  })
}
