import type { FetchBytes } from '../data/fetchBytes'
import { loadGeography } from '../data/loadGeography'
import type { DetailLevel, Geography } from '../domain/geography'

type Loading = ReturnType<typeof loadGeography>

/** Borders for map, print and pictures: each level is loaded and decoded once. */
export interface GeographyLoader {
  /** What failed is tried again at the next call. */
  readonly load: (regionSet: string, level: DetailLevel) => Loading
  /** What is here already: the wanted level, else the other one; `null` for neither. */
  readonly kept: (regionSet: string, level: DetailLevel) => Geography | null
}

export function createGeographyLoader(fetchBytes: FetchBytes): GeographyLoader {
  const loads = new Map<string, Loading>()
  const kept = new Map<string, Geography>()
  return {
    load(regionSet, level) {
      const key = keyOf(regionSet, level)
      const running = loads.get(key)
      if (running !== undefined) return running
      const loading = loadGeography(regionSet, level, fetchBytes).then((loaded) => {
        if (loaded.kind === 'ok') kept.set(key, loaded.geography)
        else loads.delete(key)
        return loaded
      })
      loads.set(key, loading)
      return loading
    },
    kept: (regionSet, level) =>
      kept.get(keyOf(regionSet, level)) ??
      kept.get(keyOf(regionSet, level === 'fine' ? 'coarse' : 'fine')) ??
      null,
  }
}

function keyOf(regionSet: string, level: DetailLevel): string {
  return `${regionSet} ${level}`
}
