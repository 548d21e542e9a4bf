import { describe, expect, it } from 'vitest'
import { emphasisedPoints, regionLooks, sceneOf } from '../../src/app/sceneOf'
import type { ConflictEvent } from '../../src/domain/dataset'
import { fillLimits } from '../../src/domain/fillClasses'
import { markOf } from '../../src/domain/marks'
import { FIRST_VIEW, type Theme, type View } from '../../src/domain/view'
import { aDataset, aFilter, anEvent, aPlace, aRegionSet, aSpot } from '../support/builders'
import { atOnce, dataInThread, entryIn, overviewOf } from '../support/inThread'

/** The whole world at its closest. */
const EVERYWHERE = { box: [-180, -85, 180, 85], fromZoom: 10, toZoom: 10 } as const

const EVENTS = [
  anEvent({ id: 'attack', places: [aPlace('UA-63')] }),
  anEvent({ id: 'strike', type: 'strike', places: [aPlace('UA-63'), aPlace('UA-32')] }),
  anEvent({ id: 'second', type: 'strike', places: [aPlace('UA-63')] }),
  anEvent({ id: 'mention', type: 'statement', places: [aPlace('RU-BRY', 'mentioned')] }),
  anEvent({ id: 'tray', places: [] }),
  anEvent({ id: 'gone', status: 'withdrawn', places: [aPlace('RU-KRS')] }),
]

function scene(
  changes: Partial<View> = {},
  theme: Theme = 'light',
  events: readonly ConflictEvent[] = EVENTS,
) {
  const view = { ...FIRST_VIEW, ...changes }
  const data = dataInThread(aDataset({ events }), aRegionSet(), () => 'UA-63')
  const overview = overviewOf(data, view.filter)
  const open = view.event === null ? null : (entryIn(data, view.event) ?? null)
  const drawn = {
    regions: regionLooks(overview, fillLimits(3), theme),
    groups: atOnce(data.ask({ kind: 'points', filter: view.filter, ...EVERYWHERE })),
    emphasised: emphasisedPoints(open),
    fit: [],
  }
  return sceneOf({ view, open, drawn, language: 'uk', theme })
}

describe('the map', () => {
  it('shades regions by their events, hatches mentioned ones and leaves the rest plain', () => {
    const looks = [...scene().regions].map(([code, look]) => [code, look.fillClass, look.isOnlyMentioned])
    expect(looks).toEqual([
      ['UA-63', 3, false],
      ['UA-32', 1, false],
      ['RU-BRY', 1, true],
    ])
  })

  it.each(['light', 'dark'] as const)(
    'has one mark for each type of event in a region, with its number, in the %s theme',
    (theme) => {
      expect(scene({}, theme).regions.get('UA-63')?.marks).toEqual([
        { shape: 'triangleOpen', colour: markOf('attack').colour[theme], count: 1 },
        { shape: 'triangleFull', colour: markOf('strike').colour[theme], count: 2 },
      ])
    },
  )

  it('is of published data unless it is told that the file is the reader’s own', () => {
    expect(scene().isOwn).toBe(false)
  })

  it('orders the marks of a region the same whatever the order of the events', () => {
    const shapes = (events: readonly ConflictEvent[]) =>
      scene({}, 'light', events).regions.get('UA-63')?.marks
    expect(shapes(EVENTS.toReversed())).toEqual(shapes(EVENTS))
  })

  it('shows only what the filters leave, in the same shades', () => {
    const { regions } = scene({ filter: aFilter({ types: ['attack'] }) })
    expect([...regions].map(([code, { fillClass }]) => [code, fillClass])).toEqual([['UA-63', 1]])
  })

  it('outlines every region of the open event, even of one that the filters hide or that was withdrawn', () => {
    expect(scene().outlined).toEqual([])
    expect(scene({ event: 'strike', filter: aFilter({ types: ['attack'] }) }).outlined).toEqual([
      'UA-63',
      'UA-32',
    ])
    expect(scene({ event: 'gone' }).outlined).toEqual(['RU-KRS'])
    expect(scene({ event: 'tray' }).outlined).toEqual([])
    expect(scene({ event: 'never' }).outlined).toEqual([])
  })

  it('passes on what is selected, chosen for the camera, and the language', () => {
    const camera = { zoom: 5, lat: 49, lng: 31 }
    expect(scene({ region: 'UA-32', camera })).toMatchObject({
      selected: 'UA-32',
      camera,
      language: 'uk',
      theme: 'light',
    })
    expect(scene()).toMatchObject({ selected: null, camera: null })
  })

  describe('of events at points', () => {
    const AT_POINTS = [
      anEvent({ id: 'site', type: 'strike', places: [aSpot()] }),
      anEvent({ id: 'vague', type: 'attack', places: [aSpot({ precision: 'nearSettlement' })] }),
      anEvent({ id: 'hinted', type: 'statement', places: [aSpot({ role: 'mentioned' })] }),
      anEvent({ id: 'gone', status: 'withdrawn', places: [aSpot()] }),
      anEvent({ id: 'merged', status: 'merged', mergedInto: 'site', places: [aSpot()] }),
    ]
    const shown = (changes: Partial<View> = {}) => scene(changes, 'light', AT_POINTS)

    it('draws those that are known exactly, and puts the others beside the name of their region', () => {
      expect(shown().groups.map(({ events, types }) => [events, ...types.keys()])).toEqual([[1, 'strike']])
      expect(
        shown()
          .regions.get('UA-63')
          ?.marks.map(({ shape }) => shape),
      ).toEqual([markOf('attack').shape, markOf('statement').shape])
    })

    it('counts them all in the fill of their region', () => {
      expect(shown().regions.get('UA-63')?.fillClass).toBe(3)
    })

    it('draws only what the filters leave', () => {
      expect(shown({ filter: aFilter({ types: ['attack'] }) }).groups).toEqual([])
      expect(shown({ filter: aFilter({ regions: ['UA-32'] }) }).groups).toEqual([])
    })

    it('emphasises the points of the open event, even of one that the filters hide', () => {
      const points = shown({ event: 'site', filter: aFilter({ types: ['attack'] }) }).emphasised
      expect(points.map(({ type, point }) => [type, point])).toEqual([['strike', [36.25, 50]]])
      expect(shown({ event: 'vague' }).emphasised).toEqual([])
    })

    it.each(['gone', 'merged'])(
      'outlines the region of an event that is %s, but draws no point of it',
      (event) => {
        expect(shown({ event })).toMatchObject({ emphasised: [], outlined: ['UA-63'] })
      },
    )

    it('has one and the same value while no event with points is open, so that nothing is drawn anew', () => {
      expect(shown({ event: 'gone' }).emphasised).toBe(shown().emphasised)
    })
  })
})
