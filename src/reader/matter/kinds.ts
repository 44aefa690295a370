/**
 * What kinds of happening a verb or noun can tell: "sailed" and "left" may be one departure, "sailed" and "flew" one journey. Closer
 * than `deeds.ts`, as what is compared here has time and place. Written for this project after the classes of Levin (1993).
 */
import {nounLemma, verbLemma} from '../events/lexicon.ts'
import {wordTable} from '../words/table.ts'
import {verbTable} from '../words/verbs.ts'
import {stemOf} from './stems.ts'

/** One word may stand in several rows. Verbs with their particle: `set_off`. */
const rows: Readonly<Record<string, string>> = wordTable({
  begin: 'begin start commence open launch start_up kick_off get_under_way run_from opening launch valid effective',
  end: 'end finish close conclude expire shut close_down wind_up closure closing expiry',
  leave: 'leave depart sail set_off set_out set_sail take_off pull_out departure',
  arrive: 'arrive land dock reach get_in turn_up arrival landing berth',
  cross: 'cross walk_over walk pass crossing',
  speak: 'address speak speech address rally',
  meet: 'meet sit_down meeting summit talks',
  sign: 'sign initial ratify signing',
  build: 'build put_up erect construct',
  kill: 'kill die shoot_dead stab murder death killing murder fatal',
  injure: 'injure hurt wound',
  seize: 'seize stop capture board intercept impound hijack seizure hijacking',
  arrest: 'arrest detain hold pick_up arrest',
  burn: 'burn catch_fire gut fire blaze inferno',
  attack: 'attack hit strike shell bomb raid storm ambush attack strike raid shelling bombing ambush',
  explode: 'explode blow_up go_off explosion blast',
  crash: 'crash collide derail capsize sink go_down ditch founder overturn crash collision derailment sinking',
  collapse: 'collapse cave_in give_way collapse',
  find: 'find discover recover unearth come_upon discovery find',
  bear: 'bear birth born',
  marry: 'marry wed wedding marriage',
  bury: 'bury burial funeral',
  appoint: 'appoint name elect choose appointment election',
  resign: 'resign step_down quit resignation',
  convict: 'convict find_guilty conviction',
  sentence: 'sentence jail imprison sentencing',
  buy: 'buy purchase acquire take_over takeover purchase acquisition',
  sell: 'sell sale',
  cut: 'cut shed axe lay_off lose dismiss redundancy redundant',
  publish: 'publish release issue publication',
  vote: 'vote ballot vote ballot',
  approve: 'approve pass back adopt endorse approval passage',
  hold: 'hold stage host happen occur take_place set schedule due fall plan',
  rescue: 'rescue save pull_out pluck rescue',
  evacuate: 'evacuate lead_out move_out evacuation',
  free: 'free release let_go release',
  win: 'win beat defeat victory win',
  vanish: 'vanish disappear go_missing disappearance missing',
  deliver: 'deliver hand_over delivery handover',
})

const kindsOfLemma = new Map<string, string[]>()
for (const [kind, words] of Object.entries(rows))
  for (const word of new Set(words.split(' '))) kindsOfLemma.set(word, [...(kindsOfLemma.get(word) ?? []), kind])

const forms = verbTable([...kindsOfLemma.keys()].filter((word) => !word.includes('_')))

/** What takes place once with one thing: of two times of it one is wrong. People meet, speak and vote on any day. */
export const once: ReadonlySet<string> = new Set(
  `begin end leave arrive cross sign build kill seize arrest burn explode crash collapse find bear marry bury appoint resign convict sentence
  sell publish approve hold rescue evacuate free vanish deliver injure cut`.split(/\s+/),
)

/** Kinds of a verb, its particle with it ("set", "off"), or of a noun; without any the stem of the word stands for its kind. */
export function kindsOf(word: string, particle = ''): readonly string[] {
  const lower = word.toLowerCase()
  const lemma = forms.get(lower)?.lemma ?? verbLemma(lower)
  const known =
    (particle === '' ? undefined : kindsOfLemma.get(`${lemma}_${particle}`)) ??
    kindsOfLemma.get(lemma) ??
    kindsOfLemma.get(lower) ??
    kindsOfLemma.get(nounLemma(lower))
  const stem = stemOf({text: word, kind: 'word'})
  return known ?? (stem === '' ? [] : [`stem ${stem}`])
}

/** Whether a noun by itself names a happening: "the crash on Sunday". */
export function isHappening(noun: string): boolean {
  return happenings.has(nounLemma(noun.toLowerCase()))
}

const happenings: ReadonlySet<string> = new Set(
  `accident ambush announcement arrest arrival assault attack auction ballot battle birth blast blaze bombing burial campaign ceremony clash closure collapse
  collision concert conference conviction crash crossing death debate delivery demonstration departure derailment election eruption evacuation event
  exercise exhibition explosion fair festival fight final fire flight flood funeral game handover hearing hijacking inauguration inquest killing
  landing launch lease lecture match meeting merger murder opening parade performance poll premiere protest race raid rally referendum release
  rescue riot robbery sale sentencing service session shooting show siege signing sinking speech stabbing start storm strike summit takeover talks tender
  tournament tour transfer trial trip uprising verdict visit vote walkout wedding workshop`.split(/\s+/),
)
