import {announced} from '../sayings/announced.ts'
import {withOwnClauses} from '../sayings/clause-of.ts'
import {goOn} from '../sayings/go-on.ts'
import {foundByModel} from '../sayings/labelled.ts'
import {nest} from '../sayings/nest.ts'
import {keepToPart} from '../sayings/own-part.ts'
import {keepToSentence} from '../sayings/own-sentence.ts'
import {relayed} from '../sayings/relayed.ts'
import {foundByRules} from '../sayings/ruled.ts'
import {signedIn} from '../sayings/signed.ts'
import {withSubjects} from '../sayings/subject.ts'
import {together} from '../sayings/together.ts'
import {turnsIn} from '../sayings/turns.ts'
import {withoutUnsaid} from '../sayings/unsaid.ts'
import {stage} from '../stage.ts'

export const sayings = stage({
  name: 'sayings',
  needs: ['article', 'paragraphs', 'tokens', 'sentences', 'quotations', 'labels'],
  does: 'Acts of saying: source, cue and content.',
  run({article, paragraphs, tokens, sentences, quotations, labels}) {
    const {text, parts} = article
    const byModel = keepToSentence(text, foundByModel(text, labels.cues, quotations), sentences, quotations)
    const written = [...turnsIn(text, paragraphs), ...signedIn(text, paragraphs)]
    const byRules = [...written, ...foundByRules(tokens, sentences, paragraphs, quotations)]
    const all = announced(text, together(text, byModel, byRules), paragraphs)
    const named = withSubjects(text, keepToPart(all, parts), tokens, labels.words)
    const found = withoutUnsaid(text, named, quotations)
    return nest(goOn(text, relayed(text, withOwnClauses(text, found)), quotations, paragraphs), quotations)
  },
})
