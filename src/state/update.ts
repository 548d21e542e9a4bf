import { NO_FILTER, TEXT_LIMIT, type Filter, type View } from '../domain/view'
import type { Action } from './actions'

/** The only way a view changes. Returns the same object when the action changes nothing. */
export function update(view: View, action: Action): View {
  switch (action.kind) {
    case 'regionSelected':
      return { ...view, region: action.region, event: null }
    case 'placeChosen':
      return { ...view, region: action.region }
    case 'regionClosed':
      return view.region === null ? view : { ...view, region: null }
    case 'eventSelected':
      return { ...view, event: action.event }
    case 'eventClosed':
      return view.event === null ? view : { ...view, event: null }
    case 'cameraMoved':
      return { ...view, camera: action.camera }
    case 'screenChosen':
      return { ...view, screen: action.screen }
    case 'languageChosen':
      return { ...view, language: action.language }
    case 'themeChosen':
      return { ...view, theme: action.theme }
    case 'datasetChosen':
      return { ...view, set: action.set, version: null, region: null, event: null, camera: null, filter: NO_FILTER }
    case 'viewRestored':
    case 'viewFitted':
      return action.view
    default:
      return withFilter(view, filterAfter(view.filter, action))
  }
}

type FilterAction = Extract<
  Action,
  {
    kind:
      | 'typeToggled'
      | 'partyToggled'
      | 'supportToggled'
      | 'regionFilterToggled'
      | 'onlyRegionChosen'
      | 'daysChosen'
      | 'textTyped'
      | 'filtersCleared'
  }
>

function filterAfter(filter: Filter, action: FilterAction): Filter {
  switch (action.kind) {
    case 'typeToggled':
      return { ...filter, types: toggled(filter.types, action.type) }
    case 'partyToggled':
      return { ...filter, parties: toggled(filter.parties, action.party) }
    case 'supportToggled':
      return { ...filter, supports: toggled(filter.supports, action.support) }
    case 'regionFilterToggled':
      return { ...filter, regions: toggled(filter.regions, action.region) }
    case 'onlyRegionChosen':
      return { ...filter, regions: [action.region] }
    case 'daysChosen':
      return { ...filter, from: action.from, to: action.to }
    case 'textTyped':
      return { ...filter, text: [...action.text].slice(0, TEXT_LIMIT).join('') }
    case 'filtersCleared':
      return NO_FILTER
  }
}

function withFilter(view: View, filter: Filter): View {
  return filter === view.filter ? view : { ...view, filter }
}

/** Adds the value or takes it out; sorted, so that equal choices are equal values and equal links. */
function toggled<T extends string>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value].sort()
}
