import { PARTIES } from '../../src/domain/dataset'
import { daySpan } from '../../src/domain/days'
import { type EventEntry, onlyMentions } from '../../src/domain/eventEntry'
import { haveNumber } from '../../src/domain/statements'
import { SUPPORTS } from '../../src/domain/support'
import { type Columns, UNDATED } from '../../src/engine/columns'

/** Columns of events the long way round, without points and sources. */
export function plainColumns(entries: readonly EventEntry[]): Columns {
  const types = [...new Set(entries.map(({ event }) => event.type))]
  const regions = [...new Set(entries.flatMap((entry) => entry.regions))]
  const spans = entries.map(({ event }) => daySpan(event.when))
  const inRegions = entries.flatMap((entry) =>
    entry.regions.map((code) => ({ entry, code, region: regions.indexOf(code) })),
  )
  return {
    rows: entries.length,
    types,
    regions,
    type: Uint16Array.from(entries, ({ event }) => types.indexOf(event.type)),
    parties: Uint8Array.from(entries, ({ parties }) =>
      [...parties].reduce((bits, party) => bits | (1 << PARTIES.indexOf(party)), 0),
    ),
    support: Uint8Array.from(entries, ({ support }) => SUPPORTS.indexOf(support)),
    start: Int32Array.from(spans, (span) => dayNumber(span?.[0])),
    end: Int32Array.from(spans, (span) => dayNumber(span?.[1])),
    flags: Uint8Array.from(entries, ({ event }) => (haveNumber(event.claims) ? 2 : 0)),
    inRegions: {
      from: startsOf(entries.map((entry) => entry.regions.length)),
      region: Uint16Array.from(inRegions, ({ region }) => region),
      kind: Uint8Array.from(inRegions, ({ entry, code }) => (onlyMentions(entry, code) ? 1 : 0)),
    },
    points: {
      count: 0,
      row: new Uint32Array(0),
      lng: new Float64Array(0),
      lat: new Float64Array(0),
      radiusKm: new Float32Array(0),
      region: new Uint16Array(0),
    },
    sources: { from: new Uint32Array(entries.length + 1), source: new Uint32Array(0), count: 0 },
  }
}

function dayNumber(day: string | undefined): number {
  return day === undefined ? UNDATED : Date.parse(day) / 86_400_000
}

function startsOf(sizes: readonly number[]): Uint32Array {
  return Uint32Array.from([0, ...sizes], (_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0))
}
