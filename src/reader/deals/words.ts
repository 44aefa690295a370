/** Words of give and take. Own lists; the frames follow VerbNet's classes give-13.1, send-11.1, get-13.5.1 and exchange-13.6. */
import type {Deal} from '../../contract/index.ts'
import {lemmas} from '../events/lemma.ts'

export type Kind = Deal['legs'][number]['kind']

/**
 * How a verb moves something. `give`: from the subject ("A sold B to C"). `get`: to the subject ("A bought B from C"). `serve`: the
 * deed itself is what is given ("A will rebuild the port for C"). `free`: the object goes home. `swap`: something against something.
 */
type Frame = 'give' | 'get' | 'serve' | 'free' | 'swap'

const frames: Readonly<Record<Frame, string>> = {
  give: `give sell supply provide send ship deliver lend lease donate grant transfer hand export offer pay loan allocate award
    cede return furnish contribute channel dispatch airlift extend gift pledge promise extradite surrender transport funnel resell`,
  get: 'buy purchase receive get obtain acquire import borrow secure procure take',
  serve: `open build rebuild repair train store host guard protect maintain upgrade modernise modernize refit refurbish restore finance fund
    refine treat educate overhaul drill clear lift ease waive cancel recognise recognize`,
  free: 'release free let allow permit',
  swap: 'swap exchange trade barter',
}

const split = (words: string): string[] => words.trim().split(/\s+/)

const frameByLemma = new Map(
  (Object.keys(frames) as Frame[]).flatMap((frame) => split(frames[frame]).map((verb) => [verb, frame] as const)),
)
const lemmaByForm = lemmas(frameByLemma.keys())

export interface TransferVerb {
  readonly lemma: string
  readonly frame: Frame
}

/** Small letters in. Particles are not looked at ("hand over" is "hand"). */
export function transferVerb(form: string): TransferVerb | undefined {
  const lemma = lemmaByForm.get(form)
  const frame = lemma && frameByLemma.get(lemma)
  return frame ? {lemma, frame} : undefined
}

/** Nouns that name a transfer, with what is transferred behind "of": "the sale of ten barges to the port". */
export const transferNouns: ReadonlyMap<string, 'give' | 'get'> = new Map([
  ...split('sale delivery shipment supply transfer export gift donation loan provision handover lease').map(
    (noun) => [noun, 'give'] as const,
  ),
  ...split('purchase acquisition import').map((noun) => [noun, 'get'] as const),
])

/** Verbs of trade and aid: with both sides named they are a deal though nobody tells what comes back. */
export const bindsAlone: ReadonlySet<string> = new Set(
  'sell supply lend lease donate buy purchase import borrow export procure loan provide grant transfer hand deliver ship acquire send give pledge offer'.split(
    ' ',
  ),
)

/** Nouns of agreement: what is told beside one of them belongs to it. */
export const agreements: ReadonlySet<string> = new Set(
  split(
    'deal agreement pact treaty accord contract memorandum swap barter exchange bargain trade arrangement protocol concession settlement',
  ),
)

const kinds: readonly (readonly [Kind, string])[] = [
  [
    'arms',
    `shell missile rocket ammunition munition weapon arm tank drone jet artillery launcher rifle gun cannon warship submarine howitzer warhead bomb landmine
    grenade torpedo mortar fighter warplane bomber gunship armour armor interceptor patriot himars bullet cartridge firearm frigate corvette destroyer`,
  ],
  [
    'money',
    `money cash loan credit payment dollar euro pound yen yuan rouble ruble rupee franc peso grant fund funding ransom fee royalty subsidy dividend
    compensation rent toll tax sum aid cent bailout investment crown dinar rial shekel lira zloty`,
  ],
  [
    'technology',
    'technology know-how blueprint design software expertise licence license patent satellite data code formula sensor chip knowledge research',
  ],
  [
    'people',
    `worker builder troop soldier crew hostage prisoner detainee captive player striker winger goalkeeper midfielder defender doctor nurse engineer sailor
    fisherman journalist labourer laborer instructor adviser advisor teacher person student migrant refugee body remains civilian child seaman pilot technician
    expert volunteer fighter inmate suspect convict spy agent citizen national forward keeper quarterback pitcher labour labor`,
  ],
  [
    'land',
    'land territory island islet strip hectare acre province district village enclave plot region terrain peninsula reef',
  ],
  [
    'service',
    'access training protection passage storage transit berth use maintenance repair transport escort treatment surveillance cover hosting basing lodging',
  ],
  [
    'goods',
    `barge transformer wheat grain oil gas coal fuel food flour rice maize corn fertiliser fertilizer vaccine medicine drug equipment part machine machinery
    vehicle truck lorry car bus train locomotive ship tanker ferry aircraft plane helicopter steel copper iron ore cobalt lithium nickel uranium gold diamond timber
    cement cable rail wagon generator turbine pump tractor clothing blanket tent mask test kit dose cattle cow sheep fish sugar cotton tea coffee cocoa beef pork
    milk soya soybean electricity power water salt phosphate potash concentrate mineral metal material supply product component engine battery bus tram crop seed
    diesel petrol gasoline kerosene crude lng painting statue artefact artifact bronze relic manuscript book computer phone server panel reactor isotope stake share
    company subsidiary plant mine refinery stock textile garment shoe furniture wine beer whisky`,
  ],
]

const kindByNoun = new Map(
  [...kinds].reverse().flatMap(([kind, nouns]) => split(nouns).map((noun) => [noun, kind] as const)),
)

/** Singular, small letters in. Words that change no hands ("speech", "message") are in no list. */
export const kindOfNoun = (noun: string): Kind | undefined => kindByNoun.get(noun)

/** What is measured: "50,000 tonnes of wheat" is wheat. */
export const measures: ReadonlySet<string> = new Set(
  split(
    'tonne ton kilogram kilo litre liter barrel metre meter kilometre kilometer km mile gallon pound ounce shipment load batch consignment cargo number pair dozen hundred thousand million billion lot quantity amount volume piece unit share stockpile fleet series package worth truckload bushel megawatt',
  ),
)
