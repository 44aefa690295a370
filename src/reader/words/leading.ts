/** Verbs, adjectives and participles that lead to another verb and speak of its deed, not of one of their own. Own list. */
export const leading: ReadonlySet<string> = new Set(
  (
    'is are was were be been has have had having going able unable likely unlikely sure certain bound expected due set scheduled supposed meant ' +
    'poised slated seem seems seemed appear appears appeared begin begins began begun start starts started continue continues continued ' +
    'tend tends tended ought need needs needed used help helps helped come comes came remain remains remained fail fails failed'
  ).split(' '),
)
