/**
 * Verbs that report what somebody says, thinks, wants or fears, by what may follow them. Own list, after the classes of
 * Levin (1993) and the guidelines of PARC3 and PolNeAR. Lemmas; `verbs.ts` makes the forms.
 */
import {wordTable} from './table.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** May stand beside a quotation, before or after it: “…,” she said. */
export const quoteVerbs = list(`
  acknowledge add admit admonish advise affirm agree allege announce answer argue ask assert assure begin bellow blast blog boast brag call
  caution chant charge chide claim comment complain concede conclude confess confirm contend continue counter cry declare
  decry demand deny describe echo email emphasise emphasize exclaim explain fume gripe grouse growl gush
  heckle inform inquire insist instruct interject interrupt intone joke lament maintain marvel mock mumble murmur muse mutter note object observe offer
  opine order plead pledge point_out post praise predict press proclaim promise propose protest query question quip read reason recall
  recount reflect reiterate rejoin remark remember remind repeat reply report respond retort reveal say scoff scold scream shout shriek sigh
  sneer snap speculate spell_out state stress suggest summarise summarize taunt tell testify text thunder tout tweet urge venture volunteer vow warn
  whisper wonder write yell
  grumble recollect huff shrug reminisce intimate clarify disclose attest theorise theorize correct reckon hiss moan groan chuckle grin rasp snarl snort drawl ponder rage remonstrate counsel chime enthuse elaborate divulge reassure relate`)

/** Take a clause, with "that" or bare. */
export const clauseVerbs = list(`
  acknowledge add admit affirm agree allege announce anticipate argue assert attest believe boast brag calculate caution certify charge claim comment complain
  concede conclude confess confirm contend counter declare deny determine disclose emphasise emphasize estimate expect explain fear feel figure find forecast
  guess hint hold hope imply indicate infer insist joke know lament learn maintain mention note notice observe opine point_out ponder post predict presume
  proclaim project promise protest read realise realize reason recall reckon recognise recognize recommend reiterate remark remember
  repeat reply report respond retort reveal rule say see signal speculate spell_out state stress suggest suppose suspect swear testify think tweet underscore
  understand venture volunteer vow warn wish wonder worry write ask doubt dispute show demonstrate prove decide discover dream pledge demand propose assume
  consider conclude confirm make_clear mean highlight argue
  grumble recollect contest theorise theorize clarify intimate reminisce huff deem judge pronounce record correct divulge gather establish assess detect illustrate insinuate concur fret moan stipulate surmise submit sense rumble`)

/** Take whoever hears it first: told reporters that …, warned the town that …. */
export const tellVerbs = list(
  'tell assure remind inform notify warn advise promise convince persuade reassure ask teach show brief caution instruct',
)

/** Take an infinitive: plans to …, refused to …. */
export const infinitiveVerbs = list(`
  agree aim aspire ask choose claim commit consent decide decline demand dread elect expect forget hesitate hope intend long mean
  offer opt plan pledge plot prefer pretend profess promise propose refuse resolve seek swear threaten undertake volunteer vow want wish yearn`)

/** Take somebody and an infinitive: urged the board to …. */
export const objectInfinitiveVerbs = list(`
  advise ask beg beseech challenge command direct dare encourage exhort expect implore instruct intend invite order persuade press
  pressure push prod remind request tell urge want warn would_like trust`)

/** Take a thing said, judged or wanted: denied the report, criticised the plan, praised him. */
export const objectVerbs = list(`
  abhor accept accuse acknowledge address admire admit admonish advocate allege announce anticipate applaud approve argue assail assert
  attack back bash bemoan berate blame blast call castigate caution celebrate censure challenge champion characterise
  characterize cheer chide cite claim commend compare concede condemn confirm congratulate consider contradict counter credit criticise
  criticize curse debate decry defend demand denounce deny depict deplore deride describe detail detest disavow disclose discuss dismiss disparage
  dispute disown disregard doubt downplay echo embrace emphasise emphasize endorse estimate excoriate expect explain express extol fault favor favour fear
  forecast foresee forgive hail hate highlight identify ignore imagine indicate insult invoke issue justify know label lambast lambaste laud like
  list loathe lament love mention mock name nominate note observe oppose outline pan parrot pillory pitch pledge plug point_out
  portray praise prefer predict present preview proclaim promise promote propose protest prophesy question quote raise rap reaffirm rebuff rebuke rebut recall
  recognise recognize recommend recount reference refute regard regret reiterate reject relish remember repeat report repudiate request respect
  reveal ridicule rip salute savage say scold scorn scrutinise seek share slam slap signal skewer sound spurn state stress suggest support suspect term
  thank threaten toast tout trash trust trumpet tweet understand underscore underline urge view voice vow want warn welcome
  withdraw write retweet declare dub deem demand deliver cast
  contest clarify judge flag pronounce deprecate rubbish query corroborate condone begrudge bewail moot float table`)

