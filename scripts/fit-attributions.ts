/**
 * `npx tsx scripts/fit-attributions.ts DEV`: fits how sure we are of an attribution, and prints the numbers of src/reader/attributions/confidence.ts.
 *
 * DEV is PolNeAR's dev file. Learns from every second text, as training/calibrate.py does, and prints the calibration error of the others,
 * with the numbers that stand in the code and with the new ones. Platt scaling by plain descent.
 */
import {goldAt} from '../bench/data.ts'
import {loadEngine} from '../bench/engine.ts'
import {articleOf} from '../bench/gold/article.ts'
import {binned, calibrationError} from '../bench/measures/calibration.ts'
import {type Answer, answersOf, attributions as task} from '../bench/tasks/attributions.ts'
import {confidenceOf, logOdds} from '../src/reader/attributions/confidence.ts'
import {logistic} from '../src/reader/model/scored.ts'
import {runPipeline} from '../src/reader/pipeline.ts'

const steps = 3000
const rate = 0.5

const engine = await loadEngine()
const texts: Answer[][] = []
for (const [, file] of goldAt(process.argv[2], [task]))
  for (const row of file.rows) {
    const {sayings = [], attributions = []} = await runPipeline(articleOf(row), engine, {until: 'attributions'})
    // The chance that the saying had before it was calibrated.
    const chances = attributions.map((one, at) => ({...one, confidence: sayings[at].confidence}))
    texts.push(answersOf(row, chances))
  }
const [learnt, others] = [0, 1].map((odd) => texts.filter((_, at) => at % 2 === odd).flat())

let [bias, slope] = [0, 1]
for (let step = 0; step < steps; step++) {
  let [up, along] = [0, 0]
  for (const {confidence, isRight} of learnt) {
    const off = logistic(bias + slope * logOdds(confidence)) - (isRight ? 1 : 0)
    up += off
    along += off * logOdds(confidence)
  }
  bias -= (rate * up) / learnt.length
  slope -= (rate * along) / learnt.length
}
const errorWith = (confidence: (chance: number) => number): string => {
  const counts = binned(others.map((one) => ({...one, confidence: confidence(one.confidence)})))
  return calibrationError((name) => counts[name] ?? 0).toFixed(2)
}
console.log(`${learnt.length} attributions learnt from, ${others.length} others: calibration error`)
console.log(`without ${errorWith((chance) => chance)}, as it stands ${errorWith(confidenceOf)}`)
console.log(`fitted ${errorWith((chance) => logistic(bias + slope * logOdds(chance)))}`)
console.log(`[${bias.toFixed(2)}, ${slope.toFixed(2)}]`)
