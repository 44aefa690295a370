import {describe, expect, test} from 'vitest'
import {article, engine} from '../../../test/make.ts'
import {treesOf} from '../../../test/trees.ts'
import type {Entity, Event, Span} from '../../contract/index.ts'
import {noLabels, type WordLabel} from '../model/labels.ts'
import {runPipeline} from '../pipeline.ts'

/** Every run of proper nouns is an entity; those of the second list are states. */
const states = new Set(['Kenya', 'Norway', 'Kenyan', 'Peru'])

function entitiesOf(text: string, words: readonly WordLabel[]): Entity[] {
  const starts = [...text.matchAll(/\S+/g)].map(({0: word, index}): Span => [index, index + word.length])
  const runs: Span[] = []
  words.forEach(({xpos}, at) => {
    if (!/^NNP/.test(xpos) && !states.has(text.slice(...starts[at]))) return
    const last = runs.at(-1)
    if (last && last[1] + 1 === starts[at][0] && !states.has(text.slice(...last)))
      runs[runs.length - 1] = [last[0], starts[at][1]]
    else runs.push(starts[at])
  })
  const byName = new Map<string, Span[]>()
  for (const span of runs) byName.set(text.slice(...span), [...(byName.get(text.slice(...span)) ?? []), span])
  return [...byName].map(([name, mentions]) => ({
    id: `n${mentions[0].join('-')}`,
    name,
    type: states.has(name) ? 'state' : 'person',
    mentions,
    roles: [],
  }))
}

async function read(line: string, headline = false): Promise<{text: string; events: readonly Event[]}> {
  const {text, labels} = treesOf(line)
  const given = {labels, entities: entitiesOf(text, labels.words), sayings: [], names: [], places: [], deals: []}
  const one = headline
    ? {...article(text), parts: {headline: [0, text.length] as Span, body: [0, text.length] as Span}}
    : article(text)
  const {events = []} = await runPipeline(one, engine, {until: 'events', given})
  return {text, events}
}

/** `TYPE trigger status: role words, role words`. */
async function told(line: string, headline = false): Promise<string[]> {
  const {text, events} = await read(line, headline)
  return events.map(({type, mode, trigger, status, participants}) => {
    const sides = participants.map(({role, span}) => `${role} ${text.slice(...span)}`).join(', ')
    return `${type}${mode ? `/${mode}` : ''} ${text.slice(...trigger)} ${status}${sides ? `: ${sides}` : ''}`
  })
}

describe('types by what stands beside the word', () => {
  test.each([
    [
      'Kenya/NNP/nsubj/1 imposed/VBD/root/-1 sanctions/NNS/obj/1 on/IN/case/4 Norway/NNP/nmod/2 ././punct/1',
      'COERCE/restrict imposed occurred: actor Kenya, recipient Norway',
    ],
    [
      'Kenya/NNP/nsubj/1 lifted/VBD/root/-1 sanctions/NNS/obj/1 on/IN/case/4 Norway/NNP/nmod/2 ././punct/1',
      'RETREAT/ease lifted occurred: actor Kenya, recipient Norway',
    ],
    [
      'Kenya/NNP/nsubj/1 signed/VBD/root/-1 a/DT/det/3 treaty/NN/obj/1 with/IN/case/5 Norway/NNP/obl/1 ././punct/1',
      'SUPPORT signed occurred: actor Kenya, with Norway',
    ],
    [
      'Kenya/NNP/nsubj/1 broke/VBD/root/-1 off/RP/compound:prt/1 relations/NNS/obj/1 with/IN/case/5 Norway/NNP/nmod/3 ././punct/1',
      'SANCTION/withdraw broke off occurred: actor Kenya, recipient Norway',
    ],
    [
      'Kenya/NNP/nsubj/1 sent/VBD/root/-1 medicine/NN/obj/1 to/IN/case/4 Norway/NNP/obl/1 ././punct/1',
      'AID sent occurred: actor Kenya, recipient Norway',
    ],
    [
      'Kenya/NNP/nsubj/1 sent/VBD/root/-1 troops/NNS/obj/1 to/IN/case/4 Norway/NNP/obl/1 ././punct/1',
      'MOBILIZE/troops sent occurred: actor Kenya, recipient Norway',
    ],
    [
      'Soldiers/NNS/nsubj/1 fired/VBD/root/-1 at/IN/case/4 the/DT/det/4 protesters/NNS/obl/1 ././punct/1',
      'ASSAULT/firearms fired occurred: actor Soldiers, recipient the protesters',
    ],
    [
      'Workers/NNS/nsubj/1 went/VBD/root/-1 on/IN/case/3 strike/NN/obl/1 ././punct/1',
      'PROTEST/boycott went occurred: actor Workers',
    ],
    [
      'Kenya/NNP/nsubj/1 launched/VBD/root/-1 air/NN/compound/3 strikes/NNS/obj/1 on/IN/case/5 Norway/NNP/nmod/3 ././punct/1',
      'ASSAULT/heavy-weapons launched occurred: actor Kenya, recipient Norway',
    ],
    [
      'Police/NNS/nsubj/1 opened/VBD/root/-1 an/DT/det/3 investigation/NN/obj/1 into/IN/case/6 the/DT/det/6 trader/NN/nmod/3 ././punct/1',
      'ACCUSE/investigate opened occurred: actor Police, recipient the trader',
    ],
  ])('%s', async (line, expected) => {
    expect((await told(line)).join(' | ')).toContain(expected)
  })
})

