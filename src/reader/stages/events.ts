import {type Event, idMaker} from '../../contract/index.ts'
import {underChain} from '../events/chain.ts'
import {claimFinder} from '../events/claim.ts'
import {stage} from '../stage.ts'

/** Happenings with the claim that tells them, and what its whole chain leaves of each. */
export const events = stage({
  name: 'events',
  needs: ['article', 'tokens', 'labels', 'sentences', 'happenings', 'attributions', 'claims'],
  does: 'Who does what to whom, and whether it has happened.',
  run({tokens, labels, sentences, happenings: {found, parties}, attributions, claims}): Event[] {
    const id = idMaker()
    const claimOf = claimFinder(claims, attributions, sentences)
    const partyIds = new Map(parties.flatMap((party) => party.mentions.map((span) => [span.join(), party.id] as const)))
    const chains = new Map(attributions.map((attribution) => [attribution.id, attribution]))
    return found.flatMap((happening): Event[] => {
      const told = claimOf(happening.trigger)
      if (!told) return []
      const {at: _, participants, status, ...event} = happening
      return [
        {
          id: id('e', happening.trigger),
          ...event,
          contexts: [...event.contexts],
          places: [...event.places],
          participants: participants.flatMap(({role, span, entity}) => {
            const known = entity?.id ?? partyIds.get(span.join())
            return known ? [{role, entity: known, span}] : []
          }),
          status: underChain(happening, told, {chains, tokens, words: labels.words}),
          claim: told.claim.id,
        },
      ]
    })
  },
})
