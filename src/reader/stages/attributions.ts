import {type Attribution, contains, type Entity, idMaker, type Span, type TimeExpression} from '../../contract/index.ts'
import {confidenceOf} from '../attributions/confidence.ts'
import {meantBy} from '../attributions/relative.ts'
import {isTurn, peopleInCapitals} from '../attributions/turns.ts'
import {headIndex} from '../entities/head.ts'
import {isSpokesperson, kindOf} from '../entities/kind.ts'
import {headFinder} from '../entities/sources.ts'
import {type Saying, stage, type Token} from '../stage.ts'
import {indexAt, tokensWithin} from '../within.ts'
import {documentNouns, unnamedNouns} from '../words/sources.ts'

/** Sayings with their speakers: who each source is, of what kind, when it was said, and within whose word it stands. */
export const attributions = stage({
  name: 'attributions',
  needs: ['article', 'tokens', 'sentences', 'labels', 'times', 'sayings', 'entities'],
  does: 'Who each source is, and of what kind.',
  run({article, tokens, sentences, labels, times, sayings, entities}): Attribution[] {
    const id = idMaker()
    const ids = sayings.map(({cue}) => id('a', cue))
    const speakerOf = speakerFinder(entities, tokens)
    const inCapitals = peopleInCapitals(entities)
    /** The source, or whom it points back to: somebody, where it is "who". */
    const whomOf = (source: Span): Span => {
      const isPerson = /^who/i.test(article.text.slice(...source))
      const fits = (span: Span): boolean => {
        const type = speakerOf(span)?.entity.type
        return type !== undefined && (!isPerson || type === 'person' || type === 'group')
      }
      return (
        meantBy(article.text, source, tokens, labels.words).find(fits) ?? withoutMaster(article.text, source, entities)
      )
    }
    const dates = times.filter(({type, value}) => type === 'DATE' && /^\d{4}(?:-\d\d){0,2}$/.test(value))
    return sayings.map((saying, index) => {
      const {source, cue, content, quote, within, confidence} = saying
      const who = source && whomOf(source)
      const turn = source && isTurn(article.text, source, cue) ? inCapitals(article.text.slice(...source)) : undefined
      const speaker = turn ? {entity: turn, isNamed: true} : who && speakerOf(who)
      const when = dateOf(saying, dates, sentences)
      return {
        id: ids[index],
        ...(source ? {source} : {}),
        cue,
        content: [...content],
        ...(speaker ? {entity: speaker.entity.id} : {}),
        kind: who ? kindOf(tokensWithin(tokens, who), speaker?.entity, speaker?.isNamed ?? false) : 'unspecified',
        quote,
        ...(when ? {when} : {}),
        ...(within === undefined ? {} : {within: ids[within]}),
        confidence: confidenceOf(confidence),
      }
    })
  },
})

/** The entity of a source phrase: the one whose mention it is (a pronoun, a description), or the one at its head. */
function speakerFinder(
  entities: readonly Entity[],
  tokens: readonly Token[],
): (source: Span) => {entity: Entity; isNamed: boolean} | undefined {
  const headOf = headFinder(entities, tokens)
  const bodies = entities.filter(({type}) => type === 'organisation' || type === 'outlet' || type === 'state')
  const whole = new Map(entities.flatMap((entity) => entity.mentions.map((span) => [span.join(), entity] as const)))
  const named = new Map(entities.map((entity) => [entity, isNamed(entity, tokens)]))
  return (source) => {
    const entity = whole.get(source.join()) ?? headOf(source)
    if (entity && named.get(entity)) return {entity, isNamed: true}
    const body = bodyBehind(source)
    return body ? {entity: body, isNamed: true} : entity && {entity, isNamed: false}
  }

  /** "A spokesman for the ministry", "a report by the ministry": whose word it is. */
  function bodyBehind(source: Span): Entity | undefined {
    const words = tokensWithin(tokens, source)
    const head = words[headIndex(words)]?.text.toLowerCase() ?? ''
    if (!isSpokesperson(head) && !documentNouns.has(head)) return undefined
    return bodies.find(({mentions}) => mentions.some((mention) => contains(source, mention)))
  }
}

/** "An aide to the mayor, Karl Weber", where he is the mayor elsewhere: the aide alone. */
function withoutMaster(text: string, source: Span, entities: readonly Entity[]): Span {
  const [, whom, role, name] = aideTo.exec(text.slice(...source)) ?? []
  if (!whom) return source
  const start = source[0] + whom.length
  const held = entities.find(({mentions}) =>
    mentions.some((mention) => mention[0] > start && mention[1] <= source[1] && text.slice(...mention) === name),
  )
  const isMaster = held?.roles.some(({title}) => title.toLowerCase().endsWith(role.toLowerCase()))
  return isMaster ? [source[0], start] : source
}

const aideTo =
  /^((?:an?|one|the) (?:\p{L}+ ){0,3}\p{L}+) (?:to|for|of) (?:the|his|her|its|their) (?:\p{L}+ )?(\p{L}+), ([^,]+),?$/iu

/** A name's head is written with a capital ("Ana Reyes"), a description's is not ("two port officials", "White House aides"). */
function isNamed({mentions, name}: Entity, tokens: readonly Token[]): boolean {
  const words = tokensWithin(tokens, mentions.find(([start, end]) => end - start === name.length) ?? mentions[0])
  const head = words[headIndex(words)]
  // At the front of a sentence a description has its capital too: "Officials", "People familiar with the talks".
  const isDescription = head === words[0] && unnamedNouns.has(head?.text.toLowerCase() ?? '')
  return head !== undefined && /^[\p{Lu}\p{N}]/u.test(head.text) && !isDescription
}

/** "said on Tuesday": the day that stands near the cue, in its sentence and outside what was said. */
function dateOf(
  {cue, content}: Saying,
  dates: readonly TimeExpression[],
  sentences: readonly Span[],
): string | undefined {
  const sentence = sentences[indexAt(sentences, cue[0])]
  if (!sentence) return undefined
  let nearest: {value: string; distance: number} | undefined
  for (
    let at =
      indexAt(
        dates.map(({span}) => span),
        sentence[0] - 1,
      ) + 1;
    at < dates.length && dates[at].span[0] < sentence[1];
    at++
  ) {
    const {span, value} = dates[at]
    if (content.some((piece) => contains(piece, span))) continue
    // Before the cue only right before it: "Reyes on Tuesday said".
    const distance = span[0] >= cue[1] ? span[0] - cue[1] : cue[0] - span[1] > 1 ? Infinity : 0
    // Further away it dates something else. Chosen: a weekday with its preposition and one word between.
    if (distance <= 24 && (!nearest || distance < nearest.distance)) nearest = {value, distance}
  }
  return nearest?.value
}
