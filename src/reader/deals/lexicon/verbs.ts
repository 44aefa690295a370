/** Verbs of give and take: which way they move something, how much they say by themselves, where their roles stand. Own lists after VerbNet's give-13.1, send-11.1, get-13.5.1, exchange-13.6, pay-68. */
import {lemmas} from '../../events/lemma.ts'

/**
 * How a verb moves something. `give`: from the subject ("A sold B to C"). `get`: to the subject ("A bought B from C"). `pay`: money
 * from the subject, perhaps for something ("A paid C 5 million for B"). `serve`: the deed itself is what is given ("A will rebuild
 * the port for C"). `free`: the object goes home. `swap`: something against something.
 */
export type Frame = 'give' | 'get' | 'pay' | 'serve' | 'free' | 'swap'

/** How much a word says by itself: trade says that something comes back, aid that somebody gains; `move` may be a mere way of speaking. */
export type Force = 'trade' | 'aid' | 'move'

/**
 * What else is to be known of a verb. `double`: who gets it may stand before what is given ("sold Peru ten barges"). `with`: what is
 * given may stand behind "with" ("provided Peru with barges"). `source`: nothing is moved unless it is told from whom ("ordered ten
 * jets from Kenya"; not "ordered the men out"). `people`: of nothing but people ("signed a striker"). `turns`: with "from" it moves
 * something to the subject ("leased nine jets from"). `lets`: people may go ("let the crew fly home"). `deed`: of what is no goods it
 * tells a deed ("extend the ceasefire"). `plain`: told in figures it is no aid by itself. `pledge`: though it is done, what is given is
 * still to come. `offer`: … may come.
 */
export type Trait = 'double' | 'with' | 'source' | 'people' | 'turns' | 'lets' | 'deed' | 'plain' | 'pledge' | 'offer'

export interface TransferVerb {
  /** With its particle: `hand over`. */
  readonly lemma: string
  readonly frame: Frame
  readonly force: Force
  readonly traits: ReadonlySet<Trait>
}

/** After FrameNet's frames, whose names stand beside them. The first row that has a verb counts. */
const rows: readonly (readonly [Frame, Force, string])[] = [
  // Commerce_sell, Renting_out, Lending
  ['give', 'trade', 'sell resell lease sublet rent lend loan export offload auction retail divest license licence'],
  // Giving, Supply, Delivery, Surrendering_possession
  ['give', 'aid', `donate supply provide gift grant cede hand deliver ship airlift bequeath furnish resupply`],
  // Giving, Sending, Offering, Commitment, Extradition, Surrendering_possession, Submitting, Imposing of awards
  [
    'give',
    'move',
    `give send transfer offer allocate award return contribute channel dispatch extend pledge promise extradite surrender
    transport funnel entrust earmark commit inject repatriate issue advance assign relinquish concede remit refund post bestow allot pass
    pump pipe truck freight haul ferry forward relay consign convey disburse reimburse tender accord present yield forfeit deport distribute volunteer
    reassign deed second truck vouchsafe invest`,
  ],
  // Commerce_buy, Renting, Borrowing
  ['get', 'trade', 'buy purchase acquire import borrow procure repurchase rebuy charter'],
  // Getting, Receiving, Hiring, Taking
  [
    'get',
    'move',
    'receive get obtain secure take collect gain regain recover poach sign recruit land order accept win bag snare capture hire commission draft enlist claim reacquire',
  ],
  // Commerce_pay
  ['pay', 'move', 'pay repay prepay'],
  // Building, Assistance, Education, Protecting, Funding; Cause_to_end, Change of rules, Withdraw
  [
    'serve',
    'move',
    `open build rebuild repair train store host guard protect maintain upgrade modernise modernize refit refurbish restore finance fund refine
    treat educate overhaul drill clear lift ease waive cancel recognise recognize construct operate dredge staff connect scrap drop lower cut
    halve slash end suspend withdraw halt renounce close dismantle curb reopen allow let extend abandon reduce forgive
    carry wear bear display admit install plant pave test process publish print promote advertise sponsor answer patrol police escort supervise
    translate digitise digitize catalogue survey map monitor teach tutor feed house shelter vaccinate paint clean renovate resurface recoat replant clean
    abolish repeal remove freeze stop cease pause relax loosen liberalise liberalize raise increase testify cooperate work perform guarantee
    underwrite insure absorb honour honor resume vacate evacuate demobilise demobilize disarm demolish decommission mothball retire`,
  ],
  // Releasing
  ['free', 'move', 'release free liberate'],
  // Exchange
  ['swap', 'trade', 'swap exchange trade barter'],
]

