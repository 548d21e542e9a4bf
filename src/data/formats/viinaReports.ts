import type { ConflictEvent, Day, Place, SourceLink } from '../../domain/dataset'
import type { Text } from '../../domain/language'
import { linkOf } from '../linkOf'
import { dayCell } from './cells'
import type { RowReader } from './format'
import { type Intake, inBoth } from './intake'
import { codeIn, neededIn, wordsIn } from './rowFields'
import type { SourceRow } from './sourceRow'
import { labelledAs, type ViinaLabels, viinaLabels } from './viinaLabels'
import { viinaOutlet } from './viinaOutlets'
import { outletClaim, reportedOn, viinaPlace } from './viinaRow'

/** One report of an outlet, which has a row for each place that it names. */
interface Report {
  readonly id: string
  readonly index: number
  readonly day: Day
  readonly outlet: Text
  readonly text: Text | null
  readonly language: string
  readonly link: SourceLink
  readonly places: Place[]
  /** The cells of each of its rows. */
  readonly raws: Readonly<Record<string, string>>[]
  /** `null` = none of its rows has labels. */
  labels: ViinaLabels | null
}

/** Put into the labels of a row once its report has come. */
const USED = 1 << 30

/** Reads reports, the rows of one of them wherever they stand; the labels have been read before. */
export function readViinaReports(intake: Intake): RowReader {
  const labelsById = new Map<string, ViinaLabels>()
  const reports = new Map<string, Report>()

  function takeLabels(row: SourceRow): void {
    const id = row.cell('event_id')
    if (labelsById.has(id)) intake.note({ index: row.index, field: 'event_id' }, id, 'idDuplicate')
    else labelsById.set(id, viinaLabels(intake, row))
  }

  function labelsOf(row: SourceRow): ViinaLabels | null {
    const id = row.cell('event_id')
    const labels = labelsById.get(id)
    if (labels === undefined) {
      intake.note({ index: row.index, field: 'event_id' }, id, 'labelsMissing', 'kept')
      return null
    }
    labelsById.set(id, labels | USED)
    return labels & ~USED
  }

  function takeRow(row: SourceRow): void {
    const day = neededIn(intake, row, 'date', dayCell)
    const place = day === null ? 'refused' : viinaPlace(intake, row)
    if (day === null || place === 'refused') return
    noteTime(intake, row)
    const key = keyOf(row)
    const known = reports.get(key)
    if (known !== undefined)
      intake.note({ index: row.index, field: 'report_id' }, row.cell('report_id'), 'rowsJoined')
    const report = known ?? reportOf(intake, row, day)
    if (known === undefined) reports.set(key, report)
    const labels = labelsOf(row)
    if (labels !== null) report.labels = (report.labels ?? 0) | labels
    if (place !== null) report.places.push(place)
    report.raws.push(row.raw())
  }

  return {
    row: (row, part) => (part === 'labels' ? takeLabels(row) : takeRow(row)),
    end() {
      for (const [key, report] of reports) {
        reports.delete(key) // or each of a million would be there twice for a while
        intake.add(eventOf(intake, report))
      }
      for (const [id, labels] of labelsById)
        if ((labels & USED) === 0) intake.note({ index: 0, field: 'event_id' }, id, 'labelsUnused', 'kept')
    },
  }
}

/** The same number with another outlet, day or address is another report; without a number each row is one. */
function keyOf(row: SourceRow): string {
  const id = row.cell('report_id')
  return id === '' ? `${row.index}` : [id, ...['source', 'date', 'url'].map(row.cell)].join('\n')
}

/** The time is that of publication, in a zone that nobody tells, and 00:00 where it is not known: no event gets one. */
function noteTime(intake: Intake, row: SourceRow): void {
  const time = row.cell('time')
  const spot = { index: row.index, field: 'time' }
  if (/^(0?0:00(:00)?)?$/.test(time)) intake.note(spot, time, 'timeUnknown', 'kept')
  else intake.note(spot, time, 'timeDropped')
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['ua', 'uk'],
  ['ru', 'ru'],
])

function reportOf(intake: Intake, row: SourceRow, day: Day): Report {
  const language = codeIn(intake, row, 'lang', LANGUAGES, 'und')
  const text = wordsIn(intake, row, 'text')
  return {
    id: intake.eventId({ index: row.index, field: 'event_id' }, row.cell('event_id')),
    index: row.index,
    day,
    outlet: outletOf(wordsIn(intake, row, 'source')),
    text: text === null ? null : language === 'uk' ? inBoth(text) : { en: text },
    language,
    link: linkIn(intake, row),
    places: [],
    raws: [],
    labels: null,
  }
}

function linkIn(intake: Intake, row: SourceRow): SourceLink {
  const address = row.cell('url')
  if (address === '') return { kind: 'none', reason: 'VIINA gives no address' }
  const link = linkOf(address)
  if (link.kind === 'refused') intake.note({ index: row.index, field: 'url' }, address, 'linkRefused')
  return link
}

function eventOf(intake: Intake, report: Report): ConflictEvent {
  const { id, index, day, outlet, places, raws, labels } = report
  const { type, words, actors, columns } = labelledAs(labels)
  const { en, uk = en } = outlet
  return {
    id,
    type,
    title: titleOf(report),
    summary: {
      en: `A report by ${en}, according to VIINA. ${words.en}`,
      uk: `Повідомлення, за даними VIINA: ${uk}. ${words.uk ?? words.en}`,
    },
    when: reportedOn(day),
    places,
    actors,
    claims: [outletClaim(intake, { ...report, id: `${id}:1` })],
    related: [],
    status: 'active',
    origin: {
      format: 'viina',
      file: intake.file(),
      row: index,
      kind: 'report',
      raw: { ...joinedRaw(raws), ...Object.fromEntries(columns.map((column) => [column, '1'])) },
    },
  }
}

function outletOf(code: string | null): Text {
  return code === null ? { en: 'Outlet not named', uk: 'Видання не назване' } : viinaOutlet(code)
}

/** The outlet's words as such, in the language that they are in. */
function titleOf({ outlet, text }: Report): Text {
  const { en, uk = en } = outlet
  if (text === null) return { en: `Report: ${en}`, uk: `Повідомлення: ${uk}` }
  const line = (words: string): string => words.split('\n')[0] ?? words
  const title = { en: `${en}: “${line(text.en)}”` }
  return text.uk === undefined ? title : { ...title, uk: `${uk}: «${line(text.uk)}»` }
}

/** Cells of all rows of a report: what they share stands once, what differs in the order of the rows. */
function joinedRaw(raws: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const [first = {}] = raws
  if (raws.length === 1) return first
  const columns = [...new Set(raws.flatMap((raw) => Object.keys(raw)))]
  return Object.fromEntries(
    columns.map((column) => {
      const cells = raws.map((raw) => raw[column] ?? '')
      return [column, new Set(cells).size === 1 ? (cells[0] ?? '') : cells.join('; ')]
    }),
  )
}