describe('sides', () => {
  test.each([
    [
      'a passive is turned',
      'Ana/NNP/nsubj:pass/3 Reyes/NNP/flat/0 was/VBD/aux:pass/3 arrested/VBN/root/-1 by/IN/case/6 Kenyan/JJ/amod/6 police/NNS/obl:agent/3 ././punct/3',
      'COERCE/arrest arrested occurred: actor Kenyan police, recipient Ana Reyes',
    ],
    [
      'a second passive has the auxiliary of the first',
      'Reyes/NNP/nsubj:pass/2 was/VBD/aux:pass/2 beaten/VBN/root/-1 and/CC/cc/4 arrested/VBN/conj/2 by/IN/case/7 Kenyan/JJ/amod/7 police/NNS/obl:agent/4 ././punct/2',
      'COERCE/arrest arrested occurred: actor Kenyan police, recipient Reyes',
    ],
    [
      'a state acts by its drones',
      'Kenyan/JJ/amod/1 drones/NNS/nsubj/2 struck/VBD/root/-1 the/DT/det/4 port/NN/obj/2 ././punct/2',
      'ASSAULT struck occurred: actor Kenyan drones, recipient the port',
    ],
    [
      'two that meet are actor and with',
      'Ana/NNP/nsubj/4 Reyes/NNP/flat/0 and/CC/cc/3 Kim/NNP/conj/0 met/VBD/root/-1 ././punct/4',
      'CONSULT met occurred: actor Ana Reyes, with Kim',
    ],
    [
      'a relative pronoun is what it points to',
      'The/DT/det/1 rebels/NNS/nsubj/5 who/WP/nsubj/3 kidnapped/VBD/acl:relcl/1 Kim/NNP/obj/3 fled/VBD/root/-1 ././punct/5',
      'ASSAULT/abduct kidnapped occurred: actor The rebels, recipient Kim',
    ],
    [
      'a thing leads to its owner',
      'Kenya/NNP/nsubj/1 rejected/VBD/root/-1 a/DT/det/3 call/NN/obj/1 by/IN/case/5 Norway/NNP/nmod/3 ././punct/1',
      'REJECT rejected occurred: actor Kenya, recipient a call by Norway',
    ],
    [
      'members of a group are the group',
      'Dozens/NNS/nsubj/3 of/IN/case/2 farmers/NNS/nmod/0 protested/VBD/root/-1 ././punct/3',
      'PROTEST/demo protested occurred: actor Dozens of farmers',
    ],
    [
      'a letter threatens for whoever wrote it',
      'Kenya/NNP/nsubj/1 sent/VBD/root/-1 a/DT/det/3 letter/NN/obj/1 threatening/VBG/acl/3 Norway/NNP/obj/4 ././punct/1',
      'THREATEN threatening occurred: actor Kenya, recipient Norway',
    ],
    [
      'a mislabelled object is told by its side',
      'Police/NNS/nsubj/1 deported/VBD/root/-1 Kim/NNP/nsubj/1 on/IN/case/4 Friday/NNP/obl/1 ././punct/1',
      'COERCE/deport deported occurred: actor Police, recipient Kim',
    ],
  ])('%s', async (_, line, expected) => {
    expect((await told(line)).join(' | ')).toContain(expected)
  })

  test.each([
    [
      'whoever announces a release does it',
      'Kenya/NNP/nsubj/1 announced/VBD/root/-1 the/DT/det/3 release/NN/obj/1 of/IN/case/6 two/CD/nummod/6 hostages/NNS/nmod/3 ././punct/1',
      'RETREAT/release release occurred: actor Kenya, recipient two hostages',
    ],
    [
      'what was voiced is no side, whoever it is for is',
      'Kim/NNP/nsubj/1 voiced/VBD/root/-1 Kenyan/JJ/amod/3 support/NN/obj/1 for/IN/case/5 Norway/NNP/nmod/3 ././punct/1',
      'SUPPORT voiced occurred: actor Kim, recipient Norway',
    ],
    [
      'help reaches whoever the words behind it name',
      'Kenya/NNP/nsubj/1 gave/VBD/root/-1 money/NN/obj/1 to/TO/mark/4 mend/VB/advcl/1 roads/NNS/obj/4 in/IN/case/7 Norway/NNP/nmod/5 ././punct/1',
      'AID gave occurred: actor Kenya, recipient Norway',
    ],
    [
      'whoever is trained is helped',
      'Kenya/NNP/nsubj/1 trained/VBD/root/-1 two/CD/nummod/3 pilots/NNS/obj/1 in/IN/case/5 Norway/NNP/obl/1 ././punct/1',
      'AID trained occurred: actor Kenya, recipient two pilots',
    ],
    [
      'a conjunction that the tree calls a preposition leaves the subject one',
      'Kim/NNP/nsubj/1 left/VBD/root/-1 after/IN/case/3 Kenya/NNP/nsubj/4 freed/VBD/advcl/1 Reyes/NNP/obj/4 ././punct/1',
      'RETREAT/release freed occurred: actor Kenya, recipient Reyes',
    ],
    [
      'a title that the tree makes a subject is none beside the name',
      'Minister/NN/nsubj/2 Reyes/NNP/nsubj/2 met/VBD/root/-1 Kim/NNP/obj/2 ././punct/2',
      'CONSULT met occurred: actor Reyes, with Kim',
    ],
    [
      'a preposition that stands on the title of a name is the name’s',
      'Kenya/NNP/nsubj/1 held/VBD/root/-1 talks/NNS/obj/1 with/IN/case/5 former/JJ/amod/5 minister/NN/nmod:desc/6 Reyes/NNP/nmod/2 ././punct/1',
      'CONSULT held occurred: actor Kenya, with Reyes',
    ],
    [
      'a place that hangs on the day is the verb’s',
      'Kim/NNP/nsubj:pass/2 was/VBD/aux:pass/2 arrested/VBN/root/-1 on/IN/case/4 Monday/NNP/obl/2 in/IN/case/6 Kenya/NNP/nmod/4 ././punct/2',
      'COERCE/arrest arrested occurred: actor Kenya, recipient Kim',
    ],
    [
      'an adjective has its subject',
      'Norway/NNP/nsubj/2 is/VBZ/cop/2 ready/JJ/root/-1 to/TO/mark/4 help/VB/xcomp/2 Kenya/NNP/obj/4 ././punct/2',
      'AGREE ready occurred: actor Norway, recipient Kenya',
    ],
    [
      'a name behind a thing is who it is done to',
      'Norway/NNP/nsubj/1 agreed/VBD/root/-1 to/TO/mark/3 build/VB/xcomp/1 two/CD/nummod/5 bases/NNS/obj/3 in/IN/case/7 Kenya/NNP/nmod/5 ././punct/1',
      'AGREE agreed occurred: actor Norway, recipient Kenya',
    ],
    [
      'but not of a thing that is hit',
      'Norway/NNP/nsubj/1 bombed/VBD/root/-1 two/CD/nummod/3 bases/NNS/obj/1 in/IN/case/5 Kenya/NNP/nmod/3 ././punct/1',
      'ASSAULT/explosives bombed occurred: actor Norway, recipient two bases',
    ],
    [
      'what the deed is done for comes before where it was said',
      'On/IN/case/2 a/DT/det/2 visit/NN/obl/7 to/IN/case/4 Peru/NNP/nmod/2 ,/,/punct/2 Kim/NNP/nsubj/7 voiced/VBD/root/-1 support/NN/obj/7 of/IN/case/10 Kenya/NNP/nmod/8 ././punct/7',
      'SUPPORT voiced occurred: actor Kim, recipient Kenya',
    ],
    [
      'a draft leads to whoever made it, and made it was',
      'Norway/NNP/nsubj/1 rejected/VBD/root/-1 a/DT/det/3 draft/NN/obj/1 proposed/VBN/acl/3 by/IN/case/6 Kenya/NNP/obl/4 ././punct/1',
      'REJECT rejected occurred: actor Norway, recipient a draft proposed by Kenya',
    ],
    [
      'whoever receives has it from whoever gave it',
      'Kenya/NNP/nsubj/1 received/VBD/root/-1 medicine/NN/obj/1 from/IN/case/4 Norway/NNP/obl/1 ././punct/1',
      'AID received occurred: actor Norway, recipient Kenya',
    ],
    [
      'who is under attack suffers it',
      'Kenya/NNP/nsubj/3 is/VBZ/cop/3 under/IN/case/3 attack/NN/root/-1 from/IN/case/5 Norway/NNP/obl/3 ././punct/3',
      'ASSAULT attack occurred: actor Norway, recipient Kenya',
    ],
    [
      'a raid is made by whoever stands behind it',
      'Kim/NNP/nsubj/1 died/VBD/root/-1 in/IN/case/4 an/DT/det/4 airstrike/NN/obl/1 by/IN/case/6 Norway/NNP/obl/1 ././punct/1',
      'ASSAULT airstrike occurred: actor Norway',
    ],
    [
      'an agent may hang on the phrase before it',
      'Asylum/NN/nsubj:pass/2 was/VBD/aux:pass/2 granted/VBN/root/-1 to/IN/case/4 Kim/NNP/obl/2 by/IN/case/6 Norway/NNP/nmod/4 ././punct/2',
      'AID/asylum granted occurred: actor Norway, recipient Kim',
    ],
    [
      'hundreds are people, and the past of "put" looks like its present',
      'Hundreds/NNS/nsubj/1 rallied/VBD/root/-1 against/IN/case/3 Norway/NNP/obl/1 ././punct/1 Kenya/NNP/nsubj/6 put/VBP/root/-1 its/PRP$/nmod:poss/8 guards/NNS/obj/6 on/IN/case/10 alert/NN/obl/6 ././punct/6',
      'PROTEST/demo rallied occurred: actor Hundreds, recipient Norway',
    ],
    [
      'a preposition of two words may hold the particle',
      'Kenya/NNP/nsubj/1 pulled/VBD/root/-1 its/PRP$/nmod:poss/3 troops/NNS/obj/1 out/IN/case/6 of/IN/case/6 Norway/NNP/obl/1 ././punct/1',
      'RETREAT/withdraw pulled occurred: actor Kenya, recipient Norway',
    ],
    [
      'help from somebody is given by them',
      'Aid/NN/nsubj/3 from/IN/case/2 Norway/NNP/nmod/0 reached/VBD/root/-1 Kenya/NNP/obj/3 ././punct/3',
      'AID Aid occurred: actor Norway',
    ],
    [
      'whoever does something in protest protests',
      'Kim/NNP/nsubj/1 fasted/VBD/root/-1 in/IN/case/3 protest/NN/obl/1 against/IN/case/5 Norway/NNP/nmod/3 ././punct/1',
      'PROTEST/demo protest occurred: actor Kim, recipient Norway',
    ],
    [
      'a protest has no actor in what it is against',
      'Protests/NNS/nsubj/3 against/IN/case/2 Kim/NNP/nmod/0 continued/VBD/root/-1 in/IN/case/5 Norway/NNP/obl/3 ././punct/3',
      'PROTEST/demo Protests ongoing: recipient Kim',
    ],
    [
      'an endorsement that is won comes from somebody',
      'Kim/NNP/nsubj/1 won/VBD/root/-1 the/DT/det/3 endorsement/NN/obj/1 of/IN/case/5 Reyes/NNP/nmod/3 ././punct/1',
      'SUPPORT endorsement occurred: actor Reyes, recipient Kim',
    ],
    [
      'two that a meeting is between are both at it',
      'A/DT/det/1 meeting/NN/nsubj/6 between/IN/case/3 Kim/NNP/nmod/1 and/CC/cc/5 Reyes/NNP/conj/3 failed/VBD/root/-1 to/TO/mark/8 please/VB/xcomp/6 Peru/NNP/obj/8 ././punct/6',
      'CONSULT meeting occurred: actor Kim, with Reyes',
    ],
    [
      'troops that arrive pay no visit',
      'Kenyan/JJ/amod/1 troops/NNS/nsubj/2 arrived/VBD/root/-1 in/IN/case/4 Norway/NNP/obl/2 ././punct/2',
      'MOBILIZE/troops arrived occurred: actor Kenyan troops, recipient Norway',
    ],
    [
      'to withdraw from a treaty is no retreat',
      'Kenya/NNP/nsubj/1 withdrew/VBD/root/-1 from/IN/case/4 a/DT/det/4 treaty/NN/obl/1 with/IN/case/6 Norway/NNP/nmod/4 ././punct/1',
      'SANCTION/withdraw withdrew occurred: actor Kenya, recipient a treaty with Norway',
    ],
    [
      'a place is no side of a meeting in it',
      'Kim/NNP/nsubj/1 attended/VBD/root/-1 a/DT/det/3 summit/NN/obj/1 in/IN/case/5 Norway/NNP/obl/1 ././punct/1',
      'CONSULT attended occurred: actor Kim',
    ],
  ])('%s', async (_, line, expected) => {
    expect(await told(line)).toContain(expected)
  })

  test('somebody described becomes an entity of the reading, once however often described', async () => {
    const {text, labels} = treesOf(
      'The/DT/det/1 rebels/NNS/nsubj/2 shelled/VBD/root/-1 Norway/NNP/obj/2 ././punct/2 The/DT/det/6 rebels/NNS/nsubj/7 freed/VBD/root/-1 Kim/NNP/obj/7 ././punct/7',
    )
    const given = {labels, entities: entitiesOf(text, labels.words), sayings: [], names: [], places: []}
    const {happenings} = await runPipeline(article(text), engine, {until: 'happenings', given})
    expect(happenings?.parties.map(({name, mentions}) => [name, mentions.length])).toEqual([['The rebels', 2]])
  })
})

