import { NO_REGION } from './columns'
import { codeNumber } from './cubeLayout'
import { type NumberModel, numberModel } from './numberModels'
import type { NumberCoder } from './rangeCoder'
import { byteAt, shortAt, wordAt } from './reads'
import { IN_LIST, type RegionLists } from './regionLists'

/** What an overview has to walk through. */
const MOST_LISTS = 2 ** 18
const MOST_STEPS = 2 ** 20
const MOST_IN_LIST = Object.values(IN_LIST).reduce((bits, bit) => bits | bit, 0)

/** A region of a list, and what it is to the events; points outside every region have the number of regions. */
interface Step {
  readonly region: number
  readonly is: number
}

interface ListModels {
  readonly same: NumberModel
  readonly more: NumberModel
  readonly region: NumberModel
  readonly is: NumberModel
}

/** Lengths that are told apart. */
const LENGTHS = 8

/** Lists in the order of a cube: each is told by how far it is like the one before, and how it goes on. */
export function codeLists(coder: NumberCoder, lists: RegionLists, regions: number): RegionLists {
  const count = codeNumber(coder, lists.count, MOST_LISTS)
  const models = {
    same: numberModel(LENGTHS, 4),
    more: numberModel(LENGTHS, 4),
    region: numberModel(3, 7),
    is: numberModel(2, 4),
  }
  const from = [0]
  const steps: Step[] = []
  let before: readonly Step[] = []
  for (let list = 0; list < count && coder.isRight(); list += 1) {
    const given = stepsOf(lists, list, regions)
    before = codeList(coder, models, { given, before, isFirst: list === 0 }, regions)
    steps.push(...before)
    coder.expect(steps.length <= MOST_STEPS)
    from.push(steps.length)
  }
  return {
    count: from.length - 1,
    from: Uint32Array.from(from),
    region: Uint16Array.from(steps, ({ region }) => (region === regions ? NO_REGION : region)),
    is: Uint8Array.from(steps, ({ is }) => is),
  }
}

function stepsOf({ from, region, is }: RegionLists, list: number, regions: number): readonly Step[] {
  const first = wordAt(from, list)
  return Array.from({ length: wordAt(from, list + 1) - first }, (_, step) => {
    const here = shortAt(region, first + step)
    return { region: here === NO_REGION ? regions : here, is: byteAt(is, first + step) }
  })
}

interface Lists {
  readonly given: readonly Step[]
  readonly before: readonly Step[]
  readonly isFirst: boolean
}

function codeList(
  coder: NumberCoder,
  models: ListModels,
  { given, before, isFirst }: Lists,
  regions: number,
): readonly Step[] {
  const context = (length: number): number => Math.min(length, LENGTHS - 1)
  const same = coder.number(models.same, context(before.length), likeFrom(before, given))
  const more = coder.number(models.more, context(same), given.length - same)
  coder.expect(same <= before.length && (more > 0 || isFirst) && same + more <= regions + 1)
  const steps = before.slice(0, same)
  for (let left = more; left > 0 && coder.isRight(); left -= 1) {
    const at = steps.length
    const around = {
      given: given[at] ?? NOWHERE,
      last: steps.at(-1) ?? null,
      beside: (at === same ? before[at] : null) ?? null,
    }
    const step = codeStep(coder, models, around)
    coder.expect(isStep(step, regions, left === 1))
    steps.push(step)
  }
  return steps
}

const NOWHERE: Step = { region: 0, is: 0 }

interface Around {
  readonly given: Step
  /** The step before in the list. */
  readonly last: Step | null
  /** At the same place in the list before, where this list is the first time another one; it comes before this step. */
  readonly beside: Step | null
}

function codeStep(coder: NumberCoder, models: ListModels, { given, last, beside }: Around): Step {
  const least = beside?.region ?? (last?.region ?? -1) + 1
  const place = last === null ? 0 : 1
  const region = least + coder.number(models.region, beside === null ? place + 1 : 0, given.region - least)
  const is = coder.number(models.is, place, given.is)
  coder.expect(beside === null || region > beside.region || is > beside.is)
  return { region, is }
}

/** How many steps both begin with. */
function likeFrom(one: readonly Step[], other: readonly Step[]): number {
  const at = one.findIndex(({ region, is }, step) => region !== other[step]?.region || is !== other[step].is)
  return at < 0 ? one.length : at
}

function isStep({ region, is }: Step, regions: number, isLast: boolean): boolean {
  if (is > MOST_IN_LIST) return false
  return region < regions || (region === regions && isLast && isOnlyPoint(is))
}

function isOnlyPoint(bits: number): boolean {
  return bits !== 0 && (bits & ~(IN_LIST.hasMark | IN_LIST.hasDisc)) === 0
}
