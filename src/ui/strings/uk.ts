import type { Party, PlacePrecision, PlaceRole, Stance } from '../../domain/dataset'
import type { BuiltInType } from '../../domain/eventType'
import type { Support } from '../../domain/support'
import type { Strings } from './en'
import { charts } from './ukCharts'
import { embed } from './ukEmbed'
import { held } from './ukHeld'
import { help } from './ukHelp'
import { message } from './ukMessages'
import { onMap } from './ukOnMap'
import { own } from './ukOwn'
import { pages } from './ukPages'
import {
  count,
  events,
  form,
  inRegions,
  number,
  ofEvents,
  ofRegions,
  overRegions,
  regions,
} from './ukPlurals'
import { print } from './ukPrint'
import { searching } from './ukSearching'
import { time } from './ukTime'

const parties: Readonly<Record<Party, string>> = {
  ukraine: 'Україна',
  russia: 'Росія',
  unitedStates: 'Сполучені Штати',
  southKorea: 'Південна Корея',
  other: 'Інші',
}

const types: Readonly<Record<BuiltInType, string>> = {
  groundCombat: 'Наземний бій',
  shelling: 'Обстріл',
  attack: 'Атака (засіб не названо)',
  strike: 'Удар ракетою чи дроном',
  interception: 'Перехоплення засобами ППО',
  deployment: 'Розміщення військ',
  statement: 'Офіційна заява',
  violenceAgainstCivilians: 'Насильство проти цивільних',
  other: 'Інше',
}

const supports: Readonly<Record<Support, { readonly label: string; readonly meaning: string }>> = {
  severalParties: {
    label: 'Кілька сторін',
    meaning: 'про це говорять або це оцінюють щонайменше дві різні сторони',
  },
  oneParty: { label: 'Одна сторона', meaning: 'усі, хто про це говорить, належать до однієї сторони' },
  unconfirmed: {
    label: 'Не підтверджено',
    meaning: 'про це говорить одна сторона; хтось інший сказав, що не може цього підтвердити',
  },
  contested: { label: 'Оскаржується', meaning: 'хтось заперечує те, що каже інший' },
  notStated: { label: 'Не зазначено', meaning: 'у даних не названо нікого, хто про це говорить' },
}

const stances: Readonly<Record<Stance, string>> = {
  asserts: 'Твердження',
  confirms: 'Твердження',
  estimates: 'Оцінка',
  cannotConfirm: 'Підтвердити не вдалося',
  denies: 'Заперечення',
  reportsNone: 'Твердження, що повідомлень немає',
}

const roles: Readonly<Record<PlaceRole, string>> = {
  location: 'сталося тут',
  over: 'у повітрі над регіоном',
  target: 'ціль',
  launch: 'місце запуску',
  presence: 'присутність',
  mentioned: 'лише згадано',
}

const precisions: Readonly<Record<PlacePrecision, string>> = {
  site: 'точне місце',
  settlement: 'населений пункт',
  nearSettlement: 'поблизу населеного пункту',
  district: 'район',
  region: 'десь у межах регіону',
  country: 'десь у межах країни',
  unknown: 'місце не названо',
}

const measures: Readonly<Record<string, (value: string, one: boolean) => string>> = {
  killed: (value) => `загиблих: ${value}`,
  wounded: (value) => `поранених: ${value}`,
  dronesLaunched: (value) => `застосовано дронів: ${value}`,
  dronesIntercepted: (value) => `збито дронів: ${value}`,
  missilesIntercepted: (value) => `збито ракет: ${value}`,
  buildingsDamaged: (value) => `пошкоджено будинків: ${value}`,
  troopsPresent: (value) => `військових: ${value}`,
}

