/**
 * What a reporting verb makes of its content. Written for this project; classes after Searle's illocutionary acts as the
 * contract names them. Verbs that only state ("said", "told", "added") are not listed.
 */
import type {Act} from '../../contract/index.ts'

/** Base forms by act; a verb stands in one list only. */
export const actVerbs: Readonly<Partial<Record<Act, string>>> = {
  denies: 'deny reject refute dismiss dispute rebut disavow disown contest repudiate rubbish contradict',
  confirms: 'confirm acknowledge admit concede affirm reaffirm corroborate verify',
  intends: `plan intend vow pledge promise agree decide aim prepare threaten swear commit undertake hope resolve refuse decline consider mull contemplate`,
  proposes: 'propose offer recommend suggest advise invite float',
  predicts: 'predict forecast expect anticipate project foresee prophesy bet',
  judges: `think believe judge describe criticise criticize praise condemn denounce hail slam blast deem regard view feel argue doubt blame
    accuse applaud welcome lament deride mock liken assess suspect consider`,
  urges:
    'urge demand order call appeal exhort implore beg plead press instruct command warn insist encourage request require',
  asks: 'ask question wonder inquire enquire query',
  fears: 'fear worry dread',
}

/** Nouns and phrases that report, where the cue has no verb of its own. */
export const actNouns: Readonly<Record<string, Act>> = {
  denial: 'denies',
  rejection: 'denies',
  confirmation: 'confirms',
  admission: 'confirms',
  plan: 'intends',
  plans: 'intends',
  pledge: 'intends',
  promise: 'intends',
  vow: 'intends',
  threat: 'intends',
  intention: 'intends',
  commitment: 'intends',
  refusal: 'intends',
  proposal: 'proposes',
  offer: 'proposes',
  suggestion: 'proposes',
  recommendation: 'proposes',
  prediction: 'predicts',
  forecast: 'predicts',
  expectation: 'predicts',
  belief: 'judges',
  view: 'judges',
  opinion: 'judges',
  criticism: 'judges',
  accusation: 'judges',
  demand: 'urges',
  call: 'urges',
  calls: 'urges',
  appeal: 'urges',
  request: 'urges',
  warning: 'urges',
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
  confident: 'predicts',
  sure: 'judges',
  convinced: 'judges',
  prepared: 'intends',
  preparing: 'intends',
  ready: 'intends',
  willing: 'intends',
  set: 'intends',
  thought: 'judges',
  sought: 'intends',
  meant: 'intends',
  seeking: 'intends',
}
