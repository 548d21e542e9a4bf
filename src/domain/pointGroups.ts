import { mercator, TILE_PX, unmercator } from './cameraMath'
import { type EventPoint, markPosition } from './eventPoint'
import { grouped } from './grouped'
import type { RegionCode } from './dataset'
import type { Bounds, LngLat } from './region'
import { ZOOM_RANGE } from './view'

/** Points that are drawn as one mark or cluster over a range of zooms; often only one point. */
export interface PointGroup {
  /** The same for the same points, whatever the filters do elsewhere. */
  readonly id: string
  /** Where mark or cluster stands: on the point, for several in their middle. */
  readonly at: LngLat
  /** Whole zoom from which it is drawn. */
  readonly fromZoom: number
  /** Whole zoom from which its parts are drawn instead; past the largest zoom for what never falls apart. */
  readonly toZoom: number
  /** Events in it; one with several points in it counts once. */
  readonly events: number
  /** Events of each type, at least one each. */
  readonly types: ReadonlyMap<string, number>
  /** Every point of it is somewhere within a disc. */
  readonly isNear: boolean
  /** The one region that all its points lie in; `null` for several, and for none. */
  readonly region: RegionCode | null
  /** Around its points with their discs. */
  readonly box: Bounds
  /** Its points, as many as a plate may stand for with their discs beside it (`MOST_TOGETHER`); of more, the first ones. */
  readonly members: readonly EventPoint[]
}

/** Plates closer than this at the smallest zoom of a step would cover each other; they are wider than high. */
const REACH_PX = { right: 72, down: 40 } as const
const STRETCH = REACH_PX.right / REACH_PX.down
const NEVER = ZOOM_RANGE.max + 1
/** Whole zooms, from the largest to the smallest. */
const STEPS = Array.from({ length: NEVER - ZOOM_RANGE.min }, (_, i) => ZOOM_RANGE.max - i)

interface Node {
  readonly x: number
  readonly y: number
  /** Groups never cross the border of a state: their middle would stand on the wrong side of it. */
  readonly country: string
  readonly toZoom: number
  readonly members: readonly EventPoint[]
}

/**
 * Groups of every zoom, worked out from the largest zoom to the smallest, so that a group always falls apart into
 * groups of the next zoom. The same points in any order give the same groups; none give none.
 */
export function pointGroups(points: readonly EventPoint[]): readonly PointGroup[] {
  const groups: PointGroup[] = []
  let nodes = points.map(nodeOf).sort(byPosition)
  for (const zoom of STEPS) {
    const merged = mergedAt(nodes, zoom)
    const left = new Set(merged)
    for (const node of nodes) {
      if (!left.has(node) && node.toZoom > zoom + 1) groups.push(groupOf(node, zoom + 1))
    }
    nodes = merged
  }
  return [...groups, ...nodes.map((node) => groupOf(node, ZOOM_RANGE.min))]
}

/** The groups that are drawn at a zoom, whole or between two steps. */
export function groupsAt(groups: readonly PointGroup[], zoom: number): readonly PointGroup[] {
  return groups.filter(({ fromZoom, toZoom }) => fromZoom <= zoom && zoom < toZoom)
}

/** Whether no zoom would show its parts: they are at one spot, or too close to it. */
export function isWhole({ toZoom }: Pick<PointGroup, 'toZoom'>): boolean {
  return toZoom === NEVER
}

/** Ids of the events of a group, each once, in the order of its points. */
export function eventsOf({ members }: Pick<PointGroup, 'members'>): readonly string[] {
  return [...new Set(members.map(({ event }) => event))]
}

function nodeOf(member: EventPoint): Node {
  const [x, y] = mercator(markPosition(member))
  // An ISO 3166-2 code begins with its country.
  return { x, y, country: member.region?.slice(0, 2) ?? '', toZoom: NEVER, members: [member] }
}

function byPosition(a: Node, b: Node): number {
  return a.x - b.x || a.y - b.y || ((a.members[0]?.event ?? '') < (b.members[0]?.event ?? '') ? -1 : 1)
}

function mergedAt(nodes: readonly Node[], zoom: number): Node[] {
  const reach = REACH_PX.right / (TILE_PX * 2 ** zoom)
  const cells = grouped(nodes, (node) => [cellOf(node, reach, 0, 0)])
  const taken = new Set<Node>()
  return nodes.flatMap((node) => {
    if (taken.has(node)) return []
    const near = neighboursOf(node, cells, reach).filter(
      (other) =>
        !taken.has(other) &&
        other.country === node.country &&
        Math.hypot(other.x - node.x, STRETCH * (other.y - node.y)) <= reach,
    )
    for (const one of near) taken.add(one)
    return [near.length === 1 ? node : together(near, zoom + 1)]
  })
}

/** The node itself and all that may be within reach. */
function neighboursOf(
  node: Node,
  cells: ReadonlyMap<string, readonly Node[]>,
  reach: number,
): readonly Node[] {
  const steps = [-1, 0, 1]
  return steps
    .flatMap((right) => steps.flatMap((down) => cells.get(cellOf(node, reach, right, down)) ?? []))
    .sort(byPosition)
}

function cellOf({ x, y, country }: Node, side: number, right: number, down: number): string {
  return `${country} ${Math.floor(x / side) + right} ${Math.floor((STRETCH * y) / side) + down}`
}

function together(nodes: readonly Node[], toZoom: number): Node {
  const members = nodes.flatMap((node) => node.members)
  const middle = (key: 'x' | 'y'): number => {
    const values = nodes.map((node) => node[key])
    if (values.every((value) => value === values[0])) return values[0] ?? 0 // no rounding off the spot
    return nodes.reduce((sum, node) => sum + node[key] * node.members.length, 0) / members.length
  }
  return { x: middle('x'), y: middle('y'), country: nodes[0]?.country ?? '', toZoom, members }
}

function groupOf({ x, y, country, toZoom, members }: Node, fromZoom: number): PointGroup {
  const [only] = members
  const at = members.length === 1 && only !== undefined ? markPosition(only) : unmercator([x, y])
  return { id: [country, toZoom, x, y].join(' '), at, fromZoom, toZoom, members }
}
