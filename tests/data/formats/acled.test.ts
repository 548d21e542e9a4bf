import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../../../src/domain/dataset'
import { mayPassOn } from '../../../src/domain/licenceRule'
import { supportOf } from '../../../src/domain/support'
import { ACLED_SHAPE } from '../../../src/export/acledCsv'
import { shapedCsv } from '../../../src/export/shapedCsv'
import { fileOf } from '../../../src/export/writer'
import { contextFor } from '../../export/contexts'
import { aClaim, aFigure, anActor, anEvent, aPlace } from '../../support/builders'
import { brief, fixture, openGood, openText, publishedPlaces } from './openText'
import { problemsOfReread } from './reread'

const text = await fixture('acled.csv')
const older = await fixture('acled-older.csv')
const { opened, events } = await openGood(text)

function event(id: string, among: readonly ConflictEvent[] = events): ConflictEvent {
  return among.find((one) => one.id === id) ?? expect.fail(`no event ${id}`)
}

describe('a file of ACLED', () => {
  it('is known by its header, and every row is an event or is refused with a reason', () => {
    expect([opened.format, opened.rows, opened.events]).toEqual(['acled', 23, 20])
    const refused = opened.problems.filter(({ effect }) => effect === 'leftOut')
    expect(refused.map(brief)).toEqual([
      '17 | event_date | 05/11/2024 | dateAmbiguous | 1',
      '18 | latitude | north | degreesInvalid | 1',
      '24 | event_date |  | missing | 1',
    ])
  })

  it('has a counted note on all that was changed or is odd', () => {
    const notes = opened.problems.filter(({ effect }) => effect !== 'leftOut')
    expect(notes.map(brief)).toEqual([
      '2 | fatalities | 0 | zeroMayBeUnknown | 17',
      '3 | event_date | 2024-11-06 | dayStandsForPeriod | 2',
      '4 | admin1 | Kyiv | placedByRegion | 10',
      '5 | admin1 | Kyiv City | regionRenamed | 1',
      '6 | sub_event_type | Disrupted weapons use | codeWider | 8',
      '14 | disorder_type | Demostrations | codeUnknown | 1',
      '15 | fatalities |  | missing | 1',
      '16 | time_precision |  | codeUnknown | 1',
      '16 | geo_precision | 9 | codeUnknown | 1',
      '16 | event_type | Skirmish | codeUnknown | 1',
      '16 | disorder_type | Disorder | codeUnknown | 1',
      '16 | timestamp | yesterday | timeInvalid | 1',
      '16 | inter1 | 12 | codeUnknown | 1',
      '16 | fatalities | some | numberInvalid | 1',
      '19 | event_id_cnty | UKR900001 | idShared | 1',
      '20 | event_id_cnty |  | idMade | 1',
      '20 | sub_event_type | Ambush | codeUnknown | 1',
      '21 | admin1 | Lubelskie | regionNotFound | 2',
    ])
  })

  it('is at a point only where the row says that the town is known', () => {
    expect(event('UKR900001').places).toEqual([
      {
        point: [36.2358, 50.0042],
        within: 'UA-63',
        precision: 'settlement',
        role: 'location',
        wording: { en: 'Testove' },
      },
    ])
    expect(event('UKR900022').places).toMatchObject([{ country: 'UA', precision: 'country' }])
  })

  it('near a town has no radius, since ACLED gives none', () => {
    const [place] = event('UKR900002').places
    expect(place).toMatchObject({ precision: 'nearSettlement' })
    expect(place).not.toHaveProperty('radiusKm')
    expect(event('UKR900002').title.en).toBe('Air/drone strike, near Testove')
  })

  it('known to the region is on the region, not at the capital that its coordinates show', () => {
    const inRegion = (id: string) => event(id).places.map(({ region, wording }) => [region, wording])
    expect(inRegion('UKR900003')).toEqual([['UA-32', undefined]])
    expect(event('UKR900003').title.uk).toContain('Київська область')
    expect(inRegion('UKR900004')).toEqual([['UA-30', undefined]])
    expect(inRegion('UKR900026')).toEqual([['UA-63', undefined]])
    expect(event('POL900025').places).toEqual([])
  })

  it('has the day that it gives, or the whole week or month that the day stands for', () => {
    expect(event('UKR900001').when).toEqual({ start: '2024-11-05', end: '2024-11-05', precision: 'day' })
    expect(event('UKR900002').when).toEqual({ start: '2024-11-04', end: '2024-11-10', precision: 'week' })
    expect(event('UKR900003').when).toEqual({ start: '2024-11-01', end: '2024-11-30', precision: 'month' })
  })

  it('names everybody without saying who did what to whom', () => {
    const { actors } = event('UKR900002')
    expect(actors.map(({ name, party }) => [name.en, party])).toEqual([
      ['Military Forces of Russia (2000-)', 'russia'],
      ['Civilians (Ukraine)', 'other'],
      ['Health Workers (Ukraine)', 'other'],
      ['Teachers (Ukraine)', 'other'],
    ])
    expect(new Set(events.flatMap((one) => one.actors.map(({ role }) => role)))).toEqual(new Set(['subject']))
  })

  it('has a claim of ACLED, and one of each source without an address', () => {
    const [own, ...reports] = event('UKR900001').claims
    const nameOf = (id: string | undefined) => opened.tables.claimants.find((one) => one.id === id)?.name.en
    expect(own).toMatchObject({ stance: 'estimates', madeAt: '2024-11-12' })
    expect([own, ...reports].map((claim) => nameOf(claim?.claimant))).toEqual([
      'ACLED',
      'Example Wire',
      'Example Daily',
    ])
    const sources = opened.tables.sources.map(({ publisher, link }) => [publisher.en, link.kind])
    expect(sources).toEqual([
      ['ACLED', 'link'],
      ['Example Wire', 'none'],
      ['Example Daily', 'none'],
    ])
    expect(
      supportOf(event('UKR900001').claims, new Map(opened.tables.claimants.map((one) => [one.id, one]))),
    ).toBe('oneParty')
    expect(event('UKR900021').claims).toHaveLength(1)
  })

  it('says with whom the words are, and keeps codes and tags', () => {
    expect(event('UKR900001').summary.en).toMatch(/^According to ACLED: On 5 November 2024/)
    expect(event('UKR900002').claims[0]?.statement.en).toBe(
      'Coded the event as “Political violence / Explosions/Remote violence / Air/drone strike”. ' +
        'Kinds of actors: external or other forces, civilians. Tags: Civilian targeting; energy; residential.',
    )
    expect(event('RUS900020').claims[0]?.statement.uk).toBe(
      'Закодував подію як «Demonstrations / Protests / Peaceful protest». Види учасників: протестувальники. ' +
        'Позначки: crowd size=no report.',
    )
    expect(event('UKR900021').summary.uk).toMatch(/^Подія за кодуванням ACLED/)
  })

  it('takes 0 deaths for none or unknown, and a blank for no number', () => {
    const figures = (id: string) => event(id).claims[0]?.figures
    expect(figures('UKR900001')).toEqual([{ measure: 'killed', low: 0, high: 0, wording: 'noneOrUnknown' }])
    expect(figures('UKR900002')).toEqual([{ measure: 'killed', low: 3, high: 3, wording: 'exactly' }])
    expect(figures('UKR900021')).toEqual([])
    expect(figures('UKR900022')).toEqual([])
  })

  it('keeps eight rows of one interception eight events: nothing in them says that they are one', () => {
    const eight = events.filter(({ type }) => type === 'interception')
    expect(eight).toHaveLength(8)
    expect(new Set(eight.map(({ places }) => places[0]?.region))).toEqual(
      new Set(['UA-71', 'UA-74', 'UA-68', 'UA-32', 'UA-51', 'UA-53', 'UA-59', 'UA-18']),
    )
  })

  it('keeps each row as it stood, and is not passed on', () => {
    expect(event('UKR900002').origin).toMatchObject({ format: 'acled', file: 'file', row: 2, kind: 'event' })
    expect(event('UKR900002').origin?.raw).toMatchObject({
      source_scale: 'New media-National',
      event_date: '2024-11-06',
      latitude: '50.0042',
    })
    expect(mayPassOn(events)).toEqual({ kept: [], withheld: 20 })
    expect(opened.head.licence).toContain('may not be passed on')
  })

  it('is read again from the atlas’s own format without a problem', () => {
    expect(problemsOfReread(opened, events)).toEqual([])
  })
})

