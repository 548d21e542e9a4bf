import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Days } from '../domain/calendar'
import type { RegionCode } from '../domain/dataset'
import type { DatasetIndex } from '../domain/datasetIndex'
import type { Language } from '../domain/language'
import type { RegionSet } from '../domain/region'
import { FIRST_VIEW, type Theme, type View } from '../domain/view'
import { type Action, opensRegion } from './actions'
import { type Message, withMessage } from './messages'
import { update } from './update'

/** What the page has to show; a failure is a state of its own that names what went wrong. */
export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: Message }
  | { readonly kind: 'ready'; readonly index: DatasetIndex; readonly regionSet: RegionSet }

/** What the device prefers; a view overrides it only where the reader chose. */
export interface Preferences {
  readonly language: Language
  readonly theme: Theme
}

/** How far the map is: its code is loaded late, and a browser may be unable to draw it. */
export type MapState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'drawn'; readonly isIdle: boolean }
  | { readonly kind: 'none'; readonly why: Extract<Message, { kind: 'noMap' }>['why'] }

export interface AppState {
  readonly view: View
  /** Whether the address has been read; the view is only a default before. */
  readonly isLinkRead: boolean
  readonly preferences: Preferences
  readonly loading: Loading
  readonly map: MapState
  /** Whether the tables stand; their code is loaded late. */
  readonly isTableDrawn: boolean
  /** Region under the pointer or the keyboard focus, on the map or in a list: one state. */
  readonly hovered: RegionCode | null
  /** Days under a drag over the histogram: shown, and not chosen before the drag is over. */
  readonly brushed: Days | null
  /** What the reader's last action opened, and so takes the focus; a link or Back opens without taking it. */
  readonly focusTarget: 'popup' | 'details' | null
  /** Told and not yet dismissed, oldest first. */
  readonly messages: readonly Message[]
  /** How often the filters were cleared: what was half typed into them goes, too. */
  readonly clearings: number
}

/** Told about each action after the view has changed; the link writes history from it. */
export type ActionListener = (action: Action, view: View, before: View) => void

export interface Store {
  readonly api: StoreApi<AppState>
  readonly dispatch: (action: Action) => void
  readonly onAction: (listener: ActionListener) => () => void
  /** Shows a message until the reader dismisses it, once however often it is told. */
  readonly tell: (message: Message) => void
}

function focusTargetOf(action: Action): AppState['focusTarget'] {
  if (opensRegion(action)) return 'popup'
  return action.kind === 'eventSelected' ? 'details' : null
}

/** A store with nothing loaded yet. */
export function createAppStore(preferences: Preferences, view: View = FIRST_VIEW): Store {
  const api = createStore<AppState>(() => ({
    view,
    isLinkRead: false,
    preferences,
    loading: { kind: 'loading' },
    map: { kind: 'loading' },
    isTableDrawn: false,
    hovered: null,
    brushed: null,
    focusTarget: null,
    messages: [],
    clearings: 0,
  }))
  const listeners = new Set<ActionListener>()
  return {
    api,
    dispatch(action) {
      const { view: before, clearings } = api.getState()
      if (action.kind === 'filtersCleared') api.setState({ clearings: clearings + 1 })
      const after = update(before, action)
      // A map that moves to what was opened does so before the page is drawn anew: the target stays.
      const focusTarget = action.kind === 'cameraMoved' ? api.getState().focusTarget : focusTargetOf(action)
      if (after === before) {
        if (focusTarget !== null) api.setState({ focusTarget }) // the reader chose what a link had opened
        return
      }
      api.setState({ view: after, focusTarget })
      for (const listener of listeners) listener(action, after, before)
    },
    onAction(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: (message) => api.setState(({ messages }) => ({ messages: withMessage(messages, message) })),
  }
}
