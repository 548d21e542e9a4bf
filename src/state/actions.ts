import type { Day, Party, RegionCode } from '../domain/dataset'
import type { EventPoint } from '../domain/eventPoint'
import type { Language } from '../domain/language'
import type { Support } from '../domain/support'
import type { Camera, Screen, Theme, View } from '../domain/view'

/** Everything that may happen to a view, in the past tense. */
export type Action = FilterAction | SelectionAction | SettingAction

export type FilterAction =
  | { readonly kind: 'typeToggled'; readonly type: string }
  | { readonly kind: 'partyToggled'; readonly party: Party }
  | { readonly kind: 'supportToggled'; readonly support: Support }
  | { readonly kind: 'regionFilterToggled'; readonly region: RegionCode }
  | { readonly kind: 'onlyRegionChosen'; readonly region: RegionCode }
  | { readonly kind: 'daysChosen'; readonly from: Day | null; readonly to: Day | null }
  | { readonly kind: 'textTyped'; readonly text: string }
  | { readonly kind: 'filtersCleared' }

export type SelectionAction =
  | { readonly kind: 'regionSelected'; readonly region: RegionCode }
  /** As `regionSelected`, from a place of the open event, which may be a point: the event stays open. */
  | { readonly kind: 'placeChosen'; readonly region: RegionCode; readonly point?: EventPoint }
  /** As `regionSelected`, found by a search: the map goes there. */
  | { readonly kind: 'placeFound'; readonly region: RegionCode }
  | { readonly kind: 'regionClosed' }
  | { readonly kind: 'eventSelected'; readonly event: string }
  | { readonly kind: 'eventClosed' }

export type SettingAction =
  | { readonly kind: 'cameraMoved'; readonly camera: Camera | null }
  | { readonly kind: 'screenChosen'; readonly screen: Screen }
  | { readonly kind: 'languageChosen'; readonly language: Language }
  | { readonly kind: 'themeChosen'; readonly theme: Theme | null }
  | { readonly kind: 'datasetChosen'; readonly set: string }
  /** `version` `null` = as known now, and then `since` is the version that the reader came from. */
  | { readonly kind: 'versionChosen'; readonly version: string | null; readonly since: string | null }
  /** Other data came, with a view of their own: the reader's file, or the published data again. */
  | { readonly kind: 'viewSwitched'; readonly view: View }
  /** The address said so. */
  | { readonly kind: 'viewRestored'; readonly view: View }
  /** What the address said was fitted to the data that has come. */
  | { readonly kind: 'viewFitted'; readonly view: View }

const UNCOMMITTED: ReadonlySet<Action['kind']> = new Set([
  'cameraMoved',
  'textTyped',
  'viewRestored',
  'viewFitted',
])

/** Whether the change becomes an entry that Back returns from; the others change the current entry. */
export function isCommitted({ kind }: Action): boolean {
  return !UNCOMMITTED.has(kind)
}

const FILTER_KINDS: ReadonlySet<string> = new Set<FilterAction['kind']>([
  'typeToggled',
  'partyToggled',
  'supportToggled',
  'regionFilterToggled',
  'onlyRegionChosen',
  'daysChosen',
  'textTyped',
  'filtersCleared',
])

const SELECTION_KINDS: ReadonlySet<string> = new Set<SelectionAction['kind']>([
  'regionSelected',
  'placeChosen',
  'placeFound',
  'regionClosed',
  'eventSelected',
  'eventClosed',
])

/** Whether the action opens or closes a region or an event. */
export function isSelectionAction(action: Action): action is SelectionAction {
  return SELECTION_KINDS.has(action.kind)
}

const OPENING_A_REGION: ReadonlySet<Action['kind']> = new Set(['regionSelected', 'placeChosen', 'placeFound'])

/** Whether the action opens a region. */
export function opensRegion({ kind }: Action): boolean {
  return OPENING_A_REGION.has(kind)
}

/** Whether the action changes what is shown rather than how. */
export function isFilterAction(action: Action): action is FilterAction {
  return FILTER_KINDS.has(action.kind)
}