const phrasals: readonly (readonly [Frame, Force, string])[] = [
  ['get', 'trade', 'take over, buy out, buy up, snap up, buy back, buy in, gobble up, swallow up, scoop up, buy into'],
  ['get', 'move', 'take in, get back, win back, pick up'],
  ['give', 'aid', 'sign over, turn over, hand over, make over, hand out'],
  ['give', 'trade', 'sell off, sell on, rent out, lease out, hire out, hive off, loan out'],
  [
    'give',
    'move',
    'give back, hand back, hand in, turn in, give up, sign away, pass on, give away, pay back, ship out, fly in',
  ],
  ['pay', 'move', 'pay out, pay in, shell out, fork out, fork over, stump up, cough up, hand out, lay out, splash out'],
  [
    'serve',
    'move',
    `take back, take on, put up, pull back, pull out, call off, open up, wind down, wind up, shut down, lay off, keep open, do up,
    stand down, back down, set up`,
  ],
  ['free', 'move', 'send back, send home'],
]

const traits: readonly (readonly [Trait, string])[] = [
  [
    'double',
    `sell give lend loan offer pay send grant award lease gift promise pledge owe hand repay supply provide advance assign allot refund issue
    deed accord allocate ship rent pass forward bequeath fly prepay remit reimburse concede`,
  ],
  ['with', 'provide supply furnish entrust grant issue present resupply'],
  ['source', 'order accept land win bag capture hire commission claim draft enlist'],
  ['people', 'sign poach recruit land bag snare hire second draft'],
  ['turns', 'lease rent loan'],
  ['lets', 'let allow permit'],
  ['deed', 'extend withdraw return surrender'],
  ['plain', 'deliver ship'],
  ['pledge', 'pledge promise commit earmark order'],
  ['offer', 'offer put'],
]

const split = (words: string): string[] => words.trim().split(/\s+/)

const traitsOf = (lemma: string): ReadonlySet<Trait> =>
  new Set(traits.filter(([, verbs]) => split(verbs).includes(lemma)).map(([trait]) => trait))

const verbs = new Map<string, TransferVerb>()
for (const [frame, force, words] of rows)
  for (const lemma of split(words))
    if (!verbs.has(lemma)) verbs.set(lemma, {lemma, frame, force, traits: traitsOf(lemma)})

const phrasalVerbs: ReadonlyMap<string, TransferVerb> = new Map(
  phrasals.flatMap(([frame, force, list]) =>
    list.split(', ').map((lemma) => [lemma, {lemma, frame, force, traits: traitsOf(lemma)}] as const),
  ),
)

const lemmaByForm = lemmas(verbs.keys())
const phrasalLemma = lemmas([...phrasalVerbs.keys()].map((verb) => verb.split(' ')[0]))
const traitByForm = new Map(traits.map(([trait, words]) => [trait, lemmas(split(words))] as const))

/** Small letters in; the word behind it tells some apart: "take over", "take in", "snap up", "sign over". */
export function transferVerb(form: string, particle = ''): TransferVerb | undefined {
  const phrasal = phrasalVerbs.get(`${lemmaByForm.get(form) ?? phrasalLemma.get(form)} ${particle}`)
  if (phrasal) return phrasal
  const verb = verbs.get(lemmaByForm.get(form) ?? '')
  // "Get out the vote", "get away".
  return verb?.lemma === 'get' && /^(?:out|away|off|on|over)$/.test(particle) ? undefined : verb
}

/** Whether a form, in small letters, is one of a verb with the trait, moved by it or not. */
export function hasTrait(form: string, trait: Trait): boolean {
  const verbs = traits.find(([name]) => name === trait)?.[1] ?? ''
  const lemma = traitByForm.get(trait)?.get(form)
  return lemma !== undefined && split(verbs).includes(lemma)
}
