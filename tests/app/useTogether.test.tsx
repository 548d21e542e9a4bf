import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useTogether } from '../../src/app/useTogether'
import type { Overview } from '../../src/domain/overview'
import type { PointGroup } from '../../src/domain/pointGroups'
import type { Known } from '../../src/ui/useAnswer'
import { aFilter, anEvent } from '../support/builders'
import { atOnce } from '../support/inThread'
import { groupsOf } from '../support/pointColumns'
import { anAtlas, renderUi } from '../ui/renderUi'

const ATLAS = anAtlas([anEvent({ id: 'e1' }), anEvent({ id: 'e2', type: 'shelling' })])
const ALL = atOnce(ATLAS.ask({ kind: 'overview', filter: aFilter() }))
const SHELLING = atOnce(ATLAS.ask({ kind: 'overview', filter: aFilter({ types: ['shelling'] }) }))
const MARK = groupsOf([{ row: 0, type: 'strike', point: [36, 50], radiusKm: null, region: 'UA-63' }])

interface Shown {
  readonly counted: Known<Overview>
  readonly placed: Known<readonly PointGroup[]>
}

function Counts({ counted, placed }: Shown) {
  const { overview, groups } = useTogether(counted, placed)
  return <p>{`${overview?.events} events, ${groups.length} marks`}</p>
}

const known = <Answer,>(answer: Answer | null, isCurrent = true): Known<Answer> => ({ answer, isCurrent })

it('keeps the counts until the marks of the same filter are there', () => {
  const { rerender } = renderUi(<Counts counted={known(ALL)} placed={known(MARK)} />, { atlas: ATLAS })
  expect(screen.getByText('2 events, 1 marks')).toBeInTheDocument()
  rerender(<Counts counted={known(SHELLING)} placed={known(MARK, false)} />)
  expect(screen.getByText('2 events, 1 marks')).toBeInTheDocument()
  rerender(<Counts counted={known(SHELLING)} placed={known<readonly PointGroup[]>([])} />)
  expect(screen.getByText('1 events, 0 marks')).toBeInTheDocument()
})

it('counts at once while no mark of the data has come, as before the events of a cube', () => {
  const none = known<readonly PointGroup[]>(null, false)
  const unasked = known<readonly PointGroup[]>([]) // until the map says what it shows
  const { rerender } = renderUi(<Counts counted={known(ALL)} placed={unasked} />, { atlas: ATLAS })
  expect(screen.getByText('2 events, 0 marks')).toBeInTheDocument()
  rerender(<Counts counted={known(SHELLING)} placed={none} />)
  expect(screen.getByText('1 events, 0 marks')).toBeInTheDocument()
})
