import type { Party, PlacePrecision, PlaceRole, Stance } from '../../domain/dataset'
import type { BuiltInType } from '../../domain/eventType'
import type { Support } from '../../domain/support'
import { charts } from './enCharts'
import { embed } from './enEmbed'
import { held } from './enHeld'
import { help } from './enHelp'
import { message } from './enMessages'
import { onMap } from './enOnMap'
import { own } from './enOwn'
import { pages } from './enPages'
import { count, events, number, regions } from './enPlurals'
import { print } from './enPrint'
import { searching } from './enSearching'
import { time } from './enTime'

const parties: Readonly<Record<Party, string>> = {
  ukraine: 'Ukraine',
  russia: 'Russia',
  unitedStates: 'United States',
  southKorea: 'South Korea',
  other: 'Other',
}

const types: Readonly<Record<BuiltInType, string>> = {
  groundCombat: 'Ground combat',
  shelling: 'Shelling',
  attack: 'Attack (means not said)',
  strike: 'Missile or drone strike',
  interception: 'Air-defence interception',
  deployment: 'Troop deployment',
  statement: 'Official statement',
  violenceAgainstCivilians: 'Violence against civilians',
  other: 'Other',
}

const supports: Readonly<Record<Support, { readonly label: string; readonly meaning: string }>> = {
  severalParties: {
    label: 'Several parties',
    meaning: 'at least two different parties say so or estimate it',
  },
  oneParty: { label: 'One party', meaning: 'all who say so are of one party' },
  unconfirmed: {
    label: 'Not confirmed',
    meaning: 'one party says so; somebody else said they could not confirm it',
  },
  contested: { label: 'Contested', meaning: 'somebody denies what another says' },
  notStated: { label: 'Not stated', meaning: 'the data names nobody who says so' },
}

const stances: Readonly<Record<Stance, string>> = {
  asserts: 'Says so',
  confirms: 'Says so',
  estimates: 'Estimates',
  cannotConfirm: 'Could not confirm',
  denies: 'Denies',
  reportsNone: 'Says there are no reports',
}

const roles: Readonly<Record<PlaceRole, string>> = {
  location: 'took place here',
  over: 'in the air above',
  target: 'target',
  launch: 'launched from',
  presence: 'presence',
  mentioned: 'only mentioned',
}

const precisions: Readonly<Record<PlacePrecision, string>> = {
  site: 'exact site',
  settlement: 'settlement',
  nearSettlement: 'near a settlement',
  district: 'district',
  region: 'somewhere in the region',
  country: 'somewhere in the country',
  unknown: 'place not said',
}

const measures: Readonly<Record<string, (value: string, one: boolean) => string>> = {
  killed: (value) => `${value} killed`,
  wounded: (value) => `${value} wounded`,
  dronesLaunched: (value, one) => `${value} ${one ? 'drone' : 'drones'} used`,
  dronesIntercepted: (value, one) => `${value} ${one ? 'drone' : 'drones'} shot down`,
  missilesIntercepted: (value, one) => `${value} ${one ? 'missile' : 'missiles'} shot down`,
  buildingsDamaged: (value, one) => `${value} ${one ? 'building' : 'buildings'} damaged`,
  troopsPresent: (value) => `${value} troops`,
}

/** The verb matters to languages that say "as X reported"; `null` = the default one. */
const accordingTo: (name: string, verb: string | null) => string = (name) => `according to ${name}`

