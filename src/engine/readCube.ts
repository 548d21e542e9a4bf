import { inflateSync } from 'fflate'
import { PARTIES } from '../domain/dataset'
import { dayNumber, dayOf } from '../domain/dayNumber'
import { SUPPORTS } from '../domain/support'
import { NO_REGION, UNDATED } from './columns'
import type { Cube, Spells, Voices } from './cube'
import { CUBE_SIGN, FIRST_DAY_NUMBER } from './cubeBytes'
import { WHEN } from './kinds'
import { IN_LIST } from './regionLists'
import { createVarintReader, type VarintReader } from './varints'

type Kinds = Cube['cells']['kinds']
type Lists = Cube['cells']['lists']

/** Inflated; a million events of many kinds are within it. */
const MOST_BYTES = 16 * 1024 * 1024
/** Deflated bytes cannot hold more than this many times their length. */
const MOST_INFLATION = 1032
const MOST_NUMBER = 0xffff_ffff
/** Regions of all cells together: what an overview has to walk through. */
const MOST_STEPS = 4_000_000
const DAYS = dayNumber('9999-12-31') - FIRST_DAY_NUMBER + 1
/** Ids of types, as data sets have them, and codes of regions. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._:~-]*$/
const DIGEST = /^[0-9a-f]{64}$/
const DIGEST_LETTERS = 64
const MOST_LETTERS = 128
const MOST_TYPES = 0x1_0000
const MOST_IN_LIST = Object.values(IN_LIST).reduce((bits, bit) => bits | bit, 0)

/**
 * The cube in a file that `cubeBytes` made. Bytes from outside may be anything: `null` unless all of them are as such a
 * file has them.
 */
export function readCube(bytes: Uint8Array): Cube | null {
  const body = bodyIn(bytes)
  if (body === null) return null
  const reader = createVarintReader(body)
  const cube = cubeIn(reader)
  return reader.isRight() && reader.rest().length === 0 ? cube : null
}

function bodyIn(bytes: Uint8Array): Uint8Array | null {
  const head = createVarintReader(bytes)
  for (const byte of CUBE_SIGN) head.expect(head.number(MOST_NUMBER) === byte)
  const length = head.number(MOST_BYTES)
  const deflated = head.rest()
  head.expect(length <= deflated.length * MOST_INFLATION)
  if (!head.isRight()) return null
  try {
    const body = inflateSync(deflated, { out: new Uint8Array(length) })
    return body.length === length ? body : null
  } catch {
    return null // not deflated, cut off, or longer than it says
  }
}

function cubeIn(reader: VarintReader): Cube {
  const madeFrom = reader.text(DIGEST_LETTERS)
  reader.expect(DIGEST.test(madeFrom))
  const types = namesIn(reader, MOST_TYPES)
  const regions = namesIn(reader, NO_REGION)
  const reports = reader.number(MOST_NUMBER)
  const newest = reader.number(DAYS)
  const voices = reader.number(1) === 0 ? null : voicesIn(reader, regions.length)
  const kinds = kindsIn(reader, types.length, voices === null)
  const lists = listsIn(reader, regions.length)
  const cells = cellsIn(reader, kinds, lists)
  return {
    madeFrom,
    types,
    regions,
    reports,
    newestSourceDay: newest === 0 ? null : dayOf(FIRST_DAY_NUMBER + newest - 1),
    voices,
    cells,
    spells: spellsIn(reader, cells),
  }
}

/** No two alike. */
function namesIn(reader: VarintReader, most: number): readonly string[] {
  const names = new Set<string>()
  for (let left = reader.number(most); left > 0 && reader.isRight(); left -= 1) {
    const name = reader.text(MOST_LETTERS)
    reader.expect(NAME.test(name) && !names.has(name))
    names.add(name)
  }
  return [...names]
}

function voicesIn(reader: VarintReader, regions: number): Voices {
  return {
    parties: reader.numbers(PARTIES.length, MOST_NUMBER),
    supports: reader.numbers(SUPPORTS.length, MOST_NUMBER),
    regionSupports: reader.numbers(SUPPORTS.length * regions, MOST_NUMBER),
  }
}

/** @param hasVoices whether parties and support are told, and not 0 in all kinds. */
function kindsIn(reader: VarintReader, types: number, hasVoices: boolean): Kinds {
  const mostParties = hasVoices ? 2 ** PARTIES.length - 1 : 0
  const mostSupport = hasVoices ? SUPPORTS.length - 1 : 0
  const count = reader.number(MOST_NUMBER)
  return {
    count,
    type: Uint16Array.from(reader.numbers(count, types - 1)),
    parties: Uint8Array.from(reader.numbers(count, mostParties)),
    support: Uint8Array.from(reader.numbers(count, mostSupport)),
    when: Uint8Array.from(reader.numbers(count, WHEN.undated)),
  }
}

