/** Nouns that describe somebody who can give and take without naming anybody. */
import {roleNouns} from '../../words/roles.ts'
import {bodyNouns, unnamedNouns} from '../../words/sources.ts'

/** What neither list of sources has: they seldom speak, and often trade. Own list. */
const traders = new Set(
  `buyer seller purchaser acquirer bidder lessor lessee landlord tenant owner donor supplier contractor charity militia rebel guerrilla insurgent pirate
  kidnapper captor abductor gang cartel clan tribe family sister brother widow heir heiress son daughter neighbour neighbor farmer collector museum theatre theater
  gallery hospital village town city parish diocese bishopric monastery council developer insurer retailer grocer brewer brewery chipmaker carmaker drugmaker
  miner smelter refiner refinery mill farm factory plant shipyard shipbuilder airline airport railway utility startup start-up subsidiary parent rival competitor club
  side league federation franchise syndicate cooperative co-op union guild workforce staff crew management state government ministry country nation republic
  kingdom municipality province region authority army navy force soldier fighter coalition bloc fund trust bank lender creditor bondholder shareholder investor
  firm company group giant conglomerate maker producer operator publisher broadcaster studio label network agency regulator court estate university college
  school library church school trader wholesaler exporter importer passenger borrower customer worker driver employee teacher nurse doctor player striker
  society association trustee laboratory lab institute academy foundation archive zoo aquarium orchestra choir abbey monastery convent winery vineyard bakery
  dairy clinic hotel restaurant pub chain garage quarry consortium alliance partnership embassy mission team squad commune township chief elder villager herder
  rancher grazier beekeeper skipper captain artist painter sculptor writer author musician composer curator scientist researcher inventor builder baker butcher
  shopkeeper hotelier millionaire billionaire tycoon businessman businesswoman banker broker student pupil couple pensioner widower nun monk priest vicar duke
  earl baron king queen prince princess sheikh emir sultan
  refugee resident tenant fisherman opposition faction junta regime separatist islander settler community borough county company's`.split(
    /\s+/,
  ),
)

/** Words that the lists of sources have and that give nothing: talk, or all and sundry. */
const nobody = new Set(
  'many most others some everyone everybody nobody anyone anybody somebody someone exchange force state'.split(' '),
)

/** "Landowners", "lessors", "recyclers": who does something, by the ending; and what only ends so. */
const agentEnding = /(?:owners?|makers?|sellers?|buyers?|holders?|keepers?|growers?|dealers?|lessors?|breeders?)$/

/** Both in small letters, the first in the singular. */
export const isSideNoun = (noun: string, word: string): boolean =>
  traders.has(noun) ||
  (!nobody.has(noun) &&
    (roleNouns.has(noun) || bodyNouns.has(noun) || bodyNouns.has(word) || unnamedNouns.has(word))) ||
  agentEnding.test(noun)