/** With these prepositions, which belong to the cue: called for …, pointed to …. */
export const prepositionVerbs: Readonly<Record<string, readonly string[]>> = wordTable({
  advocate: ['for', 'against'],
  agree: ['with', 'on'],
  allude: ['to'],
  apologise: ['for', 'to'],
  apologize: ['for', 'to'],
  appeal: ['for', 'to'],
  approve: ['of'],
  argue: ['for', 'against', 'about'],
  ask: ['for', 'about'],
  balk: ['at'],
  beg: ['for'],
  believe: ['in'],
  boast: ['about', 'of'],
  brag: ['about'],
  bristle: ['at'],
  call: ['for', 'on', 'upon'],
  campaign: ['for', 'against'],
  care: ['about'],
  caution: ['against'],
  comment: ['on'],
  complain: ['about', 'of'],
  confess: ['to'],
  dream: ['of'],
  disagree: ['with'],
  disapprove: ['of'],
  elaborate: ['on'],
  fight: ['for'],
  focus: ['on'],
  fret: ['about', 'over'],
  frown: ['on'],
  hear: ['about', 'of'],
  hint: ['at'],
  hope: ['for'],
  insist: ['on'],
  inquire: ['about'],
  joke: ['about'],
  know: ['about', 'of'],
  laugh: ['at'],
  learn: ['about', 'of'],
  lobby: ['for', 'against'],
  long: ['for'],
  muse: ['about'],
  object: ['to'],
  opine: ['on'],
  pledge: ['to'],
  plead: ['for', 'with'],
  point: ['to'],
  press: ['for'],
  protest: ['against'],
  push: ['for'],
  rail: ['against'],
  rally: ['behind', 'around'],
  react: ['to'],
  refer: ['to'],
  reflect: ['on'],
  reply: ['to'],
  respond: ['to'],
  root: ['for'],
  scoff: ['at'],
  shrug: ['off'],
  speak: ['about', 'of', 'on', 'against'],
  speculate: ['about', 'on'],
  sympathise: ['with'],
  sympathize: ['with'],
  talk: ['about', 'of', 'up'],
  testify: ['about'],
  think: ['about', 'of'],
  vote: ['for', 'against'],
  vow: ['to'],
  warn: ['of', 'about', 'against'],
  wonder: ['about'],
  worry: ['about', 'over'],
  write: ['about', 'of'],
  side: ['with'],
  zero: ['in'],
  lash: ['out'],
  embrace: [],
  look: ['forward'],
  lay: ['out'],
  rule: ['out'],
  own: ['up'],
  single: ['out'],
  play: ['down'],
  brush: ['off'],
  wave: ['off'],
  weigh: ['in'],
})

/** Passive, with an infinitive, and nobody named: is expected to …. */
export const expectedVerbs = list(
  'expect believe think say report understand rumour rumor allege presume assume estimate predict forecast',
)

/** Nouns with a clause or an infinitive: the claim that …, his promise to …. */
export const clauseNouns = list(`
  accusation acknowledgement admission allegation announcement argument assertion assessment assumption assurance belief boast charge claim
  complaint concern conclusion confession conviction declaration denial doubt estimate expectation fear forecast guess hint hope
  impression insistence notion opinion pledge prediction promise proposal report revelation rumor rumour speculation statement suggestion
  suspicion testimony threat view vow warning wish worry`)
export const infinitiveNouns = list(`
  ambition decision demand desire determination hope intention offer order plan pledge promise proposal refusal reluctance request threat
  unwillingness vow willingness wish eagerness readiness`)

/** Adverbs that pass a thing on without saying whose word it is. */
export const hearsayAdverbs = list('reportedly allegedly supposedly purportedly')
