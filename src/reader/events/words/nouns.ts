/**
 * Nouns that are happenings, as PLOVER's types, modes and contexts. Own list, written from the CAMEO codebook (Schrodt 2012) and the
 * PLOVER manual.
 *
 * A row: nouns | what must stand beside them: words of the same phrase, or `preposition:word` | type, mode, contexts. Specific rows first.
 */
import type {Row} from '../lexicon.ts'

export const eventNouns: readonly Row[] = [
  ['talk negotiation meeting summit dialogue consultation discussion conference', '', 'CONSULT - diplomatic'],
  ['visit trip', '', 'CONSULT visit diplomatic'],
  ['tour journey', 'to:@name from:@name in:@name of:@name by:@name through:@name', 'CONSULT visit diplomatic'],
  ['mediation', '', 'CONSULT - diplomatic'],
  ['call conversation', 'phone telephone', 'CONSULT phone diplomatic'],
  ['deal agreement accord pact treaty memorandum barter swap', '', 'AGREE - -'],
  ['promise pledge vow', '', 'AGREE - -'],
  ['praise endorsement apology congratulation', '', 'SUPPORT - diplomatic'],
  ['support backing solidarity', '', 'SUPPORT - diplomatic'],
  ['cooperation collaboration', '', 'COOPERATE - -'],
  ['exercise drill manoeuvre maneuver', 'military joint naval war live-fire air', 'COOPERATE - military'],
  ['aid assistance relief', 'military', 'AID - military'],
  ['aid assistance relief donation bailout', '', 'AID - economic'],
  ['release', 'of:@captives of:@any', 'RETREAT release legal'],
  ['withdrawal pullout retreat', '', 'RETREAT withdraw military'],
  ['ceasefire cease-fire truce', '', 'RETREAT ceasefire military'],
  ['surrender disarmament', '', 'RETREAT disarm military'],
  ['resignation', '', 'CONCEDE - executive'],
  ['demand appeal plea request', '', 'REQUEST - -'],
  ['accusation allegation', '', 'ACCUSE allege -'],
  ['condemnation criticism denunciation', '', 'ACCUSE disapprove -'],
  ['investigation probe inquiry', '', 'ACCUSE investigate -'],
  ['lawsuit', '', 'ACCUSE allege legal'],
  ['rejection refusal veto', '', 'REJECT - -'],
  ['threat ultimatum', '', 'THREATEN - -'],
  ['strike', 'hunger', 'PROTEST hunger -'],
  [
    'strike raid',
    'air drone missile rocket military retaliatory on:@any against:@any',
    'ASSAULT heavy-weapons military',
  ],
  ['strike walkout boycott', '', 'PROTEST boycott -'],
  ['protest demonstration rally march sit-in', '', 'PROTEST demo -'],
  ['riot', '', 'PROTEST riot -'],
  [
    'suspension',
    'of:aid of:link of:tie of:relation of:flight of:assistance of:funding of:talk',
    'SANCTION discontinue -',
  ],
  ['expulsion', '', 'SANCTION expel diplomatic'],
  ['deployment', 'of:peacekeeper of:peacekeeping on:peacekeeping', 'AID - peacekeeping'],
  ['deployment mobilisation mobilization build-up buildup', '', 'MOBILIZE troops military'],
  ['sanction embargo blockade', '', 'COERCE restrict economic'],
  ['arrest detention', '', 'COERCE arrest legal'],
  ['crackdown curfew', '', 'COERCE curfew pro_autocracy'],
  ['seizure annexation occupation', '', 'COERCE seize military'],
  ['deportation', '', 'COERCE deport legal'],
  ['attack', 'drone missile rocket air artillery', 'ASSAULT heavy-weapons military'],
  ['attack', 'bomb car explosive', 'ASSAULT explosives -'],
  ['attack', 'suicide', 'ASSAULT suicide-attack -'],
  [
    'attack assault airstrike bombardment shelling bombing offensive invasion incursion ambush clash fighting battle',
    '',
    'ASSAULT - military',
  ],
  ['killing murder assassination massacre shooting beheading lynching stabbing', '', 'ASSAULT - -'],
  ['torture', '', 'ASSAULT torture human_rights'],
  ['cyberattack cyber-attack gunfight firefight', '', 'ASSAULT - -'],
  ['kidnapping abduction', '', 'ASSAULT abduct -'],
]

/** Verbs that say no more than that the noun beside them happens, begins, goes on or ends. */
export const lightVerbs = `hold have make take give pay carry_out conduct launch stage mount wage undertake perform begin start open continue resume hold_out engage
  go enter win secure obtain issue deliver offer express voice reach sign strike conclude seal clinch impose announce declare lodge file host attend join occur happen erupt
  break_out take_place lead order commit embark come put use receive face do perpetrate plan prepare cancel call_off postpone delay propose consider discuss approve authorise authorize unveil
  end halt suspend fail collapse mull weigh schedule expect see be become remain want seek threaten propose suggest demand show deny`
