import { FIRST_VIEW, type Filter, NO_FILTER, TEXT_LIMIT, type View } from '../domain/view'
import {
  type Action,
  type FilterAction,
  isFilterAction,
  isSelectionAction,
  type SelectionAction,
  type SettingAction,
} from './actions'

/** The only way a view changes. Returns the same object when the action changes nothing. */
export function update(view: View, action: Action): View {
  const next = viewAfter(view, action)
  return isEqual(view, next) ? view : next
}

function viewAfter(view: View, action: Action): View {
  if (isSelectionAction(action)) return selectionAfter(view, action)
  if (isFilterAction(action)) return { ...view, filter: filterAfter(view.filter, action) }
  return settingAfter(view, action)
}

function settingAfter(view: View, action: SettingAction): View {
  switch (action.kind) {
    case 'cameraMoved':
      return { ...view, camera: action.camera }
    case 'screenChosen':
      return { ...view, screen: action.screen }
    case 'languageChosen':
      return { ...view, language: action.language }
    case 'themeChosen':
      return { ...view, theme: action.theme }
    case 'datasetChosen':
      return {
        ...FIRST_VIEW,
        set: action.set,
        screen: view.screen,
        language: view.language,
        theme: view.theme,
      }
    case 'versionChosen':
      return { ...view, version: action.version, since: action.since }
    case 'viewSwitched':
    case 'viewRestored':
    case 'viewFitted':
      return action.view
  }
}

function selectionAfter(view: View, action: SelectionAction): View {
  switch (action.kind) {
    case 'regionSelected':
    case 'placeFound':
      return { ...view, region: action.region, event: null }
    case 'placeChosen':
      return { ...view, region: action.region }
    case 'regionClosed':
      return { ...view, region: null }
    case 'eventSelected':
      return { ...view, event: action.event }
    case 'eventClosed':
      return { ...view, event: null }
  }
}

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
      return { ...filter, text: Array.from(action.text).slice(0, TEXT_LIMIT).join('') }
    case 'filtersCleared':
      return NO_FILTER
  }
}

/** Adds the value or takes it out; sorted, so that equal choices are equal values and equal links. */
function toggled<T extends string>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value].sort()
}

/** Whether two views, or parts of them, say the same; they are plain data. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  const [ofA, ofB] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))]
  return ofA.length === ofB.size && ofA.every(([key, value]) => ofB.has(key) && isEqual(value, ofB.get(key)))
}
