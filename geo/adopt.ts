import type { Claims, Mosaic } from './mosaic'

/** Region of each piece, in the order of the mosaic; undefined: the piece is water or belongs to nobody. */
export type Labels = (string | undefined)[]

/** Side of the refined country's border on which an orphan must find its region. */
type Side = 'inside' | 'outside'

interface Verdict {
  readonly region?: string | undefined
  readonly orphan?: Side
}

/**
 * What the layers agree on. Inside the fine outline the refined source decides, outside it Natural Earth. Where the
 * deciding source has nothing (or still claims land on the wrong side) the piece is an orphan.
 */
function verdictOf(claims: Claims, country: string): Verdict {
  if (claims.inside) return claims.refined ? { region: claims.refined } : { orphan: 'inside' }
  if (claims.baseCountry !== country) return { region: claims.base || undefined }
  return claims.refined ? { region: claims.refined } : { orphan: 'outside' }
}

/** The key with the largest weight; the first in code order if several have it. */
export function heaviest(weights: ReadonlyMap<string, number>): string | undefined {
  let best: [string, number] | undefined
  for (const [key, weight] of weights) {
    if (!best || weight > best[1] || (weight === best[1] && key < best[0])) best = [key, weight]
  }
  return best?.[0]
}

/** Length of the lines that a piece shares with each region on the given side, in km. */
function sharedKm(mosaic: Mosaic, labels: Labels, piece: number, allowed: (region: string) => boolean) {
  const weights = new Map<string, number>()
  for (const arc of mosaic.pieces[piece]?.arcs ?? []) {
    for (const other of mosaic.sides[arc] ?? []) {
      const region = labels[other]
      if (other === piece || region === undefined || !allowed(region)) continue
      weights.set(region, (weights.get(region) ?? 0) + (mosaic.arcLengthsKm[arc] ?? 0))
    }
  }
  return weights
}

/**
 * Gives each piece of the mosaic a region. An orphan goes to the neighbour, on its own side of the border, with
 * which it shares the longest line; orphans behind orphans follow in later rounds. Cleaning alone would hand such
 * slivers to either side, and the border would lose its accuracy.
 */
export function adoptPieces(mosaic: Mosaic, country: string): Labels {
  const verdicts = mosaic.pieces.map((piece) => verdictOf(piece.claims, country))
  const labels: Labels = verdicts.map(({ region }) => region)
  const ofCountry = (region: string) => region.startsWith(`${country}-`)
  for (;;) {
    const found: [number, string][] = []
    verdicts.forEach(({ orphan }, i) => {
      if (!orphan || labels[i] !== undefined) return
      const region = heaviest(sharedKm(mosaic, labels, i, (r) => ofCountry(r) === (orphan === 'inside')))
      if (region !== undefined) found.push([i, region])
    })
    for (const [i, region] of found) labels[i] = region
    if (found.length === 0) return labels
  }
}
