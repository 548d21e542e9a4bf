import type { ComponentProps } from 'react'
import { useAtlas } from './atlas'
import { DayPresets } from './DayPresets'
import { Histogram } from './Histogram'

interface DayToolsProps {
  readonly filter: ComponentProps<typeof Histogram>['filter']
  readonly histogram: ComponentProps<typeof Histogram>['histogram'] | null
  readonly onBrush: ComponentProps<typeof Histogram>['onBrush']
  readonly onChoose: ComponentProps<typeof DayPresets>['onChoose']
}

/** What makes choosing days easier than typing them; a page can do without, so it is loaded late. */
export function DayTools({ filter, histogram, onBrush, onChoose }: DayToolsProps) {
  const { coverage } = useAtlas().index.whole
  return coverage === null || histogram === null ? null : (
    <>
      <Histogram
        filter={filter}
        histogram={histogram}
        coverage={coverage}
        onBrush={onBrush}
        onChoose={onChoose}
      />
      <DayPresets filter={filter} coverage={coverage} onChoose={onChoose} />
    </>
  )
}
