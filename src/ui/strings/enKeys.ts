import type { ShortcutDeed } from '../shortcuts'

const deeds: Readonly<Record<ShortcutDeed, string>> = {
  search: 'go to the search field',
  list: 'go to the list of regions',
  filters: 'go to the filters',
  previousEvent: 'open the previous event',
  nextEvent: 'open the next event',
  fit: 'fit the map to the events',
  help: 'show this help',
}

/** Words of the help on keys, in English. */
export const keys = {
  title: 'Keys of this page',
  everywhere: 'Everywhere',
  always: [
    { key: 'Tab', does: 'go to the next part; each list is one stop' },
    { key: '↑ ↓', does: 'move in the list of regions; letters jump to a name, Home and End to its ends' },
    { key: 'Enter', does: 'open what is chosen' },
    { key: 'Esc', does: 'close what is on top' },
  ],
  onMap: 'When the map has the focus',
  mapKeys: [
    { key: '← ↑ ↓ →', does: 'move the map' },
    { key: '+ −', does: 'zoom in and out' },
  ],
  single: 'Single keys',
  singleHint: 'They work while the focus is on the map, or nowhere: never while you type.',
  singleSwitch: 'Single keys are on',
  deeds,
}
