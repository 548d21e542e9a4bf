import { type ComponentProps, useMemo } from 'react'
import { coverageOf } from '../domain/coverage'
import { useAtlas } from './atlas'
import { DayPresets } from './DayPresets'
import { Histogram } from './Histogram'

interface DayToolsProps {
  readonly filter: ComponentProps<typeof Histogram>['filter']
  readonly onBrush: ComponentProps<typeof Histogram>['onBrush']
  readonly onChoose: ComponentProps<typeof DayPresets>['onChoose']
}

/** What makes choosing days easier than typing them; a page can do without, so it is loaded late. */
export function DayTools({ filter, onBrush, onChoose }: DayToolsProps) {
  const { dataset } = useAtlas().index
  const coverage = useMemo(() => coverageOf(dataset), [dataset])
  return coverage === null ? null : (
    <>
      <Histogram filter={filter} coverage={coverage} onBrush={onBrush} onChoose={onChoose} />
      <DayPresets filter={filter} coverage={coverage} onChoose={onChoose} />
    </>
  )
}