describe('status', () => {
  test.each([
    [
      'Kenya/NNP/nsubj/2 has/VBZ/aux/2 shelled/VBN/root/-1 Norway/NNP/obj/2 ././punct/2',
      'ASSAULT/heavy-weapons shelled occurred',
    ],
    [
      'Kenya/NNP/nsubj/2 is/VBZ/aux/2 shelling/VBG/root/-1 Norway/NNP/obj/2 ././punct/2',
      'ASSAULT/heavy-weapons shelling ongoing',
    ],
    [
      'Kenya/NNP/nsubj/2 may/MD/aux/2 shell/VB/root/-1 Norway/NNP/obj/2 ././punct/2',
      'ASSAULT/heavy-weapons shell hypothetical',
    ],
    [
      'Kenya/NNP/nsubj/3 did/VBD/aux/3 not/RB/advmod/3 shell/VB/root/-1 Norway/NNP/obj/3 ././punct/3',
      'ASSAULT/heavy-weapons shell denied',
    ],
    ['Kim/NNP/nsubj/2 will/MD/aux/2 visit/VB/root/-1 Norway/NNP/obj/2 ././punct/2', 'CONSULT/visit visit planned'],
    [
      'Kim/NNP/nsubj/1 plans/VBZ/root/-1 to/TO/mark/3 visit/VB/xcomp/1 Norway/NNP/obj/3 ././punct/1',
      'CONSULT/visit visit planned',
    ],
    [
      'Kim/NNP/nsubj/1 offered/VBD/root/-1 to/TO/mark/3 visit/VB/xcomp/1 Norway/NNP/obj/3 ././punct/1',
      'CONSULT/visit visit proposed',
    ],
    [
      'Kim/NNP/nsubj/1 cancelled/VBD/root/-1 a/DT/det/3 visit/NN/obj/1 to/IN/case/5 Norway/NNP/nmod/3 ././punct/1',
      'CONSULT/visit visit cancelled',
    ],
    [
      'Kim/NNP/nsubj/1 denied/VBD/root/-1 that/IN/mark/4 Kenya/NNP/nsubj/4 shelled/VBD/ccomp/1 Norway/NNP/obj/4 ././punct/1',
      'ASSAULT/heavy-weapons shelled denied',
    ],
    [
      'Kim/NNP/nsubj/1 cancelled/VBD/root/-1 a/DT/det/4 planned/JJ/amod/4 visit/NN/obj/1 to/IN/case/6 Norway/NNP/nmod/4 ././punct/1',
      'CONSULT/visit visit cancelled',
    ],
    [
      'Kenya/NNP/nsubj/2 will/MD/aux/2 shell/VB/root/-1 Norway/NNP/obj/2 if/IN/mark/6 Kim/NNP/nsubj/6 stays/VBZ/advcl/2 ././punct/2',
      'ASSAULT/heavy-weapons shell hypothetical',
    ],
    [
      'Kim/NNP/nsubj/2 is/VBZ/cop/2 likely/JJ/root/-1 to/TO/mark/4 visit/VB/xcomp/2 Norway/NNP/obj/4 ././punct/2',
      'CONSULT/visit visit hypothetical',
    ],
    [
      'Kim/NNP/nsubj/1 accused/VBD/root/-1 Kenya/NNP/obj/1 of/IN/mark/4 shelling/VBG/advcl/1 Norway/NNP/obj/4 ././punct/1',
      'ASSAULT/heavy-weapons shelling unclear',
    ],
    [
      'Kim/NNP/nsubj/1 said/VBD/root/-1 Kenya/NNP/nsubj/4 was/VBD/aux/4 shelling/VBG/ccomp/1 Norway/NNP/obj/4 ././punct/1',
      'ASSAULT/heavy-weapons shelling ongoing',
    ],
    [
      'Under/IN/case/2 the/DT/det/2 treaty/NN/obl/5 Kenya/NNP/nsubj/5 would/MD/aux/5 free/VB/root/-1 Kim/NNP/obj/5 ././punct/5',
      'RETREAT/release free proposed',
    ],
    [
      'Kim/NNP/nsubj/2 will/MD/aux/2 apologise/VB/root/-1 for/IN/mark/4 accusing/VBG/advcl/2 Norway/NNP/obj/4 ././punct/2',
      'ACCUSE/allege accusing occurred',
    ],
    [
      'Kenya/NNP/nsubj/3 did/VBD/aux/3 not/RB/advmod/3 condemn/VB/root/-1 the/DT/det/5 invasion/NN/obj/3 of/IN/case/7 Norway/NNP/nmod/5 ././punct/3',
      'ASSAULT invasion occurred',
    ],
    [
      'Kenya/NNP/nsubj/2 will/MD/aux/2 condemn/VB/root/-1 the/DT/det/4 invasion/NN/obj/2 of/IN/case/6 Norway/NNP/nmod/4 ././punct/2',
      'ASSAULT invasion occurred',
    ],
    [
      'The/DT/det/2 claimed/VBN/amod/2 annexation/NN/nsubj/5 of/IN/case/4 Norway/NNP/nmod/2 worries/VBZ/root/-1 Kim/NNP/obj/5 ././punct/5',
      'COERCE/seize annexation unclear',
    ],
    [
      'Kim/NNP/nsubj/1 refused/VBD/root/-1 to/TO/mark/3 confirm/VB/xcomp/1 that/IN/mark/6 Kenya/NNP/nsubj/6 shelled/VBD/ccomp/3 Norway/NNP/obj/6 ././punct/1',
      'ASSAULT/heavy-weapons shelled unclear',
    ],
    [
      'If/IN/mark/1 attacked/VBN/advcl/5 ,/,/punct/1 Norway/NNP/nsubj/5 will/MD/aux/5 respond/VB/root/-1 ././punct/5',
      'ASSAULT attacked hypothetical: recipient Norway',
    ],
    [
      'Kim/NNP/nsubj:pass/2 was/VBD/aux:pass/2 pressed/VBN/root/-1 by/IN/case/4 Peru/NNP/obl/2 to/TO/mark/6 visit/VB/xcomp/2 Norway/NNP/obj/6 ././punct/2',
      'CONSULT/visit visit proposed',
    ],
    [
      'If/IN/mark/2 Kenya/NNP/nsubj/2 shells/VBZ/advcl/5 Norway/NNP/obj/2 Kim/NNP/nsubj/5 leaves/VBZ/root/-1 ././punct/5',
      'ASSAULT/heavy-weapons shells hypothetical',
    ],
  ])('%s', async (line, expected) => {
    expect((await told(line)).some((event) => event.startsWith(expected))).toBe(true)
  })

  test('a headline’s present is done, its infinitive to come', async () => {
    expect(await told('Kenya/NNP/nsubj/1 frees/VBZ/root/-1 Kim/NNP/obj/1', true)).toEqual([
      'RETREAT/release frees occurred: actor Kenya, recipient Kim',
    ])
    expect(await told('Kenya/NNP/nsubj/2 to/TO/mark/2 free/VB/root/-1 Kim/NNP/obj/2', true)).toEqual([
      'RETREAT/release free planned: actor Kenya, recipient Kim',
    ])
  })
})

