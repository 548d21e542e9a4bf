import type { Strings } from './en'
import { events, number } from './ukPlurals'

/** Words of places by their precision and what is not on the map, in Ukrainian. */
export const onMap: Strings['onMap'] = {
  legend: 'Місця подій',
  mark: 'У цьому місці або в цьому населеному пункті',
  disc: 'Десь у межах цього кола',
  cluster: 'Кілька подій поблизу; … = ще інші типи. Виберіть, щоб наблизити',
  row: 'Біля назви: десь у цьому регіоні',
  within: (km, centre) => `у межах ${number.format(km)} км від ${centre}`,
  radiusNotSaid: 'наскільки близько, у повідомленні не сказано',
  why: {
    noRegionFound: 'На карті немає регіону для цього місця.',
    countryOnly: 'Відома лише країна.',
    placeNotSaid: 'У повідомленні не сказано, де це було.',
  },
  undated: 'Без дати',
  undatedHint: 'У повідомленні не вказано дня, тож вибір днів цих подій не приховує.',
  toUnplaced: (n) => `${events(n)} не на карті`,
  toUndated: (n) => `${events(n)} без дати`,
}
