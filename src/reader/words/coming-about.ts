/**
 * Verbs of what comes about without anybody's doing: with "will" they foretell. Base forms; the classes are VerbNet's: changes of
 * state (calibratable-cos 45.6, other-cos 45.4, entity-specific-cos 45.5), appearance, disappearance and occurrence (48), consuming and
 * dying (42), and the outcome of a contest.
 */
export const comesAbout: ReadonlySet<string> = new Set(
  (
    'rise fall grow shrink increase decrease decline drop climb slip jump soar plunge slow accelerate improve worsen deteriorate recover rebound ' +
    'weaken strengthen widen narrow double triple halve rocket surge tumble dwindle swell vary fluctuate deepen escalate intensify ease ' +
    'subside abate fade diminish stagnate stabilise stabilize lift clear cool warm thaw melt freeze dry harden soften shorten lengthen ' +
    'collapse crumble burst crack erode rust rot wilt heal age ' +
    'happen occur emerge appear disappear vanish arise ensue recur spread run last linger persist endure die perish starve drown sink ' +
    'survive win lose prevail triumph suffer struggle succeed fail miss regret remember forget know realise realize understand ' +
    'change benefit hurt affect cost lead boost show prove become get bring help bring trigger spark cause mean hit need face see ' +
    'drive force push depend vary create destroy ruin cripple threaten attract deter encourage discourage fuel reduce'
  ).split(' '),
)

/** What happens to oneself and is not in one's hands, so that "we will lose" is no plan. Base forms. */
export const befalls: ReadonlySet<string> = new Set(
  'lose win suffer struggle survive face miss regret benefit prevail succeed fail need fall sink starve die see know understand'.split(
    ' ',
  ),
)

/** What things do only where somebody has them do it, without an object: aspectual verbs (55), and running, opening, moving. Base forms. */
export const arranged: ReadonlySet<string> = new Set(
  'begin start open reopen resume restart close shut stop end finish continue run sail fly depart leave arrive return move go land dock operate'.split(
    ' ',
  ),
)