test('a noun that points back takes the status told before; a day behind us is past', async () => {
  const line =
    'Kim/NNP/nsubj/1 plans/VBZ/root/-1 to/TO/mark/3 visit/VB/xcomp/1 Norway/NNP/obj/3 ././punct/1 The/DT/det/7 visit/NN/nsubj/10 by/IN/case/9 Kim/NNP/nmod/7 worries/VBZ/root/-1 Peru/NNP/obj/10 ././punct/10'
  expect((await told(line)).map((event) => event.split(':')[0])).toEqual([
    'CONSULT/visit visit planned',
    'CONSULT/visit visit planned',
  ])
})

test('an attack in words is criticism', async () => {
  expect(
    await told(
      'Kim/NNP/nsubj/1 launched/VBD/root/-1 a/DT/det/4 scathing/JJ/amod/4 attack/NN/obj/1 on/IN/case/6 Norway/NNP/nmod/4 ././punct/1',
    ),
  ).toEqual(['ACCUSE/disapprove launched occurred: actor Kim, recipient Norway'])
})

test('two who are known by name attack one another in words, soldiers do not', async () => {
  const line = (actor: string): string => `${actor} attacked/VBD/root/-1 Kim/NNP/obj/1 ././punct/1`
  expect(await told(line('Reyes/NNP/nsubj/1'))).toEqual([
    'ACCUSE/disapprove attacked occurred: actor Reyes, recipient Kim',
  ])
  expect(await told(line('Soldiers/NNS/nsubj/1'))).toEqual(['ASSAULT attacked occurred: actor Soldiers, recipient Kim'])
})

