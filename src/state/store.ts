import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Days } from '../domain/calendar'
import type { RegionCode } from '../domain/dataset'
import type { DatasetIndex } from '../domain/datasetIndex'
import type { Language } from '../domain/language'
import type { PointView } from '../domain/pointView'
import type { Ask } from '../domain/question'
import type { RegionSet } from '../domain/region'
import { FIRST_VIEW, type Theme, type View } from '../domain/view'
import { type Action, opensRegion } from './actions'
import { isUndoable, type Message, withMessage } from './messages'
import type { OwnData, ShownData } from './own'
import { update } from './update'

/** What the page has to show; a failure is a state of its own that names what went wrong. */
export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: Message }
  | {
      readonly kind: 'ready'
      readonly index: DatasetIndex
      readonly regionSet: RegionSet
      readonly ask: Ask
      /** The events are still to come: only what is counted is answered by now, all else when they are there. */
      readonly isFirst?: true
    }

/** Events that have been read, of those that there are. */
export interface EventsRead {
  readonly events: number
  readonly ofEvents: number
}

/** What the device prefers; a view overrides it only where the reader chose. */
export interface Preferences {
  readonly language: Language
  readonly theme: Theme
}

/**
 * Who draws the map: MapLibre with WebGL, or where that failed a canvas of our own, for as long as the page is open.
 */
export type MapDrawing = 'webgl' | 'plain'

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
  /** What was published; it may stand aside. */
  readonly loading: Loading
  /** How much of it has been read, at first of columns, at the first search of texts; `null` = nobody can say, or all of it. */
  readonly read: EventsRead | null
  /** The reader's own file; `null` = none. */
  readonly own: OwnData | null
  /** What a message offers to bring back. */
  readonly undo: ShownData | null
  readonly map: MapState
  readonly drawing: MapDrawing
  /** Whether the tables stand; their code is loaded late. */
  readonly isTableDrawn: boolean
  /** Region under the pointer or the keyboard focus, on the map or in a list: one state. */
  readonly hovered: RegionCode | null
  /** What of the events' points the map needs; `null` until there is a map. */
  readonly pointView: PointView | null
  /** Answers about the events that parts of the page wait for. */
  readonly awaited: number
  /** Days under a drag over the histogram: shown, and not chosen before the drag is over. */
  readonly brushed: Days | null
  /** What the reader's last action opened, and so takes the focus; a link or Back opens without taking it. */
  readonly focusTarget: 'popup' | 'details' | null
  /** Told and not yet dismissed, oldest first. */
  readonly messages: readonly Message[]
  /** How often the filters were cleared or other data shown: what was half typed goes, too. */
  readonly clearings: number
}

/** Told about each action after the view has changed; the link writes history from it. */
export type ActionListener = (action: Action, view: View, before: View) => void

export interface Store {
  readonly api: StoreApi<AppState>
  readonly dispatch: (action: Action) => void
  /** Shows other data with their view, all at once; told as the action `viewSwitched`. */
  readonly show: (data: ShownData) => void
  /** As `show`, with a message that offers to undo it. */
  readonly showUndoably: (data: ShownData, message: Message) => void
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
    read: null,
    own: null,
    undo: null,
    map: { kind: 'loading' },
    drawing: 'webgl',
    isTableDrawn: false,
    hovered: null,
    pointView: null,
    awaited: 0,
    brushed: null,
    focusTarget: null,
    messages: [],
    clearings: 0,
  }))
  const listeners = new Set<ActionListener>()
  const tellListeners: ActionListener = (...told) => {
    for (const listener of listeners) listener(...told)
  }
  // At once, so that nobody sees a moment in which data are neither shown nor can be brought back.
  const show = ({ view: after, own }: ShownData, beside: Partial<AppState> = {}): void => {
    const { view: before, clearings } = api.getState()
    const nothingHeld = { focusTarget: null, hovered: null, brushed: null, clearings: clearings + 1 }
    api.setState({ view: after, own, ...nothingHeld, ...beside })
    tellListeners({ kind: 'viewSwitched', view: after }, after, before)
  }
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
      tellListeners(action, after, before)
    },
    show: (data) => show(data),
    showUndoably(data, message) {
      const { view, own, messages } = api.getState()
      const others = messages.filter((told) => !isUndoable(told))
      show(data, { undo: { view, own }, messages: withMessage(others, message) })
    },
    onAction(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: (message) => api.setState(({ messages }) => ({ messages: withMessage(messages, message) })),
  }
}
