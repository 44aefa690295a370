/** What a reading needs beside the article: the engine's version and the tables that ship with the package. */
import type {Assets} from '../contract/index.ts'
import {type Actors, openActors} from './actors/actors.ts'
import {type Gazetteer, openGazetteer} from './places/gazetteer.ts'

export interface Engine {
  readonly version: string
  /** Name and digest of the model; 'rules' where none is loaded. */
  readonly model: string
  readonly gazetteer: Gazetteer
  readonly actors: Actors
}

/** Opens the engine from the package's assets. Throws `asset/missing` and `asset/broken`. */
export async function openEngine(assets: Assets, version: string): Promise<Engine> {
  return {
    version,
    model: 'rules',
    gazetteer: openGazetteer(await assets.bytes('gazetteer')),
    actors: openActors(await assets.bytes('actors')),
  }
}