test('a plan that is attacked is criticised', async () => {
  expect(
    await told(
      'Kim/NNP/nsubj/1 attacked/VBD/root/-1 the/DT/det/3 plan/NN/obj/1 of/IN/case/5 Norway/NNP/nmod/3 ././punct/1',
    ),
  ).toEqual(['ACCUSE/disapprove attacked occurred: actor Kim, recipient the plan of Norway'])
})

test('what is planned can be another happening, what is only wished is none', async () => {
  const line = (verb: string): string =>
    `Kim/NNP/nsubj/1 ${verb}/VBZ/root/-1 to/TO/mark/3 repaint/VB/xcomp/1 the/DT/det/5 bridge/NN/obj/3 ././punct/1`
  expect(await told(line('plans'))).toEqual(['OTHER repaint planned: actor Kim, recipient the bridge'])
  expect(await told(line('wants'))).toEqual([])
})

test('the purpose of a meeting is no second meeting', async () => {
  expect(
    await told(
      'Kim/NNP/nsubj/1 met/VBD/root/-1 Reyes/NNP/obj/1 to/TO/mark/4 hold/VB/advcl/1 talks/NNS/obj/4 ././punct/1',
    ),
  ).toEqual(['CONSULT met occurred: actor Kim, with Reyes'])
})

