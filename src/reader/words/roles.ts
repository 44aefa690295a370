/** Nouns that say what a person is or does: titles before a name, appositions after it, and "the minister" alone. Written for this project. */
import {wordTable} from './table.ts'

/** Offices and callings that stand before a name as a title or after it as an apposition. Lower case, singular. */
export const roleNouns: ReadonlySet<string> = new Set(
  `activist actor actress adviser advisor aide admiral agent ambassador analyst anchor archbishop architect artist astronomer attorney author
  baron baroness banker biologist bishop boss brigadier builder businessman businesswoman campaigner candidate captain cardinal chair chairman
  chairwoman chairperson chancellor chemist chief cleric clerk climatologist coach co-founder columnist commander commentator commissioner
  congressman congresswoman consul consultant contractor coordinator coroner correspondent councillor councilman councilwoman counsel
  counsellor co-author czar dean defender delegate deputy detective dictator diplomat director doctor duchess duke economist editor
  emir engineer envoy epidemiologist executive expert farmer father fighter financier fisherman forecaster founder general geologist goalkeeper governor
  grocer head historian host imam inspector investigator investor jockey journalist judge jurist justice king lawmaker lawyer leader
  lecturer legislator lieutenant lobbyist magistrate magnate major manager marshal mayor meteorologist midfielder minister
  mother mp musician negotiator neighbour neighbor nurse officer official ombudsman operator organiser organizer owner oligarch pastor
  parliamentarian partner physician physicist pilot player politician pollster pope premier president priest prince princess principal producer professor
  prosecutor psychologist publisher queen rabbi ranger rector referee reporter representative researcher resident reverend ruler
  scholar scientist secretary senator sergeant shareholder sheikh sheriff skipper sociologist soldier solicitor speaker specialist spokesman
  spokesperson spokeswoman staffer strategist striker student sultan superintendent surgeon teacher technician trader trainer treasurer
  trustee undersecretary veteran victim vice-president viceroy virologist volunteer widow witness worker writer`.split(
    /\s+/,
  ),
)

/** Role nouns that tell whether it is a woman or a man. */
export const roleGender: Readonly<Record<string, 'f' | 'm'>> = wordTable({
  actress: 'f',
  baroness: 'f',
  businesswoman: 'f',
  chairwoman: 'f',
  congresswoman: 'f',
  councilwoman: 'f',
  duchess: 'f',
  mother: 'f',
  princess: 'f',
  queen: 'f',
  spokeswoman: 'f',
  widow: 'f',
  woman: 'f',
  daughter: 'f',
  wife: 'f',
  sister: 'f',
  girl: 'f',
  baron: 'm',
  businessman: 'm',
  chairman: 'm',
  congressman: 'm',
  councilman: 'm',
  duke: 'm',
  father: 'm',
  fisherman: 'm',
  king: 'm',
  prince: 'm',
  pope: 'm',
  spokesman: 'm',
  man: 'm',
  son: 'm',
  husband: 'm',
  brother: 'm',
  boy: 'm',
  cardinal: 'm',
  imam: 'm',
})

/** Forms of address: not roles, but they tell a name from a word, and often a woman from a man. */
export const address: Readonly<Record<string, 'f' | 'm' | undefined>> = wordTable({
  mr: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  madam: 'f',
  sir: 'm',
  dame: 'f',
  lord: 'm',
  lady: 'f',
  dr: undefined,
  prof: undefined,
})

/** Titles as papers shorten them, with the word that they stand for. */
export const shortTitles: Readonly<Record<string, string>> = wordTable({
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  maj: 'major',
  adm: 'admiral',
  rev: 'reverend',
  prof: 'professor',
  dr: 'doctor',
  pres: 'president',
  supt: 'superintendent',
  det: 'detective',
  amb: 'ambassador',
})

/** Words that may stand between a determiner and a role noun without ending the title: "vice", "former", "national security". */
export const titleModifiers: ReadonlySet<string> = new Set(
  `acting assistant associate attorney chief congressional deputy defence defense economic emeritus ex executive exiled federal finance financial
  first foreign former general health home incoming interior junior justice labour lead local long-serving managing military national new
  opposition outgoing parliamentary permanent police presidential press prime provincial regional retired security senior shadow special state
  supreme trade transport vice veteran lieutenant policy campaign political public legal civil chairman's co company government`.split(
    /\s+/,
  ),
)
