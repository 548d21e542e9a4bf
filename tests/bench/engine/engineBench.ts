import { deepStrictEqual } from 'node:assert/strict'
import { keepResults, type Line, tellLine } from '../results'
import { spreadOf } from '../statistics'
import type { SyntheticPlaces } from '../syntheticPlaces'
import { crossfiltered } from './crossfiltered'
import type { Answer, EngineCase } from './engineCase'
import { type EngineStep, engineSteps, NOTHING } from './engineSteps'
import { plainArray } from './plainArray'
import { prepared } from './prepared'
import { createReadingFloor } from './readingFloor'

const WARM_UP = 5

/** Measures the engines alone, in this process: `runs` times each step, for each number of events. */
export function benchEngines(counts: readonly number[], runs: number, places: SyntheticPlaces): void {
  const lines: Line[] = []
  for (const events of counts) {
    const add = (subject: string, measure: string, result: Line['result']): void => {
      const line: Line = { subject, events, setting: 'Node', measure, unit: 'ms', result }
      lines.push(line)
      tellLine(line)
      keepResults('engine', lines)
    }
    const read = createReadingFloor(events)
    add(
      'floor',
      'read 6 bytes an event',
      measured(runs, () => read()),
    )
    benchCount(events, runs, places, add)
    add('arquero', 'all steps', 'not measured: the registry lacks one of its dependencies')
  }
}

function benchCount(
  events: number,
  runs: number,
  places: SyntheticPlaces,
  add: (subject: string, measure: string, result: Line['result']) => void,
): void {
  const steps = engineSteps(
    events,
    places.regions.map(({ code }) => code),
  )
  const { atlas, plain } = prepared(events, places)
  const answers = new Map<string, readonly Answer[]>()
  for (const make of [() => atlas, () => plainArray(plain), () => crossfiltered(plain)]) {
    const engine = make()
    add(engine.name, 'preparation, once', {
      median: engine.preparationMs,
      min: engine.preparationMs,
      max: engine.preparationMs,
      runs: 1,
    })
    for (const step of steps) {
      add(engine.name, step.name, timesOf(engine, step, runs))
      const answered = answersOf(engine, step)
      deepStrictEqual(
        answered,
        answers.get(step.name) ?? answered,
        `${engine.name} counts otherwise: ${step.name}`,
      )
      answers.set(step.name, answered)
    }
  }
}

/** Each run sets a filter on all events; taking it off again is not measured. */
function timesOf(engine: EngineCase, { questionOf }: EngineStep, runs: number): Line['result'] {
  const questions = Array.from({ length: WARM_UP + runs }, (_, run) => questionOf(run))
  const times = questions.map((question) => {
    engine.ask(NOTHING)
    const started = performance.now()
    engine.ask(question)
    return performance.now() - started
  })
  return spreadOf(times.slice(WARM_UP)) ?? 'not measured'
}

function answersOf(engine: EngineCase, { questionOf }: EngineStep): readonly Answer[] {
  return [0, 1, 2].map((run) => {
    engine.ask(questionOf(run))
    return engine.lastAnswer()
  })
}

function measured(runs: number, work: () => unknown): Line['result'] {
  const times = Array.from({ length: WARM_UP + runs }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return spreadOf(times.slice(WARM_UP)) ?? 'not measured'
}
