/**
 * Verbs, nouns and adjectives that say what has become of the deed in the clause below them. Own list; classes after the
 * implicatives and factives of Karttunen (1971) and FactBank's event-selecting predicates.
 */
import type {Status} from '../../../contract/index.ts'

/** What a governor makes of the deed below it: a status, or `as` it is itself. */
export type Effect = Status | 'as'

const rows: readonly (readonly [Effect, string])[] = [
  [
    'planned',
    `plan intend prepare vow pledge promise agree decide aim hope expect schedule set vote pledge commit undertake resolve commit undertake opt ready
    want seek wish mean arrange slate bind determine be_due due poise postpone delay put_off defer reschedule prompt aspire have approve order authorise
    authorize promise look try attempt swear ready willing prepared keen eager determined certain sure bound`,
  ],
  [
    'proposed',
    `propose offer suggest urge demand ask request recommend consider mull weigh invite call advise discuss debate contemplate encourage exhort implore press pressure
    appeal insist negotiate float advocate lobby push petition need require call_for`,
  ],
  [
    'hypothetical',
    'threaten fear warn worry predict forecast speculate imagine suppose could might risk likely unlikely',
  ],
  [
    'denied',
    'deny refuse decline fail reject dismiss refute forget rule_out avoid prevent stop bar block resist oppose disavow unable unwilling reluctant steer refrain abstain desist',
  ],
  ['cancelled', 'cancel call_off abandon scrap drop shelve scupper abort collapse'],
  ['unclear', 'accuse suspect allege blame question doubt wonder investigate charge'],
  ['ongoing', 'continue keep proceed'],
  [
    'as',
    `say tell report confirm announce add claim acknowledge admit state show reveal begin start manage help force cause make let allow enable lead go come get
    see hear find believe think know note recall describe write cease be do stop end finish proceed use serve resume return choose`,
  ],
]

export const embedding: ReadonlyMap<string, Effect> = new Map(
  [...rows].reverse().flatMap(([effect, words]) => words.split(/\s+/).map((word) => [word, effect] as const)),
)

/** Adjectives and participles before a noun. */
export const adjectiveStatus: ReadonlyMap<string, Status> = new Map(
  (
    [
      ['planned', 'planned upcoming forthcoming scheduled impending next future'],
      ['proposed', 'proposed suggested'],
      ['hypothetical', 'possible potential likely would-be threatened feared prospective hypothetical'],
      ['cancelled', 'cancelled canceled aborted abandoned'],
      ['ongoing', 'ongoing continuing current continued'],
      ['unclear', 'alleged suspected reported purported claimed so-called supposed'],
    ] as const
  ).flatMap(([status, words]) => words.split(' ').map((word) => [word, status] as const)),
)

/** Verbs that judge what has happened, or deal with it: "will condemn the raid", "did not welcome the release" take nothing back of raid and release. */
export const presupposing: ReadonlySet<string> = new Set(
  `condemn criticise criticize denounce deplore decry slam blast lambast lambaste castigate protest mourn lament regret apologise apologize praise hail welcome
  applaud commend celebrate investigate probe remember commemorate mark survive witness avenge retaliate respond react recall forgive justify defend explain
  excuse endure know realise realize notice learn acknowledge admit escape follow blame resent`.split(/\s+/),
)

/** Verbs of saying and knowing: whoever does not say that something happened leaves it open. */
export const telling: ReadonlySet<string> = new Set(
  'say tell report confirm announce claim acknowledge admit state show reveal hear find believe think know note recall describe write disclose indicate mention'.split(
    ' ',
  ),
)

/** Nouns whose infinitive, "of" or "for" tells of a deed: "plans for talks", "a proposal to cut aid". */
export const nounStatus: ReadonlyMap<string, Status> = new Map(
  (
    [
      [
        'planned',
        'plan intention decision promise pledge vow preparation commitment bid effort attempt readiness order deadline schedule aim',
      ],
      ['proposed', 'proposal offer suggestion idea call demand request appeal invitation draft recommendation'],
      ['hypothetical', 'threat risk fear possibility prospect chance danger warning likelihood'],
      ['denied', 'refusal denial lack absence failure'],
      ['unclear', 'allegation accusation suspicion charge rumour rumor question'],
    ] as const
  ).flatMap(([status, words]) => words.split(' ').map((word) => [word, status] as const)),
)
