import type { Party } from '../../domain/dataset'
import { count, events } from './enPlurals'

const measures: Readonly<Record<string, string>> = {
  killed: 'Killed',
  wounded: 'Wounded',
  dronesLaunched: 'Drones used',
  dronesIntercepted: 'Drones shot down',
  missilesIntercepted: 'Missiles shot down',
  buildingsDamaged: 'Buildings damaged',
  troopsPresent: 'Troops',
}

const partyAfterAccording: Readonly<Record<Party, string>> = {
  ukraine: 'Ukraine',
  russia: 'Russia',
  unitedStates: 'the United States',
  southKorea: 'South Korea',
  other: 'others',
}

/** Words of the pictures of figures and their text equivalents, in English. */
export const charts = {
  /** What is counted, without a number; the id of a measure that a data set brings itself. */
  measureName: (id: string): string => (Object.hasOwn(measures, id) ? (measures[id] ?? id) : id),
  inPlace: (what: string, place: string): string => `${what} (${place})`,
  byClaimant: (what: string): string => `${what}: who gives which number`,
  byPlace: (what: string): string => `${what}, place by place`,
  severalPlaces: (places: string): string => `${places}, together`,
  differing: 'differing or denied, not added up',
  speakers: (n: number): string => `according to ${count(n, 'speaker', 'speakers')}`,
  noReports: 'no reports',
  ofWhole: 'Drones shot down out of those used',
  restHint: 'The report does not say what became of the rest.',
  shotDown: (n: string): string => `${n} shot down`,
  notSaid: (n: string): string => `${n} not said`,
  filled: (part: string, whole: string): string => `a bar of ${whole}, filled up to ${part}`,
  at: (n: string): string => `a mark at ${n}`,
  between: (low: string, high: string): string => `a bar from ${low} to ${high}`,
  openAbove: 'open above',
  openBelow: 'open below',
  tooMany: 'Too many events for a picture: narrow the view.',
  axis: (low: string, high: string): string => `axis from ${low} to ${high}`,
  keyAbove: 'Arrow: no upper limit is given.',
  keyBelow: 'Dashes: only a ceiling is given; it may be fewer.',
  partyAfterAccording,
  list: (names: readonly string[]): string => names.join(' and '),
  total: (what: string, who: string, from: string): string => `${what}, according to ${who} (${from})`,
  contested: (n: number): string => `not added for ${events(n)} with differing or denied figures`,
  keyRough: 'Empty circle or outline: near this number, or beyond it.',
}
