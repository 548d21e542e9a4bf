import { useEffect } from 'react'
import type { RegionCode } from '../domain/dataset'
import { useAtlas } from '../ui/atlas'
import { firstRows } from '../ui/firstRows'
import { listOfRegion } from '../ui/listOfRegion'
import type { AtlasView } from './useAtlasView'

/** So long a pointer rests on what it is for; less is on the way to something else. */
const REST_MS = 80

/** Asks for the list of the region that the pointer rests on, so that it is there when the popup opens. */
export function useForesight(
  region: RegionCode | null,
  { filter, overview }: Pick<AtlasView, 'filter' | 'overview'>,
): void {
  const { ask } = useAtlas()
  const hasEvents = region !== null && overview.regions.has(region)
  useEffect(() => {
    if (region === null || !hasEvents) return undefined
    const timer = setTimeout(() => {
      const soon = ask(firstRows(listOfRegion(filter, region)))
      if (soon instanceof Promise) soon.catch(() => undefined) // whoever answers tells the reader
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [ask, filter, region, hasEvents])
}
