import { heaviest, type Labels } from './adopt'
import type { Mosaic } from './mosaic'

/** Connected pieces of one region. */
interface Patch {
  readonly region: string
  readonly members: number[]
  areaKm2: number
}

function patchesOf(mosaic: Mosaic, labels: Labels): Patch[] {
  const seen = new Set<number>()
  const patches: Patch[] = []
  labels.forEach((region, start) => {
    if (region === undefined || seen.has(start)) return
    const patch: Patch = { region, members: [], areaKm2: 0 }
    const queue = [start]
    seen.add(start)
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      const piece = mosaic.pieces[at]
      patch.members.push(at)
      patch.areaKm2 += piece?.areaKm2 ?? 0
      for (const next of (piece?.arcs ?? []).flatMap((arc) => mosaic.sides[arc] ?? [])) {
        if (seen.has(next) || labels[next] !== region) continue
        seen.add(next)
        queue.push(next)
      }
    }
    patches.push(patch)
  })
  return patches
}

/** The region with the longest line around a patch, if neighbours make up most of that line (else: an island). */
function neighbourOf(mosaic: Mosaic, labels: Labels, patch: Patch): string | undefined {
  const members = new Set(patch.members)
  const weights = new Map<string, number>()
  let around = 0
  for (const arc of patch.members.flatMap((member) => mosaic.pieces[member]?.arcs ?? [])) {
    const sides = mosaic.sides[arc] ?? []
    const others = sides.filter((side) => !members.has(side))
    if (sides.length > 1 && others.length === 0) continue
    const length = mosaic.arcLengthsKm[arc] ?? 0
    around += length
    for (const region of others.flatMap((side) => labels[side] ?? [])) {
      weights.set(region, (weights.get(region) ?? 0) + length)
    }
  }
  const shared = [...weights.values()].reduce((sum, length) => sum + length, 0)
  return shared > 0.6 * around ? heaviest(weights) : undefined
}

/** One round of `sweepCrumbs`; tells whether anything moved. */
function sweepOnce(mosaic: Mosaic, labels: Labels, limitKm2: number): boolean {
  const patches = patchesOf(mosaic, labels)
  const largest = new Map<string, number>()
  for (const { region, areaKm2 } of patches) {
    largest.set(region, Math.max(largest.get(region) ?? 0, areaKm2))
  }
  let moved = false
  for (const patch of patches) {
    if (patch.areaKm2 > limitKm2 || patch.areaKm2 === largest.get(patch.region)) continue
    const region = neighbourOf(mosaic, labels, patch)
    if (region === undefined || region === patch.region) continue
    for (const member of patch.members) labels[member] = region
    moved = true
  }
  return moved
}

/**
 * Moves crumbs (detached parts below the limit that are glued to other regions, an artefact of cutting sources
 * against each other) to the neighbour with the longest shared line. Islands and real exclaves stay.
 */
export function sweepCrumbs(mosaic: Mosaic, labels: Labels, limitKm2 = 5): Labels {
  const swept = [...labels]
  for (let round = 0; round < 3 && sweepOnce(mosaic, swept, limitKm2); round++);
  return swept
}
