import {withoutAccused} from '../sayings/accused.ts'
import {announced} from '../sayings/announced.ts'
import {withOwnClauses} from '../sayings/clause-of.ts'
import {withoutColouring} from '../sayings/colouring.ts'
import {goOn} from '../sayings/go-on.ts'
import {headlineSource} from '../sayings/headline.ts'
import {withInserted} from '../sayings/inserted.ts'
import {foundByModel} from '../sayings/labelled.ts'
import {nest} from '../sayings/nest.ts'
import {keepToPart} from '../sayings/own-part.ts'
import {keepToSentence} from '../sayings/own-sentence.ts'
import {withAntecedents} from '../sayings/pointing.ts'
import {relayed} from '../sayings/relayed.ts'
import {foundByRules} from '../sayings/ruled.ts'
import {signedIn} from '../sayings/signed.ts'
import {withSubjects} from '../sayings/subject.ts'
import {withoutTitles} from '../sayings/titles.ts'
import {together} from '../sayings/together.ts'
import {withoutTold} from '../sayings/told.ts'
import {turnsIn} from '../sayings/turns.ts'
import {withoutUnsaid} from '../sayings/unsaid.ts'
import {withWholeCues} from '../sayings/whole-cue.ts'
import {withWholeQuotations} from '../sayings/whole-quotation.ts'
import {stage} from '../stage.ts'

export const sayings = stage({
  name: 'sayings',
  needs: ['article', 'paragraphs', 'tokens', 'sentences', 'quotations', 'labels'],
  does: 'Acts of saying: source, cue and content.',
  run({article, paragraphs, tokens, sentences, quotations, labels}) {
    const {text, parts} = article
    const labelled = withWholeCues(text, foundByModel(text, labels.cues, quotations), tokens)
    const byModel = keepToSentence(text, labelled, sentences, quotations)
    const written = [
      headlineSource(text, parts, paragraphs),
      turnsIn(text, paragraphs),
      signedIn(text, paragraphs),
    ].flat()
    const byRules = [...written, ...foundByRules(tokens, sentences, paragraphs, quotations)]
    const all = announced(text, together(text, byModel, byRules), paragraphs)
    const named = withSubjects(text, keepToPart(all, parts), tokens, labels.words)
    const told = withoutTold(text, withoutAccused(text, named), tokens, labels.words)
    const found = withoutUnsaid(text, withoutTitles(text, withoutColouring(text, told)), quotations)
    const spoken = withWholeQuotations(relayed(text, withInserted(text, withOwnClauses(text, found))), quotations)
    const meant = withAntecedents(spoken, {text, tokens, words: labels.words, sentences})
    return nest(goOn(text, meant, quotations, paragraphs), quotations)
  },
})
