/** The last look at a reading before it leaves: every span lies in the text. */
import {type Reading, ReportedlyError, type Span} from '../contract/index.ts'

/** Throws `read/invalid` where a span is empty, reversed or outside the text. */
export function assertSpans(reading: Reading): void {
  const {length} = reading.article.text
  for (const [what, [start, end]] of spansOf(reading)) {
    if (start >= 0 && start < end && end <= length) continue
    throw new ReportedlyError('read/invalid', `${what} has the span ${start}-${end} in a text of ${length}.`, {
      details: {what, start, end, length},
    })
  }
}

function* spansOf(reading: Reading): Generator<[what: string, span: Span]> {
  for (const span of reading.sentences) yield ['sentence', span]
  for (const {id, mentions, roles} of reading.entities) {
    for (const span of mentions) yield [id, span]
    for (const {span} of roles) yield [id, span]
  }
  for (const {id, span} of [...reading.times, ...reading.places]) yield [id, span]
  for (const {id, source, cue, content} of reading.attributions) {
    if (source) yield [id, source]
    yield [id, cue]
    for (const span of content) yield [id, span]
  }
  for (const {id, content, factuality} of reading.claims) {
    for (const span of [...content, ...factuality.cues]) yield [id, span]
  }
  for (const {id, trigger, participants} of reading.events) {
    yield [id, trigger]
    for (const {span} of participants) yield [id, span]
  }
  for (const {id, legs} of reading.deals) for (const {goods} of legs) yield [id, goods]
  for (const {id, spans} of reading.checks) for (const span of spans) yield [id, span]
}
