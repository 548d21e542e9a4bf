import { describe, expect, it } from 'vitest'
import { EVENT_COLUMNS } from '../../src/domain/eventColumns'
import { eventsCsv } from '../../src/export/eventsCsv'
import { fileOf } from '../../src/export/writer'
import { contextOf, EVERY_KIND } from '../export/contexts'
import { strictCsv } from '../export/strictCsv'
import { openGood, openText } from './formats/openText'

const { events } = EVERY_KIND
const csv = fileOf(eventsCsv(contextOf(EVERY_KIND)), events)

describe('the atlas’s own CSV', () => {
  it('is opened as what it is, and gives the same bytes again', async () => {
    const { opened, events: read } = await openGood(csv)
    expect(opened.format).toBe('atlasCsv')
    expect(opened.problems.filter(({ effect }) => effect !== 'kept')).toEqual([])
    const dataset = { ...opened.head, ...opened.tables, events: read }
    expect(fileOf(eventsCsv(contextOf(dataset)), read)).toBe(csv)
  })

  it('names the row in which something is wrong, as a spreadsheet shows it', async () => {
    const [, second] = events
    const rows = strictCsv(csv.replace(/^\ufeff/, '')).map((cells) => cells.map((cell) => cell.text))
    const row = rows.findIndex(([id]) => id === second?.id)
    expect(row).toBeGreaterThan(1) // the event before it has several rows
    const spoilt = rows.map((cells, index) =>
      index === row ? cells.with(EVENT_COLUMNS.indexOf('status'), 'gone') : cells,
    )
    const { opened } = await openGood(
      spoilt.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'),
    )
    const left = opened.problems.filter(({ effect }) => effect === 'leftOut')
    expect(left).toMatchObject([{ row, field: 'status', value: 'gone', reason: 'notInList' }])
  })

  it('keeps good rows beside one that does not fit the header', async () => {
    const { opened } = await openGood(`${csv.trimEnd()}\r\nonly,three,cells\r\n`)
    expect(opened.events).toBe(events.length)
    expect(opened.problems.map(({ reason }) => reason)).toContain('fieldCount')
  })

  it('is opened alone', async () => {
    const { opened } = await openText([
      { name: 'a.csv', text: csv },
      { name: 'b.csv', text: csv },
    ])
    expect(opened).toMatchObject({ kind: 'refused', problems: [{ reason: 'filesUnrelated' }] })
  })

  it('is called off', async () => {
    const { opened } = await openText(csv, { signal: AbortSignal.abort() })
    expect(opened).toEqual({ kind: 'cancelled' })
  })
})
