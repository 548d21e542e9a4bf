/** A point on a plane, in km. */
export type Point = readonly [number, number]

/** Longest gaps to try, in turn: short ones are enough nearly everywhere and much quicker. */
const REACHES_KM = [6, 12, 25, 50]

/** Binary heap of [cost, index], cheapest first. */
class Queue {
  private readonly items: [number, number][] = []

  push(cost: number, index: number): void {
    const { items } = this
    items.push([cost, index])
    for (let i = items.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1
      if (!this.swapIfCheaper(i, parent)) return
      i = parent
    }
  }

  pop(): [number, number] | undefined {
    const { items } = this
    const top = items[0]
    const last = items.pop()
    if (!last || items.length === 0) return top
    items[0] = last
    for (let i = 0; ; ) {
      const [left, right] = [2 * i + 1, 2 * i + 2]
      const child = (items[right]?.[0] ?? Infinity) < (items[left]?.[0] ?? Infinity) ? right : left
      if (!this.swapIfCheaper(child, i)) return top
      i = child
    }
  }

  private swapIfCheaper(child: number, parent: number): boolean {
    const [a, b] = [this.items[child], this.items[parent]]
    if (!a || !b || a[0] >= b[0]) return false
    this.items[child] = b
    this.items[parent] = a
    return true
  }
}

/** Points by cell of a grid as wide as the reach. */
function gridOf(points: readonly Point[], reachKm: number) {
  const cells = new Map<string, number[]>()
  const cell = (value: number) => Math.floor(value / reachKm)
  points.forEach(([x, y], i) => {
    const key = `${cell(x)},${cell(y)}`
    const members = cells.get(key)
    if (members) members.push(i)
    else cells.set(key, [i])
  })
  return ([x, y]: Point) => {
    const near: number[] = []
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) near.push(...(cells.get(`${cell(x) + dx},${cell(y) + dy}`) ?? []))
    }
    return near
  }
}

/** Ways from point 0 to each other point: the point before it on the cheapest way found. */
interface Ways {
  readonly cost: Float64Array
  readonly previous: Map<number, number>
}

/** Dijkstra from point 0 to point 1 over squared gaps no wider than the reach. */
function waysWithin(all: readonly Point[], reachKm: number): Ways {
  const near = gridOf(all, reachKm)
  const cost = new Float64Array(all.length).fill(Infinity)
  const previous = new Map<number, number>()
  const queue = new Queue()
  cost[0] = 0
  queue.push(0, 0)
  for (let top = queue.pop(); top && top[1] !== 1; top = queue.pop()) {
    const [soFar, at] = top
    const here = all[at]
    if (!here || soFar > (cost[at] ?? 0)) continue
    for (const next of near(here)) {
      const there = all[next] ?? here
      const gap = Math.hypot(there[0] - here[0], there[1] - here[1])
      const total = soFar + gap * gap
      if (gap > reachKm || total >= (cost[next] ?? 0)) continue
      cost[next] = total
      previous.set(next, at)
      queue.push(total, next)
    }
  }
  return { cost, previous }
}

/** The chain from point 0 to point 1; undefined if a gap would have to be wider than the reach. */
function chainWithin(all: readonly Point[], reachKm: number): Point[] | undefined {
  const { cost, previous } = waysWithin(all, reachKm)
  if (cost[1] === Infinity) return undefined
  const chain: Point[] = []
  for (let at: number | undefined = 1; at !== undefined; at = previous.get(at)) {
    const point = all[at]
    if (point) chain.unshift(point)
  }
  return chain
}

/**
 * The chain of points from one to the other whose squared gaps add up to least: many short steps beat one long one,
 * so it follows dense rows of points. Chains of short gaps come first: a longer reach is tried only where a shorter one
 * does not get there. Throws if gaps of more than 50 km would be needed.
 */
export function cheapestChain(from: Point, to: Point, points: readonly Point[]): Point[] {
  for (const reachKm of REACHES_KM) {
    const chain = chainWithin([from, to, ...points], reachKm)
    if (chain) return chain
  }
  throw new Error(`No chain from ${from.join()} to ${to.join()}`)
}
