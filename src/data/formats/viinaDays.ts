import type { Place } from '../../domain/dataset'
import type { Text } from '../../domain/language'
import { countCell, dayCell } from './cells'
import type { RowReader } from './format'
import type { Intake } from './intake'
import { neededIn, wordsIn } from './rowFields'
import type { SourceRow } from './sourceRow'
import { labelledAs, viinaLabels } from './viinaLabels'
import { viinaOutlet } from './viinaOutlets'
import { outletClaim, reportedOn, viinaPlace } from './viinaRow'

/** Reads rows that each stand for the reports of one day that are alike; headlines and addresses are not in them. */
export function readViinaDays(intake: Intake): RowReader {
  return { row: (row) => readRow(intake, row) }
}

function readRow(intake: Intake, row: SourceRow): void {
  const day = neededIn(intake, row, 'date', dayCell)
  const place = day === null ? 'refused' : viinaPlace(intake, row)
  if (day === null || place === 'refused') return
  noteCount(intake, row)
  const { type, words, actors } = labelledAs(viinaLabels(intake, row))
  const id = intake.eventId({ index: row.index, field: 'event_id_1pd' }, row.cell('event_id_1pd'))
  const outlets = listed(wordsIn(intake, row, 'sources') ?? '')
  intake.add({
    id,
    type,
    title: titleOf(intake, row, place),
    summary: {
      en: `Reports of one day that VIINA takes for one event. ${words.en}`,
      uk: `Повідомлення одного дня, які VIINA вважає однією подією. ${words.uk ?? words.en}`,
    },
    when: reportedOn(day),
    places: place === null ? [] : [place],
    actors,
    claims: outlets.map((outlet, index) =>
      outletClaim(intake, {
        id: `${id}:${index + 1}`,
        outlet: viinaOutlet(outlet),
        day,
        link: { kind: 'none', reason: 'VIINA gives no address' },
        language: 'und',
        text: null,
      }),
    ),
    related: [],
    status: 'active',
    origin: { format: 'viina', file: intake.file(), row: row.index, kind: 'report', raw: row.raw() },
  })
}

/** Codes and numbers are joined by commas here. */
function listed(text: string): readonly string[] {
  return [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '')
}

function noteCount(intake: Intake, row: SourceRow): void {
  const field = 'n_reports'
  const said = countCell(row.cell(field))
  const found = listed(row.cell('event_ids')).length
  if (said.kind !== 'ok' || said.value !== found)
    intake.note({ index: row.index, field }, row.cell(field), 'sourceCountMismatch', 'kept', String(found))
}

function titleOf(intake: Intake, row: SourceRow, place: Place | null): Text {
  const region = place?.region === undefined ? undefined : intake.places.regionSet.regions.get(place.region)
  const at = region?.name ?? place?.wording ?? { en: wordsIn(intake, row, 'ADM1_NAME') ?? '' }
  return at.en === ''
    ? { en: 'Reports, place not said', uk: 'Повідомлення, місце не вказане' }
    : { en: `Reports: ${at.en}`, uk: `Повідомлення: ${at.uk ?? at.en}` }
}