/** The words of the page in English; every other catalogue has the same shape. */
export const en = {
  charts,
  help,
  onMap,
  own,
  held,
  pages,
  print,
  searching,
  time,
  site: 'Dispatch Atlas',
  types,
  parties,
  supports,
  stances,
  roles,
  precisions,
  message,
  number: (n: number): string => number.format(n),
  events,
  regions,
  named: (name: string, n: number): string => `${name}, ${events(n)}`,
  summary: (shown: {
    readonly events: number
    readonly regions: number
    readonly days: string | null
    /** `null` = not known. */
    readonly reports: number | null
  }): string => {
    const where = shown.regions > 0 ? ` in ${regions(shown.regions)}` : ''
    const when = shown.days === null ? '' : `, ${shown.days}`
    const from = shown.reports === null ? '' : `, from ${count(shown.reports, 'report', 'reports')}`
    return `${events(shown.events)}${where}${when}${from}.`
  },
  noEvents: 'No event matches these filters.',
  dataDate: (day: string): string => `Data published ${day}`,
  panel: 'Filters and lists',
  sheet: { label: 'Height of the panel', small: 'Low', half: 'Half', full: 'High' },
  menu: 'Menu',
  skipToMap: 'Skip to the map',
  skipMap: 'Skip the map',
  loading: 'Loading the data…',
  loadedEvents: (n: number, all: number): string => `${number.format(n)} of ${events(all)}`,
  retry: 'Try again',
  dismiss: 'Dismiss',
  map: 'Map',
  mapCanvas:
    'Drawing of the regions: arrow keys move it, plus and minus zoom. The list "Regions" holds the same.',
  mapCanvasRole: 'interactive drawing',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to the events',
  pan: { left: 'Move left', right: 'Move right', up: 'Move up', down: 'Move down' },
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  view: 'View',
  screens: { map: 'Map', table: 'Table' },
  dataset: 'Data set',
  search: 'Search places and events',
  filters: 'Filters',
  type: 'Event type',
  party: 'Party',
  partyHint: 'who speaks',
  support: 'Support',
  supportHint: 'Derived from who says what. It is not a grade of truth.',
  from: 'From',
  to: 'To',
  days: 'Days',
  badDay: 'Write a day as 2024-11-05 or 5.11.2024.',
  daysReversed: 'The first day is after the last one.',
  clearFilters: 'Clear filters',
  onlyRegions: 'Only these regions',
  removeRegion: (name: string): string => `Stop narrowing to ${name}`,
  regionList: 'Regions',
  allRegions: 'All regions',
  unplaced: 'Not on the map',
  unplacedHint: 'The report gives no place that could be shown.',
  legend: 'Legend',
  legendFill: 'Events in a region',
  legendFrom: (low: number, next: number | null): string =>
    next === null ? `${low} or more` : next - low === 1 ? `${low}` : `${low}–${next - 1}`,
  legendMentioned: 'Only mentioned',
  legendNone: 'No report in this data set, which does not mean that nothing happened',
  noReport: 'No report in this data set names this region. That does not mean that nothing happened here.',
  hiddenByFilters: (n: number): string => `${count(n, 'more event', 'more events')} outside your filters`,
  withdrawn: 'This event has been withdrawn.',
  withdrawnOn: (day: string): string => `This event was withdrawn on ${day}.`,
  ended: {
    merged: (day: string | null): string =>
      day === null
        ? 'This event is now part of another one.'
        : `Since ${day} this event is part of another one.`,
  },
  outsideFilters: 'This event is outside your filters.',
  showAll: 'Show all',
  without: (filter: string): string => `Without: ${filter}`,
  theDays: (days: string): string => `days ${days}`,
  theText: 'the search text',
  close: 'Close',
  back: 'Back',
  copyPlaceLink: 'Copy link to this place',
  onlyThisRegion: 'Show only this region',
  namesThisPlace: (n: number): string => `${events(n)} ${n === 1 ? 'names' : 'name'} this place`,
  oneOfRegions: (n: number): string => `1 of ${regions(n)}`,
  eventDetails: 'Event details',
  when: 'When',
  where: 'Where',
  claims: 'Claims',
  places: 'Places',
  actors: 'Named by the claims',
  actorRoles: {
    attacker: 'as attacker',
    defender: 'as defender',
    operator: 'as operator',
    subject: 'as those it is about',
  },
  related: 'Related events',
  sources: 'Source',
  reported: (days: string): string => `reported ${days}`,
  reportedHint: 'The day of the report: it happened on that day or before.',
  dayNotSaid: 'day not said in the report',
  overRegions: (n: number): string => `over ${regions(n)}, no split by region given`,
  inRegions: (n: number): string => `in ${regions(n)}, no split by region given`,
  placeNotSaid: (name: string): string => `${name} (place not said in the report)`,
  somewhereIn: (name: string): string => name,
  accordingTo,
  couldNotConfirm: (name: string): string => `${name} could not confirm it`,
  deniedBy: (name: string): string => `denied by ${name}`,
  defaultVerb: 'said',
  via: (medium: string): string => `via ${medium}`,
  answers: (name: string): string => `about the claim of ${name}`,
  partyOf: (party: string): string => `party: ${party}`,
  figureIn: (place: string): string => `in ${place}`,
  scoped: (amount: string, scope: readonly string[]): string => `${scope.join(', ')}: ${amount}`,
  measure: (id: string, value: string, one: boolean): string =>
    Object.hasOwn(measures, id) ? (measures[id]?.(value, one) ?? value) : `${value} (${id})`,
  partOfWhole: (part: string, whole: string): string => `${part} of ${whole} drones shot down`,
  wording: {
    exactly: (value: string): string => value,
    atLeast: (value: string): string => `at least ${value}`,
    moreThan: (value: string): string => `more than ${value}`,
    about: (value: string): string => `about ${value}`,
    upTo: (value: string): string => `as many as ${value}`,
    between: (value: string): string => value,
    noneOrUnknown: (): string => 'none or unknown',
  },
  bestOfRange: (best: string, range: string): string => `${best} (${range})`,
  kilometres: (km: number): string => `${number.format(km)} km`,
  range: (low: string, high: string): string => `${low} to ${high}`,
  linkNotShown: 'link not shown (unsafe address)',
  noAddress: 'The report gives no address.',
  credits: (names: string): string => `with ${names}`,
  published: (day: string): string => `published ${day}`,
  newTab: 'opens a new tab',
  totals: 'Figures in this view',
  totalsTooMany: 'Too many events to add up their figures: narrow the view.',
  totalsWithout: (n: number): string => `${events(n)} with no figure`,
  context: 'Also in the report',
  licence: 'Licence of the data',
  keepOffline: 'Keep offline',
  share: 'Share',
  shareTitle: 'Share this view',
  shareLink: 'Link',
  copyLink: 'Copy link',
  systemShare: 'Share with an app',
  shareHint:
    'Whoever opens this link sees what you see now: place, zoom, filters, language and version of the data.',
  shareLong: (n: number): string =>
    `This link has ${number.format(n)} characters; some programs cut links above 2,000.`,
  table: 'Events',
  columns: {
    event: 'Event',
    place: 'Place',
    when: 'When',
    type: 'Type',
    accordingTo: 'According to',
    figures: 'Figures',
    support: 'Support',
    source: 'Source',
  },
  borderPolicy: 'Borders and names',
  howToRead: 'How to read this map',
  howToReadText: [
    'A region is coloured by how many events of the report name it. A hatched region is only mentioned. A plain one has no report here, which does not mean that nothing happened.',
    'Marks beside a name belong to the whole region. A point or circle is drawn only where a source names the place. One event over eight regions is one event.',
    'Choose a region to read its events, and an event to read who says so, who could not confirm it, and what the numbers are.',
    'A small sign tells whether one party or several stand behind an event; it is no grade of truth. What the report leaves out is “not said”, never 0.',
  ],
  brokenTitle: 'The page has stopped because of a fault of its own.',
  brokenHelp:
    'Your address bar still holds your view. Load the page again; if it stops again, open it without the part after #.',
  reload: 'Load again',
  version: (version: string): string => `Data version ${version}`,
  notSaid: 'not said in the report',
  embed,
}

/** Shape of a catalogue. */
export type Strings = typeof en
