import type { Text } from '../../domain/language'

/** The outlets that VIINA 2.0 reads, by its codes for them. */
const OUTLETS: ReadonlyMap<string, Text> = new Map<string, Text>([
  ['24tvua', { en: 'Channel 24', uk: '24 Канал' }],
  ['espreso', { en: 'Espreso TV', uk: 'Еспресо TV' }],
  ['forbesua', { en: 'Forbes Ukraine', uk: 'Forbes Україна' }],
  ['interfaxua', { en: 'Interfax-Ukraine', uk: 'Інтерфакс-Україна' }],
  ['kp', { en: 'Komsomolskaya Pravda', uk: '«Комсомольская правда»' }],
  ['liga', { en: 'LIGA.net', uk: 'ЛІГА.net' }],
  ['liveuamap', { en: 'Live Universal Awareness Map', uk: 'Мапа Liveuamap' }],
  ['meduza', { en: 'Meduza', uk: '«Медуза»' }],
  ['militarnyy', { en: 'Militarnyi', uk: 'Мілітарний' }],
  ['mz', { en: 'Mediazona', uk: '«Медіазона»' }],
  ['ng', { en: 'Nezavisimaya Gazeta', uk: '«Независимая газета»' }],
  ['ntv', { en: 'NTV', uk: 'НТВ' }],
  ['nv', { en: 'NV', uk: 'НВ' }],
  ['pravdaua', { en: 'Ukrainska Pravda', uk: 'Українська правда' }],
  ['ria', { en: 'RIA Novosti', uk: '«РИА Новости»' }],
  ['unian', { en: 'UNIAN', uk: 'УНІАН' }],
])

/** The name of an outlet; of one that is not known its code. */
export function viinaOutlet(code: string): Text {
  return OUTLETS.get(code.toLowerCase()) ?? { en: code }
}
