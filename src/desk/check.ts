/** A draft held against its source: only matching, no verdict. */
import {type Article, bySpan, type Comparison, type Finding} from '../contract/index.ts'
import type {Engine} from '../reader/index.ts'
import {runPipeline} from '../reader/pipeline.ts'
import type {Layers} from '../reader/stage.ts'
import {attributionFindings} from './check/attributions.ts'
import {dateFindings} from './check/dates.ts'
import {nameFindings} from './check/names.ts'
import {numberFindings} from './check/numbers.ts'
import {quotationFindings} from './check/quotations.ts'
import {sideOf} from './check/side.ts'

/**
 * Each quotation, number, date, name and attribution of the draft, with where it stands in the source, or what stands there
 * instead. `span` is in the draft's text, `against` in the source's. A draft without any gives an empty list.
 */
export async function checkDraft(draft: Article, source: Article, engine: Engine): Promise<Comparison> {
  const ours = (await runPipeline(draft, engine, {until: 'claims'})) as Layers
  const theirs = (await runPipeline(source, engine, {until: 'claims'})) as Layers
  return {draft, source, findings: findingsOf(ours, theirs)}
}

/** The same of layers that are there, in text order. */
export function findingsOf(draft: Layers, source: Layers): Finding[] {
  const ours = sideOf(draft)
  const theirs = sideOf(source)
  return [quotationFindings, numberFindings, dateFindings, nameFindings, attributionFindings]
    .flatMap((find) => find(ours, theirs))
    .sort((a, b) => bySpan(a.span, b.span))
}
