/**
 * Verbs that tell of getting on with one another, as PLOVER's types, modes and contexts. Own list, written from the sections 03 to
 * 08 of the CAMEO codebook (Schrodt 2012) and the PLOVER manual; no dictionary was copied.
 *
 * A row: verbs | what must stand beside them (`lexicon.ts`) | type, mode, contexts. Specific rows first.
 */
import type {Row} from '../lexicon.ts'

export const cooperation: readonly Row[] = [
  // CONSULT
  ['telephone phone', '+', 'CONSULT phone diplomatic'],
  ['ring', '@persons @name', 'CONSULT phone diplomatic'],
  ['call', '@name', 'CONSULT phone diplomatic'],
  ['speak talk', 'by:phone by:telephone on:phone over:phone over:telephone via:telephone', 'CONSULT phone diplomatic'],
  ['speak', 'to:@name with:@name', 'CONSULT - diplomatic'],
  ['talk', 'to:@name with:@name', 'CONSULT - diplomatic'],
  [
    'hold have conduct host begin start open resume join attend chair convene complete conclude launch continue enter',
    '@talks',
    'CONSULT - diplomatic',
  ],
  ['meet', '@name @persons with:@any 0', 'CONSULT - diplomatic'],
  ['meet', 'in:@name at:@talks on:@any', 'CONSULT - diplomatic'],
  ['negotiate confer consult mediate huddle', '', 'CONSULT - diplomatic'],
  ['discuss', 'with:@any &', 'CONSULT - diplomatic'],
  ['broker', '@talks @truce @deal', 'CONSULT - diplomatic'],
  ['visit tour', '', 'CONSULT visit diplomatic'],
  [
    'pay make undertake begin start embark conclude complete',
    'visit trip tour stopover on:trip on:visit on:tour',
    'CONSULT visit diplomatic',
  ],
  ['travel fly head journey', 'to:@name for:@talks to:@talks', 'CONSULT visit diplomatic'],
  ['arrive land', 'in:@name for:@talks for:visit', 'CONSULT visit diplomatic'],
  ['host receive greet', '@persons @name', 'CONSULT visit diplomatic'],
  ['return', 'to:@talks for:@talks', 'CONSULT - diplomatic'],
  ['sit_down', '', 'CONSULT - diplomatic'],
  ['undertake', 'mediation mission', 'CONSULT third-party diplomatic'],

  // SUPPORT
  [
    'sign ink seal initial ratify conclude clinch finalise finalize',
    '@deal @truce declaration document memorandum contract',
    'SUPPORT - diplomatic',
  ],
  ['sign ratify', '0', 'SUPPORT - diplomatic'],
  ['reach hammer_out strike', '@deal understanding', 'SUPPORT - diplomatic'],
  ['agree', '@deal', 'SUPPORT - diplomatic'],
  [
    'establish restore normalise normalize upgrade resume reestablish re-establish open reopen',
    '@relations',
    'SUPPORT - diplomatic',
  ],
  [
    `praise hail applaud commend laud endorse congratulate thank welcome champion salute honour honor forgive congratulate celebrate honour admire embrace
    bless extol uphold cheer compliment`,
    '+ that',
    'SUPPORT - diplomatic',
  ],
  ['defend', '+', 'SUPPORT - diplomatic'],
  ['support back favour favor advocate', '+', 'SUPPORT - diplomatic'],
  ['recognise recognize', '@name independence sovereignty government', 'SUPPORT - diplomatic'],
  ['apologise apologize', '', 'SUPPORT - diplomatic'],
  [
    'express voice offer reaffirm reiterate extend convey show pledge promise declare throw',
    '@support',
    'SUPPORT - diplomatic',
  ],
  ['side stand', 'with:@any', 'SUPPORT - diplomatic'],
  ['speak', 'in:favour in:favor in:support', 'SUPPORT - diplomatic'],
  ['pay', 'tribute', 'SUPPORT - diplomatic'],
  ['vote', 'for:@any', 'SUPPORT - diplomatic'],
  ['rally', 'behind:@any around:@any', 'SUPPORT - diplomatic'],
  ['respect reassure', '+', 'SUPPORT - diplomatic'],

  // COOPERATE
  ['cooperate co-operate collaborate', '', 'COOPERATE - -'],
  ['exchange swap', 'prisoner hostage detainee', 'RETREAT release legal'],
  [
    'share exchange swap pool',
    'intelligence information evidence expertise data knowledge experience technology',
    'COOPERATE - intelligence',
  ],
  [
    'hold conduct carry_out stage begin start launch undertake complete join',
    'exercise drill manoeuvre maneuver patrol',
    'COOPERATE - military',
  ],
  ['trade barter', 'with:@any', 'COOPERATE - economic'],
  ['extradite', '', 'COOPERATE - legal'],
  [
    'strengthen deepen expand boost enhance develop cement forge build broaden step_up improve',
    '@cooperation',
    'COOPERATE - -',
  ],
  ['join', 'force hand investigation coalition', 'COOPERATE - -'],
  ['team_up work', 'with:@name', 'COOPERATE - -'],
  ['send ship supply sell export deliver hand_over', '@goods', 'COOPERATE - economic'],
  ['sell', 'to:@any', 'COOPERATE - economic'],

  // AID
  ['grant give offer', 'asylum refuge sanctuary', 'AID asylum asylum'],
  ['open', 'border door', 'RETREAT access humanitarian'],
  ['accept take_in admit welcome shelter host', '@uprooted', 'AID asylum asylum'],
  ['accept take_in shelter', '@persons', 'AID asylum asylum'],
  [
    'deploy send dispatch contribute station',
    'peacekeeper peacekeeping observer monitor as:peacekeeper as:peacekeeping on:peacekeeping for:peacekeeping',
    'AID - peacekeeping',
  ],
  ['contribute', '@troops', 'AID - peacekeeping'],
  ['participate arrive', 'in:peacekeeping by:peacekeeper by:peacekeeping', 'AID - peacekeeping'],
  ['donate', '@relief @money @arms', 'AID - humanitarian'],
  ['donate', '', 'AID - humanitarian'],
  ['resettle', '@persons @uprooted', 'AID asylum asylum'],
  ['evacuate airlift rescue', '', 'AID - humanitarian'],
  ['aid assist', '+', 'AID - humanitarian'],
  ['help', '@name @persons with:@any to', 'AID - -'],
  [
    'provide send give supply deliver ship grant contribute distribute extend fly donate transfer channel allocate hand_over release offer approve dispatch',
    '@arms',
    'AID - military',
  ],
  [
    'provide send give supply deliver ship grant contribute distribute extend fly donate transfer channel allocate hand_over earmark approve dispatch offer',
    '@relief',
    'AID - humanitarian',
  ],
  [
    'provide send give grant lend contribute extend disburse allocate loan transfer earmark approve',
    '@money',
    'AID - economic',
  ],
  ['lend fund finance subsidise subsidize bail_out bankroll loan', '+', 'AID - economic'],
  ['arm train equip', '+', 'AID - military'],
  ['provide supply', 'to:@any with:@any', 'AID - -'],
  ['treat feed vaccinate', '@persons', 'AID - humanitarian'],

  // CONCEDE
  ['lift ease end repeal relax rescind revoke cancel', '@emergency', 'CONCEDE - legal'],
  [
    'lift ease relax remove drop waive suspend end scrap roll_back loosen reverse',
    '@sanctions',
    'RETREAT ease economic',
  ],
  ['accept grant bow yield give_in accede cave concede submit agree', '@demands to:@demands', 'CONCEDE - executive'],
  ['concede yield capitulate give_in back_down relent acquiesce', '', 'CONCEDE - -'],
  ['resign step_down quit', '', 'CONCEDE - executive'],
  ['step', 'aside', 'CONCEDE - executive'],
  ['abdicate', '', 'CONCEDE - executive'],
  ['give grant', 'approval authorisation authorization permission consent clearance', 'CONCEDE - -'],
  ['grant restore give', '@rights', 'CONCEDE - rights_freedoms'],
  ['pardon amnesty legalise legalize', '', 'CONCEDE - legal'],
  ['reverse abandon scrap drop withdraw', 'decision policy plan bill law charge reform tax', 'CONCEDE - executive'],
  ['approve adopt pass', 'request resolution deployment law bill reform', 'CONCEDE - -'],
  ['allow permit let', 'to', 'CONCEDE - -'],
  ['fire dismiss sack reshuffle', 'government cabinet', 'CONCEDE - executive'],

  // RETREAT
  ['release', '@captives @persons @property @name', 'RETREAT release legal'],
  ['free', '+', 'RETREAT release legal'],
  ['return', 'fire', 'ASSAULT firearms military'],
  ['return', '+', 'RETREAT - legal'],
  [
    'hand_back give_back hand_over repatriate',
    '@captives @property artifact artefact remains island',
    'RETREAT - legal',
  ],
  ['let', 'go fly leave free', 'RETREAT release legal'],
  ['set', 'free', 'RETREAT release legal'],
  ['remove redeploy', '@troops @arms', 'RETREAT withdraw military'],
  ['withdraw pull_out pull_back', '@troops @arms from:@any', 'RETREAT withdraw military'],
  ['withdraw retreat pull_out pull_back', '', 'RETREAT withdraw military'],
  ['surrender disarm demobilise demobilize', '', 'RETREAT disarm military'],
  ['lay_down turn_in give_up hand_in', '@arms', 'RETREAT disarm military'],
  ['declare announce observe call order begin honour honor implement enter', '@truce', 'RETREAT ceasefire military'],
  [
    'cease halt stop suspend end',
    'operation @attack fire fighting hostility bombing shelling',
    'RETREAT ceasefire military',
  ],
  ['reopen open', '@border', 'RETREAT access humanitarian'],
  [
    'allow permit admit let',
    'inspector monitor observer peacekeeper delivery inspection convoy aid relief access entry',
    'RETREAT access diplomatic',
  ],
  ['dismantle destroy', 'arsenal stockpile weapon reactor', 'RETREAT disarm military'],
  ['lift end', 'blockade siege', 'RETREAT withdraw military'],
  ['leave', 'by:@troops', 'RETREAT withdraw military'],

  // AGREE
  ['accept', '@request @deal formula', 'AGREE - diplomatic'],
  ['agree consent', '', 'AGREE - -'],
  ['promise pledge vow undertake guarantee', '', 'AGREE - -'],
  ['commit', 'to:@any to', 'AGREE - -'],
  ['offer propose', '+ to', 'AGREE - -'],
  ['reach strike', '@deal @truce', 'AGREE - diplomatic'],
  ['approve ratify', '@deal', 'AGREE - -'],
]
