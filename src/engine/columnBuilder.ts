import { PARTIES, type When } from '../domain/dataset'
import { dayNumber } from '../domain/dayNumber'
import type { EventEntry } from '../domain/eventEntry'
import { haveNumber } from '../domain/statements'
import { SUPPORTS } from '../domain/support'
import { type Columns, FLAG, NO_REGION, UNDATED } from './columns'
import { type Dictionary, dictionary } from './dictionary'
import { FIRST_ROOM, growingPoints, growingRegions, growingSources, widened } from './growingColumns'

/** Makes columns of events that come one by one; no event is kept. */
export interface ColumnBuilder {
  /**
   * The next active event in the order of the data set: its row is the number of those before it.
   *
   * @throws RangeError when there are more types or regions than columns can number.
   */
  readonly add: (entry: EventEntry) => void
  /**
   * The columns of all events so far.
   *
   * @param isKnownSource whether the data set has a source of that id: others are not numbered.
   */
  readonly finish: (isKnownSource: (id: string) => boolean) => Columns
}

const MOST_TYPES = 0x1_0000
const MOST_REGIONS = NO_REGION - 1

export function createColumnBuilder(): ColumnBuilder {
  const types = dictionary('types', MOST_TYPES)
  const regions = dictionary('regions', MOST_REGIONS)
  const rows = growingRows(types)
  const [inRegions, points, sources] = [growingRegions(regions), growingPoints(regions), growingSources()]
  return {
    add: (entry) => {
      rows.add(entry)
      inRegions.add(entry) // before the points, which are in some of these regions only
      points.add(entry)
      sources.add(entry.event.claims)
    },
    finish: (isKnownSource) => ({
      ...rows.finish(),
      types: types.values,
      regions: regions.values,
      inRegions: inRegions.finish(),
      points: points.finish(),
      sources: sources.finish(isKnownSource),
    }),
  }
}

/** The columns with one number for each row. */
function growingRows(types: Dictionary) {
  let count = 0
  let type = new Uint16Array(FIRST_ROOM)
  let parties = new Uint8Array(FIRST_ROOM)
  let support = new Uint8Array(FIRST_ROOM)
  let start = new Int32Array(FIRST_ROOM)
  let end = new Int32Array(FIRST_ROOM)
  let flags = new Uint8Array(FIRST_ROOM)
  const widen = () => {
    const room = count * 2
    type = widened(type, new Uint16Array(room))
    parties = widened(parties, new Uint8Array(room))
    support = widened(support, new Uint8Array(room))
    start = widened(start, new Int32Array(room))
    end = widened(end, new Int32Array(room))
    flags = widened(flags, new Uint8Array(room))
  }
  return {
    add: ({ event, parties: of, support: by }: EventEntry) => {
      if (count === type.length) widen()
      type[count] = types.numberOf(event.type)
      parties[count] = partyBits(of)
      support[count] = SUPPORTS.indexOf(by)
      start[count] = dayNumberOf(event.when, event.when.start)
      end[count] = dayNumberOf(event.when, event.when.end)
      flags[count] =
        (event.when.precision === 'reported' ? FLAG.reported : 0) |
        (haveNumber(event.claims) ? FLAG.hasNumber : 0)
      count += 1
    },
    finish: () => ({
      rows: count,
      type: type.slice(0, count),
      parties: parties.slice(0, count),
      support: support.slice(0, count),
      start: start.slice(0, count),
      end: end.slice(0, count),
      flags: flags.slice(0, count),
    }),
  }
}

function partyBits(parties: EventEntry['parties']): number {
  let bits = 0
  for (const party of parties) bits |= 1 << PARTIES.indexOf(party)
  return bits
}

/** Both ends of an event with one end only are that day, as in `daySpan`. */
function dayNumberOf({ start, end }: When, moment: string | null): number {
  const day = moment ?? start ?? end
  return day === null ? UNDATED : dayNumber(day)
}