test('"not only" negates nothing', async () => {
  const [event] = await told(
    'Kenya/NNP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 only/RB/advmod/4 shell/VB/root/-1 Norway/NNP/obj/4 ././punct/4',
  )
  expect(event).toMatch(/^ASSAULT\/heavy-weapons shell occurred/)
})

describe('deeds done by speaking of a deed', () => {
  test.each([
    [
      'to agree to a deed is two events',
      'Kenya/NNP/nsubj/1 agreed/VBD/root/-1 to/TO/mark/3 free/VB/xcomp/1 Kim/NNP/obj/3 ././punct/1',
      ['AGREE agreed occurred: actor Kenya, recipient Kim', 'RETREAT/release free planned: actor Kenya, recipient Kim'],
    ],
    [
      'a promise of what nobody wants is a threat',
      'Kenya/NNP/nsubj/1 vowed/VBD/root/-1 to/TO/mark/3 shell/VB/xcomp/1 Norway/NNP/obj/3 ././punct/1',
      [
        'THREATEN vowed occurred: actor Kenya, recipient Norway',
        'ASSAULT/heavy-weapons shell planned: actor Kenya, recipient Norway',
      ],
    ],
    [
      'that another must do it is a demand',
      'Kenya/NNP/nsubj/1 said/VBD/root/-1 Norway/NNP/nsubj/4 must/MD/aux/4 resign/VB/ccomp/1 ././punct/1',
      ['REQUEST said occurred: actor Kenya, recipient Norway', 'CONCEDE resign proposed: actor Norway'],
    ],
    [
      'what somebody will not do is refused',
      'Kenya/NNP/nsubj/3 will/MD/aux/3 not/RB/advmod/3 release/VB/root/-1 Kim/NNP/obj/3 ././punct/3',
      ['REJECT/yield release occurred: actor Kenya, recipient Kim'],
    ],
  ])('%s', async (_, line, expected) => {
    expect(await told(line)).toEqual(expected)
  })
})

