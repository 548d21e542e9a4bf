import { beforeEach, expect, it, vi } from 'vitest'
import { useForesight } from '../../src/app/useForesight'
import type { RegionCode } from '../../src/domain/dataset'
import { NO_FILTER } from '../../src/domain/view'
import { firstRows } from '../../src/ui/firstRows'
import { listOfRegion } from '../../src/ui/listOfRegion'
import { anEvent, aPlace } from '../support/builders'
import { atOnce } from '../support/inThread'
import { anAtlas, renderUi } from '../ui/renderUi'

const ATLAS = anAtlas([anEvent({ id: 'e1', places: [aPlace('UA-63')] })])
const OVERVIEW = atOnce(ATLAS.ask({ kind: 'overview', filter: NO_FILTER }))

beforeEach(() => void vi.useFakeTimers())

function Resting({ on }: { readonly on: RegionCode | null }) {
  useForesight(on, { filter: NO_FILTER, overview: OVERVIEW })
  return null
}

function setUp(on: RegionCode | null) {
  const asked: unknown[] = []
  const ask: typeof ATLAS.ask = (question) => {
    asked.push(question)
    return ATLAS.ask(question)
  }
  return { asked, ...renderUi(<Resting on={on} />, { atlas: { ...ATLAS, ask } }) }
}

it('asks for the list that the popup will ask for, once the pointer rests on a region', () => {
  const { asked } = setUp('UA-63')
  expect(asked).toEqual([])
  vi.runAllTimers()
  expect(asked).toEqual([firstRows(listOfRegion(NO_FILTER, 'UA-63'))])
})

it('asks nothing for a region that the pointer only crosses, nor for one without events', () => {
  const { asked, rerender } = setUp('UA-63')
  vi.advanceTimersByTime(20)
  rerender(<Resting on="RU-KRS" />)
  vi.runAllTimers()
  rerender(<Resting on={null} />)
  vi.runAllTimers()
  expect(asked).toEqual([])
})