/** The words of the page in Ukrainian. */
export const uk: Strings = {
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
  number: (n) => number.format(n),
  events,
  regions,
  named: (name, n) => `${name}, ${events(n)}`,
  summary: (shown) => {
    const where = shown.regions > 0 ? ` ${inRegions(shown.regions)}` : ''
    const when = shown.days === null ? '' : `, ${shown.days}`
    const { reports } = shown
    const from = reports === null ? '' : `, з ${count(reports, 'повідомлення', 'повідомлень', 'повідомлень')}`
    const sentence = `${events(shown.events)}${where}${when}${from}`
    return sentence.endsWith('.') ? sentence : `${sentence}.` // a day ends with the full stop of "р."
  },
  noEvents: 'Жодна подія не відповідає цим фільтрам.',
  dataDate: (day) => `Дані опубліковано ${day}`,
  panel: 'Фільтри й переліки',
  sheet: { label: 'Висота панелі', small: 'Низька', half: 'Половина', full: 'Висока' },
  menu: 'Меню',
  skipToMap: 'Перейти до карти',
  skipMap: 'Пропустити карту',
  loading: 'Дані завантажуються…',
  loadedEvents: (n, all) => `${number.format(n)} з ${ofEvents(all)}`,
  retry: 'Спробувати ще раз',
  dismiss: 'Закрити повідомлення',
  map: 'Карта',
  mapCanvas:
    'Зображення регіонів: стрілки рухають, плюс і мінус змінюють масштаб. У списку «Регіони» те саме.',
  mapCanvasRole: 'інтерактивне зображення',
  zoomIn: 'Збільшити',
  zoomOut: 'Зменшити',
  fit: 'Показати всі події',
  pan: { left: 'Ліворуч', right: 'Праворуч', up: 'Вгору', down: 'Вниз' },
  language: 'Мова',
  theme: 'Тема',
  themes: { system: 'Системна', light: 'Світла', dark: 'Темна' },
  view: 'Вигляд',
  screens: { map: 'Карта', table: 'Таблиця' },
  dataset: 'Набір даних',
  search: 'Пошук місць і подій',
  filters: 'Фільтри',
  type: 'Тип події',
  party: 'Сторона',
  partyHint: 'хто говорить',
  support: 'Позиції сторін',
  supportHint: 'Випливає з того, хто що говорить. Це не оцінка правдивості.',
  from: 'Від',
  to: 'До',
  days: 'Дні',
  badDay: 'Напишіть день так: 2024-11-05 або 5.11.2024.',
  daysReversed: 'Перший день пізніший за останній.',
  clearFilters: 'Скинути фільтри',
  onlyRegions: 'Лише ці регіони',
  removeRegion: (name) => `Більше не обмежувати: ${name}`,
  regionList: 'Регіони',
  allRegions: 'Усі регіони',
  unplaced: 'Немає на карті',
  unplacedHint: 'У повідомленні не названо місця, яке можна показати.',
  legend: 'Умовні знаки',
  legendFill: 'Подій у регіоні',
  legendFrom: (low, next) =>
    next === null ? `${low} і більше` : next - low === 1 ? `${low}` : `${low}–${next - 1}`,
  legendMentioned: 'Лише згадано',
  legendNone: 'У цьому наборі даних повідомлень немає; це не означає, що нічого не сталося',
  noReport:
    'У цьому наборі даних жодне повідомлення не називає цього регіону. Це не означає, що тут нічого не сталося.',
  hiddenByFilters: (n) => `Ще ${events(n)} поза вашими фільтрами`,
  withdrawn: 'Цю подію відкликано.',
  withdrawnOn: (day) => `Цю подію відкликано ${day}`,
  ended: {
    merged: (day) =>
      day === null ? 'Ця подія тепер у складі іншої.' : `Від ${day} ця подія у складі іншої.`,
  },
  outsideFilters: 'Ця подія поза вашими фільтрами.',
  showAll: 'Показати все',
  without: (filter) => `Без фільтра: ${filter}`,
  theDays: (days) => `дні ${days}`,
  theText: 'текст пошуку',
  close: 'Закрити',
  back: 'Назад',
  copyPlaceLink: 'Скопіювати посилання на це місце',
  onlyThisRegion: 'Показати лише цей регіон',
  namesThisPlace: (n) => `${events(n)} ${form(n, 'називає', 'називають', 'називають')} це місце`,
  oneOfRegions: (n) => `1 з ${ofRegions(n)}`,
  eventDetails: 'Подробиці події',
  when: 'Коли',
  where: 'Де',
  claims: 'Твердження',
  places: 'Місця',
  actors: 'Кого називають у твердженнях',
  actorRoles: {
    attacker: 'хто атакував',
    defender: 'хто захищався',
    operator: 'чиї засоби',
    subject: 'про кого йдеться',
  },
  related: 'Пов’язані події',
  sources: 'Джерело',
  reported: (days) => `повідомлено ${days}`,
  reportedHint: 'День повідомлення: це сталося того дня або раніше.',
  dayNotSaid: 'день у повідомленні не названо',
  overRegions: (n) => `${overRegions(n)}, без поділу за регіонами`,
  inRegions: (n) => `${inRegions(n)}, без поділу за регіонами`,
  placeNotSaid: (name) => `${name} (місце в повідомленні не назване)`,
  somewhereIn: (name) => name,
  accordingTo: (name, verb) => `як ${verb ?? 'повідомляє'} ${name}`,
  couldNotConfirm: (name) => `${name} не може цього підтвердити`,
  deniedBy: (name) => `${name} це заперечує`,
  defaultVerb: 'повідомляє',
  via: (medium) => `через: ${medium}`,
  answers: (name) => `щодо твердження: ${name}`,
  partyOf: (party) => `сторона: ${party}`,
  figureIn: (place) => `територія – ${place}`,
  scoped: (amount, scope) => `${amount} (${scope.join('; ')})`,
  measure: (id, value, one) =>
    Object.hasOwn(measures, id) ? (measures[id]?.(value, one) ?? value) : `${value} (${id})`,
  partOfWhole: (part, whole) => `збито дронів: ${part} з ${whole}`,
  wording: {
    exactly: (value) => value,
    atLeast: (value) => `щонайменше ${value}`,
    moreThan: (value) => `понад ${value}`,
    about: (value) => `близько ${value}`,
    upTo: (value) => `аж до ${value}`,
    between: (value) => value,
    noneOrUnknown: () => 'немає або невідомо',
  },
  bestOfRange: (best, range) => `${best} (${range})`,
  kilometres: (km) => `${number.format(km)} км`,
  range: (low, high) => `${low}–${high}`,
  linkNotShown: 'посилання не показано (небезпечна адреса)',
  noAddress: 'Адреси в повідомленні немає.',
  credits: (names) => `за участі: ${names}`,
  published: (day) => `опубліковано ${day}`,
  newTab: 'відкриється в новій вкладці',
  totals: 'Числа в цьому вигляді',
  totalsTooMany: 'Забагато подій, щоб скласти їхні числа: звузьте вибірку.',
  totalsWithout: (n) => `${events(n)} без чисел`,
  context: 'Також у повідомленні',
  licence: 'Ліцензія даних',
  keepOffline: 'Зберегти для роботи без мережі',
  share: 'Поділитися',
  shareTitle: 'Поділитися цим виглядом',
  shareLink: 'Посилання',
  copyLink: 'Скопіювати посилання',
  systemShare: 'Поділитися через застосунок',
  shareHint: 'Хто відкриє посилання, побачить те саме: місце, масштаб, фільтри, мову і версію даних.',
  shareLong: (n) =>
    `Посилання має ${count(n, 'знак', 'знаки', 'знаків')}; деякі програми обрізають довші за 2000.`,
  table: 'Події',
  columns: {
    event: 'Подія',
    place: 'Місце',
    when: 'Коли',
    type: 'Тип',
    accordingTo: 'Хто повідомляє',
    figures: 'Числа',
    support: 'Позиції сторін',
    source: 'Джерело',
  },
  borderPolicy: 'Межі й назви',
  howToRead: 'Як читати цю карту',
  howToReadText: [
    'Колір регіону показує, скільки подій повідомлення його називають. Заштрихований регіон лише згадано. Про незафарбований тут повідомлень немає, але це не означає, що нічого не сталося.',
    'Знаки біля назви стосуються всього регіону. Точку чи коло намальовано лише там, де джерело називає місце. Одна подія над вісьмома регіонами – це одна подія.',
    'Виберіть регіон, щоб прочитати про події в ньому, а подію – щоб дізнатися, хто про неї говорить, хто не зміг підтвердити і які називають числа.',
    'Невеликий знак показує, одна сторона чи кілька говорять про подію; це не оцінка правдивості. Чого в повідомленні немає, те «не сказано», а не 0.',
  ],
  brokenTitle: 'Сторінка зупинилася через власну помилку.',
  brokenHelp:
    'Адресний рядок досі зберігає ваш вигляд. Завантажте сторінку знову; якщо зупиниться ще раз, відкрийте її без частини після #.',
  reload: 'Завантажити знову',
  version: (version) => `Версія даних ${version}`,
  notSaid: 'у повідомленні не сказано',
  embed,
}