describe('no event of PLOVER', () => {
  test.each([
    ['calling names', 'Reyes/NNP/nsubj/1 called/VBD/root/-1 Kim/NNP/obj/1 a/DT/det/4 disgrace/NN/xcomp/1 ././punct/1'],
    [
      'meeting demand',
      'The/DT/det/1 mill/NN/nsubj/2 met/VBD/root/-1 demand/NN/obj/2 for/IN/case/5 flour/NN/nmod/3 ././punct/2',
    ],
    ['releasing a statement', 'Kenya/NNP/nsubj/1 released/VBD/root/-1 a/DT/det/3 statement/NN/obj/1 ././punct/1'],
    ['holding a view', 'Kim/NNP/nsubj/1 holds/VBZ/root/-1 the/DT/det/3 view/NN/obj/1 ././punct/1'],
    [
      'beating a team',
      'Kenya/NNP/nsubj/1 beat/VBD/root/-1 Norway/NNP/obj/1 in/IN/case/5 the/DT/det/5 final/NN/obl/1 ././punct/1',
    ],
    ['beating a rival', 'Kim/NNP/nsubj/1 beat/VBD/root/-1 Reyes/NNP/obj/1 ././punct/1'],
    ['killing a joke', 'Kim/NNP/nsubj/1 killed/VBD/root/-1 the/DT/det/3 joke/NN/obj/1 ././punct/1'],
    ['a film that bombs', 'The/DT/det/1 film/NN/nsubj/2 bombed/VBD/root/-1 in/IN/case/4 Norway/NNP/obl/2 ././punct/2'],
    [
      'battling to save',
      'Nurses/NNS/nsubj/1 battle/VBP/root/-1 to/TO/mark/3 save/VB/xcomp/1 lives/NNS/obj/3 ././punct/1',
    ],
    ['prices that rally', 'Prices/NNS/nsubj/1 rallied/VBD/root/-1 in/IN/case/3 Norway/NNP/obl/1 ././punct/1'],
    [
      'a system that allows',
      "Kenya/NNP/nmod:poss/2 's/POS/case/0 system/NN/nsubj/3 allows/VBZ/root/-1 Kim/NNP/obj/3 to/TO/mark/6 travel/VB/xcomp/3 ././punct/3",
    ],
    [
      'what something is good for',
      'Kim/NNP/nsubj/2 can/MD/aux/2 help/VB/root/-1 Reyes/NNP/obj/2 to/TO/mark/5 read/VB/xcomp/2 ././punct/2',
    ],
    ['money for nobody', 'Kim/NNP/nsubj/1 gave/VBD/root/-1 200/CD/nummod/3 dollars/NNS/obj/1 ././punct/1'],
    [
      'meeting resistance',
      'The/DT/det/1 plan/NN/nsubj/2 met/VBD/root/-1 with/IN/case/4 resistance/NN/obl/2 in/IN/case/6 Norway/NNP/obl/2 ././punct/2',
    ],
    ['sending a card', 'Kim/NNP/nsubj/1 sent/VBD/root/-1 a/DT/det/3 card/NN/obj/1 ././punct/1'],
    ['a shell on a beach', 'The/DT/det/1 shell/NN/nsubj/3 is/VBZ/cop/3 pink/JJ/root/-1 ././punct/3'],
    ['striking somebody as odd', 'It/PRP/nsubj/1 seems/VBZ/root/-1 odd/JJ/xcomp/1 ././punct/1'],
    ['a noun that happens to nobody', 'Talks/NNS/nsubj/2 are/VBP/cop/2 hard/JJ/root/-1 ././punct/2'],
  ])('%s', async (_, line) => {
    expect((await read(line)).events.filter(({type}) => type !== 'OTHER')).toEqual([])
  })
})

test('a text without trees has no events', async () => {
  const given = {labels: noLabels, entities: [], sayings: [], names: [], places: []}
  const {events} = await runPipeline(article('Kenya shelled Norway.'), engine, {until: 'events', given})
  expect(events).toEqual([])
})

test('a tree that is one chain of a thousand words, and one of a thousand children, come through', async () => {
  for (const headOf of [(at: number) => at - 1, () => 0]) {
    const line = Array.from(
      {length: 1000},
      (_, at) => `agreed/VBD/${at ? 'xcomp' : 'root'}/${at ? headOf(at) : -1}`,
    ).join(' ')
    expect((await read(line)).events.length).toBeGreaterThan(0)
  }
})
