import { describe, expect, it } from 'vitest'
import { isCommitted, isFilterAction, isSelectionAction, opensRegion } from '../../src/state/actions'
import { everyAction } from './everyAction'

function kindsThat(holds: (action: (typeof everyAction)[number]) => boolean): readonly string[] {
  return everyAction.filter(holds).map(({ kind }) => kind)
}

describe('the Back button', () => {
  it('returns from everything but moving, typing and what the address itself said', () => {
    expect(kindsThat((action) => !isCommitted(action))).toEqual([
      'textTyped',
      'cameraMoved',
      'viewRestored',
      'viewFitted',
    ])
  })
})

describe('families of actions', () => {
  it('are those that narrow and those that open or close, and no action is of both', () => {
    expect(kindsThat(isFilterAction)).toEqual([
      'typeToggled',
      'partyToggled',
      'supportToggled',
      'regionFilterToggled',
      'onlyRegionChosen',
      'daysChosen',
      'textTyped',
      'filtersCleared',
    ])
    expect(kindsThat(isSelectionAction)).toEqual([
      'regionSelected',
      'placeChosen',
      'placeFound',
      'regionClosed',
      'eventSelected',
      'eventClosed',
    ])
  })

  it('open a region from the map or a list, from an event’s place, and from the search', () => {
    expect(kindsThat(opensRegion)).toEqual(['regionSelected', 'placeChosen', 'placeFound'])
  })
})
