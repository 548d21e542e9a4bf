import { FIRST_VIEW } from '../../src/domain/view'
import type { Action } from '../../src/state/actions'

/** One action of each kind; the compiler tells when one is missing. */
const BY_KIND: { readonly [Kind in Action['kind']]: Extract<Action, { readonly kind: Kind }> } = {
  typeToggled: { kind: 'typeToggled', type: 'attack' },
  partyToggled: { kind: 'partyToggled', party: 'russia' },
  supportToggled: { kind: 'supportToggled', support: 'contested' },
  regionFilterToggled: { kind: 'regionFilterToggled', region: 'UA-63' },
  onlyRegionChosen: { kind: 'onlyRegionChosen', region: 'UA-63' },
  daysChosen: { kind: 'daysChosen', from: '2024-11-05', to: '2024-11-05' },
  textTyped: { kind: 'textTyped', text: 'kharkiv' },
  filtersCleared: { kind: 'filtersCleared' },
  regionSelected: { kind: 'regionSelected', region: 'RU-KRS' },
  placeChosen: { kind: 'placeChosen', region: 'RU-BRY' },
  placeFound: { kind: 'placeFound', region: 'UA-63' },
  regionClosed: { kind: 'regionClosed' },
  eventSelected: { kind: 'eventSelected', event: 'e8' },
  eventClosed: { kind: 'eventClosed' },
  cameraMoved: { kind: 'cameraMoved', camera: { zoom: 4, lat: 48, lng: 30 } },
  screenChosen: { kind: 'screenChosen', screen: 'map' },
  languageChosen: { kind: 'languageChosen', language: 'en' },
  themeChosen: { kind: 'themeChosen', theme: 'light' },
  datasetChosen: { kind: 'datasetChosen', set: 'two' },
  versionChosen: { kind: 'versionChosen', version: null, since: '1' },
  viewSwitched: { kind: 'viewSwitched', view: { ...FIRST_VIEW, region: 'UA-18' } },
  viewRestored: { kind: 'viewRestored', view: { ...FIRST_VIEW, region: 'UA-32' } },
  viewFitted: { kind: 'viewFitted', view: { ...FIRST_VIEW, event: 'e3' } },
}

export const everyAction: readonly Action[] = Object.values(BY_KIND)
