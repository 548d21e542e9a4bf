import type { Problem } from '../domain/problem'
import { createEventLots } from './eventLots'
import { headOf } from './formats/datasetHead'
import type { FormatFacts } from './formats/format'
import { createIntake, type Intake } from './formats/intake'
import type { Opened, OpenOptions } from './openFiles'
import { createReport, type Report } from './report'

/** The reading of files that belong together, into one data set with a report on each file. */
export interface FileReading {
  readonly intake: Intake
  /** What is read from now on is of this file. */
  readonly begin: (fileName: string) => Report
  /** Of all files so far, in their order. */
  readonly problems: () => readonly Problem[]
  /** Events that were handed on or wait to be. */
  readonly events: () => number
  /** @param rows records or features that were read, good or not. */
  readonly end: (rows: number) => Extract<Opened, { readonly kind: 'ok' }>
}

/** A reading of files in this format; events go to `onEvents`. */
export function createFileReading(
  format: FormatFacts,
  { places, mostEvents, onEvents }: Pick<OpenOptions, 'places' | 'mostEvents' | 'onEvents'>,
): FileReading {
  const reports: Report[] = []
  let report = createReport('')
  let name = ''
  const lots = createEventLots(mostEvents, (events) => onEvents(events, known))
  const { intake, tables, known } = createIntake({
    format: format.id,
    file: () => name,
    places,
    report: () => report,
    onEvent: lots.add,
    isFull: lots.isFull,
  })
  const problems = () => reports.flatMap((one) => one.problems())
  return {
    intake,
    begin(fileName) {
      name = fileName
      report = createReport(name)
      reports.push(report)
      return report
    },
    problems,
    events: lots.kept,
    end(rows) {
      lots.end(report)
      if (rows === 0) report.add({ path: [], reason: 'noRows', effect: 'kept' })
      return {
        kind: 'ok',
        format: format.id,
        head: headOf(format, name, places.regionSet.id),
        tables: { ...tables(), context: [], corrections: [] },
        rows,
        events: lots.kept(),
        problems: problems(),
      }
    },
  }
}