describe('an older file of ACLED', () => {
  it('has other columns, days in words and kinds of actors in words', async () => {
    const { opened: old, events: found } = await openGood(older)
    expect(old.format).toBe('acled')
    expect(event('UKR800001', found).when.start).toBe('2025-05-16')
    expect(event('UKR800001', found).claims[0]?.statement.en).toContain(
      'Kinds of actors: external or other forces, state forces.',
    )
    expect(event('UKR800001', found).origin?.raw).toMatchObject({
      data_id: '700001',
      population_best: '1200',
    })
    expect(event('UKR800002', found)).toMatchObject({ type: 'deployment', places: [{ region: 'UA-63' }] })
    expect(problemsOfReread(old, found)).toEqual([])
  })

  it('is read whatever the case of its header', async () => {
    const [header = '', ...lines] = older.split('\n')
    const { events: found } = await openGood([header.toUpperCase(), ...lines].join('\n'))
    expect(found.map(({ id }) => id)).toEqual(['UKR800001', 'UKR800002'])
  })
})

describe('rows that our own writer split', () => {
  const interception = anEvent({
    id: 'e3',
    type: 'interception',
    when: { start: '2024-11-04', end: '2024-11-05', precision: 'overnight' },
    places: ['UA-71', 'UA-74', 'UA-68'].map((code) => aPlace(code, 'over')),
    actors: [anActor()],
    claims: [aClaim({ figures: [aFigure({ measure: 'killed', low: 2, high: 2 })] })],
  })

  async function reopened(change: (file: string) => string = (file) => file) {
    const { regionSet } = await publishedPlaces()
    const context = contextFor([interception], { names: regionSet })
    return openGood(change(fileOf(shapedCsv(ACLED_SHAPE, context), [interception])))
  }

  it('are one event again, with all its places, days and deaths, and a note that says so', async () => {
    const read = await reopened()
    expect(read.events).toHaveLength(1)
    expect(read.events[0]).toMatchObject({
      id: 'e3',
      type: 'interception',
      title: { en: 'Disrupted weapons use' },
      when: { start: '2024-11-04', end: '2024-11-05', precision: 'days' },
      places: [{ region: 'UA-71' }, { region: 'UA-74' }, { region: 'UA-68' }],
    })
    expect(read.events[0]?.claims[0]?.figures).toMatchObject([{ measure: 'killed', low: 2, high: 2 }])
    expect(read.opened.problems.map(brief)).toContain('3 | tags | e3 | rowsJoined | 2')
    expect(mayPassOn(read.events).kept).toEqual([])
    expect(problemsOfReread(read.opened, read.events)).toEqual([])
  })

  it('stay apart where one of them says something else', async () => {
    const read = await reopened((file) => file.replace(/^("e3#2","2024-11-0)4/m, '$13'))
    expect(read.events.map(({ id, places }) => [id, places.length])).toEqual([
      ['e3', 2],
      ['e3~2', 1],
    ])
  })
})

it('never throws for a damaged file, and accounts for every row', async () => {
  const lines = text.split('\r\n')
  const cells = lines.map((line) => line.split(','))
  const damage = fc.record({
    row: fc.nat(lines.length - 1),
    column: fc.nat(30),
    cell: fc.constantFrom('', '-1', '1e309', '=1', '"', '__proto__', '\u202e', '9'.repeat(400), ';;;', '0x1'),
    isDropped: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async (hits) => {
      const damaged = cells.map((row, index) =>
        row.flatMap((cell, column) => {
          const hit = hits.find((one) => one.row === index && one.column === column)
          if (hit === undefined) return [cell]
          return hit.isDropped ? [] : [hit.cell]
        }),
      )
      const { opened: read, events: found } = await openText(damaged.map((row) => row.join()).join('\r\n'))
      if (read.kind !== 'ok') return
      const leftOut = read.problems.filter(({ effect }) => effect === 'leftOut').length
      expect(found.length + leftOut).toBe(read.rows)
      const mended = problemsOfReread(read, found).filter(({ path }) => !path.includes('.origin.raw'))
      expect(mended).toEqual([])
    }),
    { numRuns: 40 },
  )
})
