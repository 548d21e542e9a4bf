import type { Party } from '../../domain/dataset'
import type { Strings } from './en'
import { form, number } from './ukPlurals'

const measures: Readonly<Record<string, string>> = {
  killed: 'Загиблі',
  wounded: 'Поранені',
  dronesLaunched: 'Застосовані дрони',
  dronesIntercepted: 'Збиті дрони',
  missilesIntercepted: 'Збиті ракети',
  buildingsDamaged: 'Пошкоджені будинки',
  troopsPresent: 'Військові',
}

const partyAfterAccording: Readonly<Record<Party, string>> = {
  ukraine: 'України',
  russia: 'Росії',
  unitedStates: 'Сполучених Штатів',
  southKorea: 'Південної Кореї',
  other: 'інших',
}

/** Words of the pictures of figures and their text equivalents, in Ukrainian. */
export const charts: Strings['charts'] = {
  measureName: (id) => (Object.hasOwn(measures, id) ? (measures[id] ?? id) : id),
  inPlace: (what, place) => `${what} (${place})`,
  byClaimant: (what) => `${what}: хто яке число називає`,
  byPlace: (what) => `${what} за місцями`,
  severalPlaces: (places) => `${places}, разом`,
  differing: 'числа різні або заперечені, не додано',
  speakers: (n) => `за словами ${number.format(n)} ${form(n, 'мовця', 'мовців', 'мовців')}`,
  noReports: 'повідомлень немає',
  ofWhole: 'Збиті дрони з-поміж застосованих',
  restHint: 'Що сталося з рештою, у повідомленні не сказано.',
  shotDown: (n) => `збито: ${n}`,
  notSaid: (n) => `не сказано: ${n}`,
  filled: (part, whole) => `смуга завдовжки ${whole}, заповнена до ${part}`,
  at: (n) => `позначка на ${n}`,
  between: (low, high) => `смуга від ${low} до ${high}`,
  openAbove: 'згори не обмежено',
  openBelow: 'знизу не обмежено',
  tooMany: 'Забагато подій для малюнка: звузьте вибірку.',
  axis: (low, high) => `вісь від ${low} до ${high}`,
  keyAbove: 'Стрілка: верхньої межі не названо.',
  keyBelow: 'Пунктир: названо лише верхню межу, може бути менше.',
  partyAfterAccording,
  list: (names) => names.join(' та '),
  total: (what, who, from) => `${what}, за словами ${who} (${from})`,
  contested: (n) =>
    `не додано для ${number.format(n)} ${form(n, 'події', 'подій', 'подій')} з різними або запереченими числами`,
  keyRough: 'Порожнє коло чи контур: біля цього числа або понад нього.',
}
