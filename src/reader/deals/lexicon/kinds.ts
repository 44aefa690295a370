/** What changes hands: nouns by kind. Own lists. */
import type {Deal} from '../../../contract/index.ts'

export type Kind = Deal['legs'][number]['kind']

const split = (words: string): string[] => words.trim().split(/\s+/)

const kinds: readonly (readonly [Kind, string])[] = [
  [
    'arms',
    `shell missile rocket ammunition munition weapon arm tank drone jet artillery launcher rifle gun cannon warship submarine howitzer warhead bomb landmine
    grenade torpedo mortar warplane bomber gunship armour armor interceptor patriot himars bullet cartridge firearm frigate corvette destroyer radar explosive ordnance rocketry bayonet helmet`,
  ],
  [
    'money',
    `money cash loan credit payment dollar euro pound yen yuan rouble ruble rupee franc peso grant fund funding ransom fee royalty subsidy dividend
    compensation rent toll tax sum aid cent bailout investment crown dinar rial shekel lira zloty price debt arrears salary wage pension premium bonus wages pay stipend allowance remuneration royalties indemnity reparation overdraft dowry bounty advance subsidies
    kwanza shilling tala pula naira baht ringgit rupiah dong birr cedi lari dram tenge hryvnia leu lei lev leva forint koruna zloty złoty denar lek dirham riyal
    taka kyat kip won ariary dalasi leone metical vatu gourde quetzal lempira bolivar boliviano guarani reais crore lakh krona krone soles sol kobo pesos pence penny pennies
    deposit instalment installment surcharge`,
  ],
  [
    'technology',
    'technology know-how blueprint design software expertise licence license patent satellite data code formula sensor chip knowledge research',
  ],
  [
    'people',
    `worker builder troop soldier crew hostage prisoner detainee captive player striker winger goalkeeper midfielder defender doctor nurse engineer sailor
    fisherman journalist labourer laborer instructor adviser advisor teacher person student migrant refugee body remains civilian child seaman pilot technician
    expert driver volunteer fighter inmate dissident smuggler militant trafficker suspect convict spy agent citizen national forward left-back right-back centre-back winger full-back playmaker serviceman servicemen gendarme gunman freedom release conscript civilian keeper quarterback pitcher labour labor`,
  ],
  [
    'land',
    `land territory island islet strip hectare acre province district village enclave plot region terrain peninsula reef town city
    building house home flat site field meadow farm farmhouse estate headquarters office depot library hotel warehouse port airport stadium
    harbour harbor corridor base`,
  ],
  [
    'service',
    'access training protection passage storage transit berth use maintenance repair transport escort treatment surveillance cover hosting basing lodging',
  ],
  // A firm, a part of one and a share in one are rights rather than things.
  [
    'other',
    `permit concession right contract job visa citizenship franchise lien copyright quota slot stake share shareholding equity company firm business brand chain arm
    unit division subsidiary newspaper magazine brewery distillery plant mine refinery mill dairy foundry smelter shipyard quarry restaurant pub bakery supermarket branch outlet
    retailer operator insurer airline club maker producer distiller brewer manufacturer carmaker publisher broadcaster studio label portfolio pick sponsorship trademark
    exemption`,
  ],
  [
    'goods',
    `barge tug trawler freighter icebreaker excavator bulldozer crane tram locomotive buoy antivenom antibiotic insulin serum fuel wood egg honey wool leather tile brick glass paper transformer wheat grain oil gas coal fuel food flour rice maize corn fertiliser fertilizer vaccine medicine drug equipment part machine machinery
    vehicle ambulance truck lorry car bus train locomotive ship tanker ferry aircraft plane helicopter steel copper iron ore cobalt lithium nickel uranium gold diamond timber
    cement cable rail wagon generator turbine pump tractor clothing blanket tent mask test kit dose cattle cow sheep fish sugar cotton tea coffee cocoa beef pork
    milk soya soybean electricity power water salt phosphate potash concentrate mineral metal material supply product component engine battery bus tram crop seed
    hydropower concentrate diesel petrol gasoline kerosene crude lng painting statue artefact artifact bronze relic manuscript book computer phone server panel reactor isotope
    shop store doses scrap bean straw hay manure potato boat turboprop airliner yacht livestock horse diary diaries coil stock beans textile garment shoe furniture mask carving skull skeleton fossil meteorite artwork collection bell organ piano violin cello telescope scanner website app wine beer whisky`,
  ],
]

const kindByNoun = new Map(
  [...kinds].reverse().flatMap(([kind, nouns]) => split(nouns).map((noun) => [noun, kind] as const)),
)

/** Singular, small letters in. Words that change no hands ("speech", "message") are in no list. */
export const kindOfNoun = (noun: string): Kind | undefined =>
  kindByNoun.get(noun) ?? (/.(?:men|man|women|woman)$/.test(noun) ? 'people' : undefined)

/** What is measured: "50,000 tonnes of wheat" is wheat. */
export const measures: ReadonlySet<string> = new Set(
  split(
    `return delivery tonne ton kilogram kilo litre liter barrel metre meter kilometre kilometer km mile gallon pound ounce shipment load batch consignment cargo number pair dozen hundred thousand million billion lot quantity amount volume piece unit share stockpile fleet series package worth truckload bushel megawatt percent head deposit sum fee all half most some part rest remainder majority bulk third quarter cent bcm tcm mcm kilowatt teu kilowatt-hour megawatt-hour gigawatt-hour gigawatt hectolitre cask crate pallet sack bag carton container wagonload lorryload planeload bale bundle set fifth tenth`,
  ),
)

/** Of these only the singular: "took part", but "sold parts". */
export const noSingleGoods: ReadonlySet<string> = new Set(split('part hand line heart'))

/** What is given only in a manner of speaking: no goods whatever the verb. */
export const noGoods: ReadonlySet<string> = new Set(
  split(
    `idea voice blame attention support hope time look chance opportunity speech warning message signal answer view blow word thanks condolence
    condolences nothing something anything everything tribute custody rein reins interview birth way place care advice example impression lesson reason story soul dream
    ear weight credence life lead ultimatum fire goal foul shirt kiss glance insult gunfire barb jab accusation pleasantry letter email
    question verdict award prize medal honour honor vote seat mandate permission notice evidence testimony apology promise pledge assurance
    guarantee lie truth excuse credit control favour favor day week month year people this that resignation reception welcome`,
  ),
)
