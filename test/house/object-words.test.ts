/** Words that every object of JavaScript has are words of an article like others: no table of ours finds anything under them. */
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Desk, open} from '../../src/index.ts'

let desk: Desk
beforeAll(async () => {
  desk = await open({offline: true})
}, 60_000)
afterAll(() => desk.close())

/** The word where a name, a role, a title, a cue, a verb, a noun, a unit and a place can stand. */
const sentences = (word: string): string =>
  `${word}: bridge closed

The ${word} said the bridge is closed. Police ${word} that it is. Ana ${word} said no; ${word} Reyes said yes, ${word} told reporters.

In the ${word}’s view, it is late. They ${word} the parts in return for a ${word} on 4 March in ${word}. The ${word}, a ${word} of ${word}, denied that it would ${word} 14 ${word}. “We have to ${word} it,” the ${word} added.

Last ${word}, three ${word} accused ${word} of ${word}. Half a ${word} ago ${word} and ${word} agreed to ${word}. Mr ${word} met Dr ${word}. According to ${word}, ${word} may ${word} by ${word}.`

test.each(['constructor', 'Constructor', 'constructors', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
  '%s',
  {timeout: 60_000},
  async (word) => {
    const reading = await desk.read({text: sentences(word)})
    expect(reading.claims.length).toBeGreaterThan(3)
    // What is no data does not survive.
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
    expect(JSON.stringify(reading)).not.toContain('native code')
  },
)