/** In a list each region is there once; points outside every region come last. */
function listsIn(reader: VarintReader, regions: number): Lists {
  const count = reader.number(MOST_NUMBER)
  const from = fromLengths(reader, reader.numbers(count, regions + 1))
  const region = Uint16Array.from(reader.numbers(from.at(-1) ?? 0, NO_REGION))
  const is = Uint8Array.from(reader.numbers(region.length, MOST_IN_LIST))
  const seen = new Uint32Array(regions)
  for (let list = 0; list < count && reader.isRight(); list += 1) {
    const [first, next] = [from[list] ?? 0, from[list + 1] ?? 0]
    reader.expect(isList(region.subarray(first, next), is.subarray(first, next), { seen, mark: list + 1 }))
  }
  return { count, from, region, is }
}

/** @param seen by region, the mark of the last list that has it. */
function isList(
  region: Uint16Array,
  is: Uint8Array,
  { seen, mark }: { readonly seen: Uint32Array; readonly mark: number },
): boolean {
  return region.every((here, at) => {
    if (here === NO_REGION) return at + 1 === region.length && isOnlyPoint(is[at] ?? 0)
    if (here >= seen.length || seen[here] === mark) return false
    seen[here] = mark
    return true
  })
}

function isOnlyPoint(bits: number): boolean {
  return bits !== 0 && (bits & ~(IN_LIST.hasMark | IN_LIST.hasDisc)) === 0
}

/** By list and then by kind, each pair once. */
function cellsIn(reader: VarintReader, kinds: Kinds, lists: Lists): Cube['cells'] {
  const count = reader.number(MOST_NUMBER)
  const list = reader.numbers(count, MOST_NUMBER)
  const kind = reader.numbers(count, kinds.count - 1)
  let steps = 0
  for (let cell = 0; cell < count && reader.isRight(); cell += 1) {
    const step = list[cell] ?? 0
    const here = (list[cell - 1] ?? 0) + step
    reader.expect(here < lists.count && (cell === 0 || step > 0 || (kind[cell] ?? 0) > (kind[cell - 1] ?? 0)))
    list[cell] = here
    steps += (lists.from[here + 1] ?? 0) - (lists.from[here] ?? 0)
    reader.expect(steps <= MOST_STEPS)
  }
  return { count, kind, list, kinds, lists }
}

function spellsIn(reader: VarintReader, { count: cells, kind, kinds }: Cube['cells']): Spells {
  const from = fromLengths(reader, reader.numbers(cells, MOST_NUMBER))
  const count = from.at(-1) ?? 0
  const isDated = Uint8Array.from(kind, (one) => Number(kinds.when[one] !== WHEN.undated))
  const dated = count - isDated.reduce((sum, is) => sum + 1 - is, 0)
  const steps = reader.numbers(dated, DAYS)
  const lengths = reader.numbers(dated, DAYS)
  const events = reader.numbers(count, MOST_NUMBER)
  const start = new Int32Array(events.length).fill(UNDATED)
  const end = new Int32Array(events.length).fill(UNDATED)
  let at = 0
  for (let cell = 0; cell < cells && reader.isRight(); cell += 1) {
    const [first, next] = [from[cell] ?? 0, from[cell + 1] ?? 0]
    reader.expect(isDated[cell] === 1 ? next > first : next === first + 1)
    if (isDated[cell] === 0) continue
    const till = at + next - first
    const isRight = dateSpells(
      { start: start.subarray(first, next), end: end.subarray(first, next) },
      { steps: steps.subarray(at, till), lengths: lengths.subarray(at, till) },
    )
    reader.expect(isRight)
    at = till
  }
  reader.expect(!events.includes(0) && events.reduce((sum, here) => sum + here, 0) <= MOST_NUMBER)
  return { from, start, end, events }
}

/** Writes down the days of one cell's spells, and answers whether there are such days, and in that order. */
function dateSpells(
  { start, end }: Pick<Spells, 'start' | 'end'>,
  { steps, lengths }: { readonly steps: Uint32Array; readonly lengths: Uint32Array },
): boolean {
  let day = 0
  return steps.every((step, spell) => {
    const length = lengths[spell] ?? 0
    day += step
    start[spell] = FIRST_DAY_NUMBER + day
    end[spell] = FIRST_DAY_NUMBER + day + length
    return day + length < DAYS && (spell === 0 || step > 0 || length > (lengths[spell - 1] ?? 0))
  })
}

/** Where each of tables of such lengths begins, and where the last one ends. */
function fromLengths(reader: VarintReader, lengths: Uint32Array): Uint32Array {
  const from = new Uint32Array(lengths.length + 1)
  let sum = 0
  for (const [at, length] of lengths.entries()) {
    sum += length
    from[at + 1] = sum
  }
  reader.expect(sum <= MOST_NUMBER)
  return from
}
