import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useTogether } from '../../src/app/useTogether'
import type { Overview } from '../../src/domain/overview'
import type { PointGroup } from '../../src/domain/pointGroups'
import { type Filter, NO_FILTER } from '../../src/domain/view'
import type { Known } from '../../src/ui/useAnswer'
import { aFilter, anEvent } from '../support/builders'
import { atOnce } from '../support/inThread'
import { groupsOf } from '../support/pointColumns'
import { anAtlas, renderUi } from '../ui/renderUi'

const ATLAS = anAtlas([anEvent({ id: 'e1' }), anEvent({ id: 'e2', type: 'shelling' })])
const ALL = atOnce(ATLAS.ask({ kind: 'overview', filter: NO_FILTER }))
const OF_SHELLING = aFilter({ types: ['shelling'] })
const SHELLING = atOnce(ATLAS.ask({ kind: 'overview', filter: OF_SHELLING }))
const MARK = groupsOf([{ row: 0, type: 'strike', point: [36, 50], radiusKm: null, region: 'UA-63' }])

interface Shown {
  readonly filter: Filter
  readonly counted: Known<Overview>
  readonly placed: Known<readonly PointGroup[]>
}

function Counts(shown: Shown) {
  const { filter, overview, groups } = useTogether(shown.filter, shown.counted, shown.placed)
  const types = filter.types.join() || 'all types'
  return <p>{`${types}: ${overview?.events} events, ${groups.length} marks`}</p>
}

const known = <Answer,>(answer: Answer | null, isCurrent = true): Known<Answer> => ({ answer, isCurrent })

it('keeps the counts, and the filter that they are of, until the marks of the same filter are there', () => {
  const { rerender } = renderUi(<Counts filter={NO_FILTER} counted={known(ALL)} placed={known(MARK)} />, {
    atlas: ATLAS,
  })
  expect(screen.getByText('all types: 2 events, 1 marks')).toBeInTheDocument()
  rerender(<Counts filter={OF_SHELLING} counted={known(SHELLING)} placed={known(MARK, false)} />)
  expect(screen.getByText('all types: 2 events, 1 marks')).toBeInTheDocument()
  rerender(
    <Counts filter={OF_SHELLING} counted={known(SHELLING)} placed={known<readonly PointGroup[]>([])} />,
  )
  expect(screen.getByText('shelling: 1 events, 0 marks')).toBeInTheDocument()
})

it('counts at once while no mark of the data has come, as before the events of a cube', () => {
  const none = known<readonly PointGroup[]>(null, false)
  const unasked = known<readonly PointGroup[]>([]) // until the map says what it shows
  const { rerender } = renderUi(<Counts filter={NO_FILTER} counted={known(ALL)} placed={unasked} />, {
    atlas: ATLAS,
  })
  expect(screen.getByText('all types: 2 events, 0 marks')).toBeInTheDocument()
  rerender(<Counts filter={OF_SHELLING} counted={known(SHELLING)} placed={none} />)
  expect(screen.getByText('shelling: 1 events, 0 marks')).toBeInTheDocument()
})
