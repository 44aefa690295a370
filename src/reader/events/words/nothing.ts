/**
 * What only sounds like an event of PLOVER: "rang the bell" calls nobody, "hit a record high" hits nobody. Own list.
 *
 * A row: verbs | what must stand beside them (`lexicon.ts`) | `-`: leave it alone. Read before all other rows.
 */
import type {Row} from '../lexicon.ts'

export const nothing: readonly Row[] = [
  ['ring', 'bell alarm', '-'],
  ['seize', 'opportunity chance moment initiative', '-'],
  ['stand', 'trial guard still firm', '-'],
  ['demonstrate', '+ that', '-'],
  ['thank', 'god goodness heaven', '-'],
  [
    'appeal',
    '@inquiry ruling decision conviction verdict sentence judgment judgement to:court to:circuit to:tribunal',
    '-',
  ],
  [
    `kill destroy damage bomb hit fight battle shoot sink torpedo poison murder slaughter execute injure wound hurt target beat stab invade storm raid bury
    detonate blow_up burn torch massacre`,
    '@abstract',
    '-',
  ],
  ['battle fight', 'to&0', '-'],
  [
    'beat',
    `in:poll in:election in:final in:match in:game in:race in:vote in:runoff in:primary in:semi-final in:semifinal in:cup in:league by:share by:stock forecast
    expectation estimate record odds rival clock`,
    '-',
  ],
  [
    'meet',
    'with:@anger with:resistance with:success with:approval with:failure with:silence with:scepticism with:skepticism with:response with:indifference',
    '-',
  ],
  [
    'rally',
    'in:half in:quarter in:inning in:set to:victory to:win by:price by:share by:stock by:market by:currency by:rate',
    '-',
  ],
  ['launch run air buy release', 'ad advert advertisement', '-'],
  ['shoot', 'film video scene picture photo footage movie documentary advert commercial', '-'],
  [
    'hit',
    'record high low headline road airwave market stage wall bottom note rating jackpot shelf screen trail gold',
    '-',
  ],
  ['strike', 'chord tone note balance pose match as:@any', '-'],
  ['visit', 'site website page blog', '-'],
  ['host', 'show programme program podcast game match tournament festival award cup olympics concert', '-'],
  [
    'receive',
    `prize award medal degree letter email message report complaint payment donation endorsement vote treatment training invitation share percent
    grant information news call document copy`,
    '-',
  ],
  [
    'release',
    `album song film movie single book report statement record data figure document detail email return list study video result footage trailer photo
    picture transcript poll survey image recording tape letter filing memo name plan`,
    '-',
  ],
  ['return', 'call email message favour favor verdict ballot profit to:work to:office to:power to:form to:normal', '-'],
  [
    'fight battle',
    'for:@any cancer disease fire blaze poverty crime inflation corruption pandemic virus charge ruling law',
    '-',
  ],
  [
    'fight battle',
    'against:cancer against:disease against:poverty against:crime against:corruption against:virus',
    '-',
  ],
  ['charge', 'fee price rate battery $ € £', '-'],
  ['yield', 'result profit benefit evidence clue dividend crop destruction', '-'],
  ['concede', 'that goal point', '-'],
  ['resist', 'temptation urge', '-'],
  ['train', 'as:@any', '-'],
  ['defend', 'title championship', '-'],
  [
    'uphold',
    '@inquiry ruling decision conviction verdict sentence judgment judgement law ban order tradition value standard principle',
    '-',
  ],
  ['tell', 'story joke tale lie truth time', '-'],
  ['toast', 'bread nut marshmallow', '-'],
  ['clear', 'way path throat air hurdle road snow debris table', '-'],
  ['order', 'food meal drink coffee pizza', '-'],
  ['level', 'score', '-'],
  ['hold', 'hand', '-'],
  ['speak talk', 'to:reporter to:journalist to:press to:audience to:crowd to:supporter', '-'],
]
