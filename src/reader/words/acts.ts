/**
 * What a reporting verb makes of its content. Written for this project; classes after Searle's illocutionary acts as the
 * contract names them. Verbs that only state ("said", "told", "added") are not listed, nor are those whose act hangs on the form
 * of what follows ("call", "warn", "ask", "suggest": claims/cue.ts).
 */
import type {Act} from '../../contract/index.ts'
import {wordTable} from './table.ts'

/** Base forms by act; a verb stands in one list only. */
export const actVerbs: Readonly<Partial<Record<Act, string>>> = {
  denies: 'deny refute dispute rebut disavow disown contest repudiate contradict disclaim scotch quash debunk',
  confirms: 'confirm acknowledge admit concede affirm reaffirm corroborate verify confess accept recognise recognize',
  intends: `plan intend vow pledge promise decide aim prepare swear commit undertake resolve want wish seek mull contemplate weigh
    guarantee aspire volunteer strive endeavour endeavor opt`,
  proposes: 'propose offer invite float table moot',
  predicts: 'predict forecast expect anticipate project foresee prophesy bet envisage envision',
  judges: `think believe judge describe criticise criticize praise condemn denounce hail slam blast deem regard view feel argue doubt blame
    accuse applaud welcome lament deride mock liken assess suspect rule brand label dub see rubbish laud decry deplore bemoan castigate
    lambast characterise characterize portray charge reckon assume term thank credit commend congratulate cheer salute celebrate rebuke
    scold chide chastise censure reprimand ridicule scorn belittle vilify disparage denigrate defend oppose support endorse favour favor
    mourn complain disagree caricature depict pan pillory excoriate savage berate admonish`,
  urges: `urge demand order exhort implore beg plead press instruct command encourage request require entreat lobby campaign appeal
    beseech counsel petition remind summon push clamour clamor`,
  asks: 'question inquire enquire query',
  fears: 'fear worry dread',
}

/** Nouns and adjectives that report, where the cue has no verb of its own. */
export const actNouns: Readonly<Record<string, Act>> = wordTable({
  denial: 'denies',
  denials: 'denies',
  rejection: 'denies',
  confirmation: 'confirms',
  admission: 'confirms',
  acknowledgement: 'confirms',
  plan: 'intends',
  plans: 'intends',
  pledge: 'intends',
  promise: 'intends',
  promises: 'intends',
  vow: 'intends',
  threat: 'intends',
  intention: 'intends',
  intentions: 'intends',
  commitment: 'intends',
  willingness: 'intends',
  readiness: 'intends',
  desire: 'intends',
  proposal: 'proposes',
  proposals: 'proposes',
  offer: 'proposes',
  suggestion: 'proposes',
  recommendation: 'proposes',
  prediction: 'predicts',
  forecast: 'predicts',
  expectation: 'predicts',
  expectations: 'predicts',
  belief: 'judges',
  view: 'judges',
  opinion: 'judges',
  criticism: 'judges',
  accusation: 'judges',
  accusations: 'judges',
  suspicion: 'judges',
  doubts: 'judges',
  demand: 'urges',
  demands: 'urges',
  calls: 'urges',
  appeal: 'urges',
  request: 'urges',
  requests: 'urges',
  question: 'asks',
  questions: 'asks',
  fear: 'fears',
  fears: 'fears',
  worry: 'fears',
  worries: 'fears',
  concern: 'fears',
  concerns: 'fears',
  concerned: 'fears',
  afraid: 'fears',
  worried: 'fears',
  alarmed: 'fears',
  confident: 'predicts',
  sure: 'judges',
  convinced: 'judges',
  prepared: 'intends',
  preparing: 'intends',
  ready: 'intends',
  willing: 'intends',
  keen: 'intends',
  eager: 'intends',
})
