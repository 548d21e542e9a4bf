import { isPageMessage, type LinkMessage, type Message, type PageMessage } from '../../state/messages'
import { held } from './enHeld'
import { own } from './enOwn'
import { count } from './enPlurals'

const failures = {
  offline: 'the connection failed',
  missing: 'the file is not on the server',
  server: 'the server answered with an error',
  altered: 'the file is not the one that was published: its checksum differs',
  unreadable: 'the file cannot be read',
  tooLarge: 'the file is too large',
} as const
const things = {
  manifest: 'The list of data sets',
  dataset: 'The data set',
  regions: 'The list of regions',
  borders: 'The borders',
} as const

/** A message in English. */
export function message(told: Message): string {
  return isPageMessage(told) ? pageMessage(told) : linkMessage(told)
}

function linkMessage(m: LinkMessage): string {
  switch (m.kind) {
    case 'unknownKeys':
      return `${count(m.count, 'part', 'parts')} of this link ${m.count === 1 ? 'is' : 'are'} not known to this page and left out.`
    case 'badValues':
      return `This link could not be followed in full: ${m.keys.join(', ')}. The rest of it is shown.`
    case 'newerVersion':
      return 'This link was made by a newer version of the page. What this version knows of it is shown.'
    case 'unknownEvent':
      return 'The event of this link is not in this data set. Nothing is selected.'
    case 'eventMerged':
      return 'The event of this link has been merged into another one, which is shown.'
    case 'eventNotHeld':
      return held.notHeld
    case 'unknownRegion':
      return 'The region of this link is not on this map. Nothing is selected.'
    case 'unknownDataset':
      return 'The data set of this link is not published here. The first one is shown.'
    case 'unknownVersion':
      return 'The version of the data in this link is not published here. The newest one is shown.'
    case 'unknownFilters':
      return unknownFilters(m.count)
  }
}

function unknownFilters(n: number): string {
  return `${count(n, 'filter', 'filters')} of this link ${n === 1 ? 'does' : 'do'} not exist in this data set and ${n === 1 ? 'is' : 'are'} left out.`
}

const plainMap = {
  webgl: 'The map is drawn without WebGL, which this browser does not offer. It shows the same.',
  lost: 'The map is drawn without the graphics processor, which stopped drawing it. It shows the same.',
  worker: 'The map is drawn in a simpler way, because a part that draws it broke off. It shows the same.',
  code: 'The map is drawn in a simpler way, because a part that draws it did not load. It shows the same.',
} as const

function pageMessage(m: PageMessage): string {
  switch (m.kind) {
    case 'linkCopied':
      return 'Link copied'
    case 'copyByHand':
      return 'The browser did not allow copying. The link is selected: copy it with Ctrl+C or ⌘C.'
    case 'unchecked':
      return 'This browser cannot check that the data is what was published, because the page came without https.'
    case 'ownShown':
      return own.shown
    case 'ownRemoved':
      return own.removed
    case 'leftOut':
      return `${count(m.count, 'record', 'records')} of the data could not be read and ${m.count === 1 ? 'is' : 'are'} left out; the rest is shown.`
    case 'notLoaded':
      return `${things[m.what]} could not be loaded: ${failures[m.why]}.`
    case 'noMap':
      return m.why === 'borders'
        ? 'The map cannot be drawn because its borders did not load. The list and the table hold the same facts.'
        : 'The map cannot be drawn in this browser. The list and the table hold the same facts.'
    case 'plainMap':
      return plainMap[m.why]
  }
}
