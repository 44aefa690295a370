/** What a reading needs beside the article: the engine's version, the tables that ship with the package, and the model. */
import type {Assets, OpenRuntime, Span} from '../contract/index.ts'
import {type Actors, openActors} from './actors/actors.ts'
import type {Labels} from './model/labels.ts'
import {openModel} from './model/model.ts'
import {type Gazetteer, openGazetteer} from './places/gazetteer.ts'
import type {Token} from './stage.ts'

export interface Engine {
  readonly version: string
  /** Name and digest of the model. */
  readonly model: string
  readonly gazetteer: Gazetteer
  readonly actors: Actors
  /** What the model says of a text with these tokens and sentences. Throws `model/failed`. */
  label(text: string, tokens: readonly Token[], sentences: readonly Span[]): Promise<Labels>
}

/** Opens the engine from the package's assets. Throws `asset/missing`, `asset/broken` and `model/failed`. */
export async function openEngine(assets: Assets, version: string, openRuntime: OpenRuntime): Promise<Engine> {
  const runtime = await openRuntime(await assets.bytes('model'))
  const model = openModel(await assets.bytes('labels'), await assets.bytes('vocabulary'), runtime)
  return {
    version,
    model: model.name,
    gazetteer: openGazetteer(await assets.bytes('gazetteer')),
    actors: openActors(await assets.bytes('actors')),
    label: model.label,
  }
}
