/** What has to be reached: the marks of the model and of the reading, each with the score that measures it. Data; `bench -- marks` prints it. */
import type {Outcome, Task} from './task.ts'

export interface Mark {
  readonly what: string
  readonly task: string
  /** The gold that it is measured on, by its name in the floors. */
  readonly file: string
  readonly score: string
  /** Not to fall below, or above where less is better; `aim` is what we are here for. */
  readonly accept: number
  readonly aim?: number
}

const own = 'cases/unseen'
const polnear = 'polnear/dev.jsonl.gz'
const factuality = 'factuality/dev.jsonl.gz'

export const marks: readonly Mark[] = [
  {what: 'sources, PolNeAR', task: 'attributions', file: polnear, score: 'source F1', accept: 79, aim: 83},
  {what: 'cues, PolNeAR', task: 'attributions', file: polnear, score: 'cue F1', accept: 72, aim: 76},
  {what: 'contents, PolNeAR', task: 'attributions', file: polnear, score: 'content F1', accept: 68, aim: 74},
  {what: 'linked, PolNeAR', task: 'attributions', file: polnear, score: 'linked F1', accept: 52, aim: 60},
  {
    what: 'names, worldwide newswire',
    task: 'names',
    file: 'ner/worldwide.dev.jsonl.gz',
    score: 'F1',
    accept: 80,
    aim: 86,
  },
  {
    what: 'coreference, OntoGUM',
    task: 'coreference',
    file: 'coref/ontogum.dev.jsonl.gz',
    score: 'CoNLL F1',
    accept: 50,
    aim: 62,
  },
  {what: 'pronouns, GAP', task: 'pronouns', file: 'coref/gap.dev.jsonl.gz', score: 'F1', accept: 75, aim: 88},
  {what: 'certainty, UW', task: 'certainty', file: factuality, score: 'UW r', accept: 60, aim: 75},
  {what: 'certainty, UDS', task: 'certainty', file: factuality, score: 'UDS r', accept: 80, aim: 88},
  {what: 'certainty, MEANTIME', task: 'certainty', file: factuality, score: 'MEANTIME r', accept: 40, aim: 50},
  {what: 'trees, EWT', task: 'trees', file: 'ud/dev.conllu.gz', score: 'EWT LAS', accept: 84, aim: 89},
  {
    what: 'nesting, our sentences',
    task: 'nesting',
    file: 'nesting/measure.jsonl',
    score: 'parent right',
    accept: 75,
    aim: 90,
  },
  {what: 'chains right, our articles', task: 'claims', file: own, score: 'chains right', accept: 85},
  {what: 'certainty, our articles', task: 'claims', file: own, score: 'certainty', accept: 80},
  {what: 'act, our articles', task: 'claims', file: own, score: 'act', accept: 75},
  {what: 'voice, our articles', task: 'claims', file: own, score: 'voice', accept: 85},
  {what: 'status, our articles', task: 'events', file: own, score: 'status', accept: 80},
  {what: 'deals found and right', task: 'deals', file: own, score: 'deals found and right', accept: 75},
  {what: 'checks, precision', task: 'checks', file: own, score: 'checks precision', accept: 80},
  {what: 'checks, recall', task: 'checks', file: own, score: 'checks recall', accept: 60},
  {
    what: 'event type, PLOVER',
    task: 'plover',
    file: 'events/plover-gsr.dev.jsonl',
    score: 'gold type among events',
    accept: 75,
  },
  {
    what: 'type and both sides, PLOVER',
    task: 'plover',
    file: 'events/plover-gsr.dev.jsonl',
    score: 'type and both sides F1',
    accept: 50,
  },
  {what: 'relations, PLV', task: 'relations', file: 'events/plv.train.jsonl', score: 'macro-F1', accept: 70},
  {
    what: 'events to 100 gold ones, PETRARCH',
    task: 'petrarch',
    file: 'events/petrarch.dev.jsonl',
    score: 'events to 100 gold ones',
    accept: 130,
  },
]

/** Scores by task and file, as they were measured. */
export type Measured = ReadonlyMap<Task, ReadonlyMap<string, Outcome>>

/** The table as text, a mark a line: accept, aim, what was measured and what that means. */
export function marksTable(tasks: readonly Task[], measured: Measured): string {
  const rows = marks.map((mark) => {
    const task = tasks.find(({name}) => name === mark.task)
    const score = task && measured.get(task)?.get(mark.file)?.scores[mark.score]
    return [
      mark.what,
      String(mark.accept),
      mark.aim === undefined ? '' : String(mark.aim),
      ...verdict(mark, task, score),
    ]
  })
  const lines = [['mark', 'accept', 'aim', 'measured', ''], ...rows]
  return lines
    .map(([what, accept, aim, score, word]) =>
      `  ${what.padEnd(36)} ${accept.padStart(6)} ${aim.padStart(4)} ${score.padStart(9)}  ${word}`.trimEnd(),
    )
    .join('\n')
}

function verdict(
  {score: name, accept, aim}: Mark,
  task: Task | undefined,
  score: number | undefined,
): [string, string] {
  if (score === undefined) return ['-', 'not measured']
  const reaches = (mark: number | undefined): boolean =>
    mark !== undefined && (task?.lessIsBetter?.includes(name) ? score <= mark : score >= mark)
  return [score.toFixed(1), reaches(aim) ? 'aim reached' : reaches(accept) ? 'accepted' : 'below']
}
