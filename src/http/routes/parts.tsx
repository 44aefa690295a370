/** Every part of the interface in every state, one at a time: ids of one article stand once on a page. */
import {highlightRules} from '../../ui/highlight.ts'
import {notesOf} from '../../ui/notes.ts'
import {ferryReading} from '../../ui/sample.ts'
import {partStates} from '../../ui/states.tsx'
import {DeskPage} from '../page.tsx'
import type {Route} from '../route.ts'

interface PartsData {
  readonly state: string
  readonly states: readonly {readonly name: string; readonly shows: string}[]
}

export const parts: Route<PartsData> = {
  path: '/parts',
  load: ({query}) => ({
    state: query.get('state') ?? partStates[0].name,
    states: partStates.map(({name, shows}) => ({name, shows})),
  }),
  Page({state, states}) {
    const shown = partStates.find(({name}) => name === state)
    return (
      <DeskPage title="Parts" styles="/parts.css">
        <nav class="parts-nav" aria-label="States">
          <ul>
            {states.map(({name, shows}) => (
              <li>
                <a href={`?state=${name}`} aria-current={name === state ? 'true' : undefined}>
                  {name}
                </a>{' '}
                <span class="role">{shows}</span>
              </li>
            ))}
          </ul>
        </nav>
        {shown ? shown.show() : <p>There is no such state.</p>}
      </DeskPage>
    )
  },
  styles: () => highlightRules(notesOf(ferryReading())),
}
