import type { ProblemEffect } from '../../domain/problem'
import type { opening as english } from './enOpening'
import { count, events, form, number } from './ukPlurals'

const rows = (n: number): string => count(n, 'рядок', 'рядки', 'рядків')

const effects: Readonly<Record<ProblemEffect, string>> = {
  fileRefused: 'файл відхилено',
  leftOut: 'пропущено',
  changed: 'змінено',
  kept: 'залишено як є',
}

/** Words for opening a file, in Ukrainian. */
export const opening: typeof english = {
  choose: 'Вибрати файл',
  whatTitle: 'Що можна відкрити',
  what: 'CSV, TSV, GeoJSON або JSON: файли цього атласу, ACLED, UCDP GED, VIINA, Bellingcat і timemap, GeoConfirmed, GDELT, а також будь-яка інша таблиця – тоді ви кажете, що означають її стовпці.',
  limits: (shown) =>
    `Таблиці до 500 МБ і 2 000 000 рядків, JSON до 50 МБ; до 4 файлів, що належать разом. На карті буде щонайбільше подій: ${number.format(shown)}, перші за порядком.`,
  stays:
    'Файл лишається на цьому пристрої: нічого з нього не надсилається, не зберігається й не потрапляє в посилання. Коли ви закриєте чи перезавантажите сторінку, його тут не буде.',
  templates: 'Зразки для заповнення:',
  templateCsv: 'таблиця (CSV)',
  templateGeoJson: 'місця (GeoJSON)',
  reading: (name) => `Читається ${name}`,
  progress: (percent, found) => `${percent} %, поки що ${events(found)}`,
  wasRead: (found) => `Прочитано: ${events(found)}. Поки що нічого не показано.`,
  cancel: 'Скасувати',
  show: 'Показати на карті',
  preparing: 'Карта готується…',
  nothingToShow: 'У ньому немає жодної події, яку можна показати.',
  found: 'Що в ньому є',
  facts: {
    file: 'Файл',
    format: 'Прочитано як',
    rows: 'Рядки',
    events: 'Події',
    places: 'Місця',
    days: 'Дні',
    notTaken: 'Не так, як у файлі',
  },
  native: 'Набір даних цього атласу',
  places: (atPoints, onRegions, notOnMap) =>
    `${number.format(atPoints)} у точці чи в межах радіуса, ${number.format(onRegions)} – відомо лише регіон, ${number.format(notOnMap)} не на карті`,
  noDays: 'жодна подія не має дати',
  notTaken: (leftOut, changed) =>
    `пропущено ${rows(leftOut)}, змінено чи перенесено ${count(changed, 'значення', 'значення', 'значень')}`,
  onlyFirst: (shown, beyond) =>
    `На карті буде лише початок цього файлу (${events(shown)}); решту (${number.format(beyond)}) пропущено, і в підрахунках її немає.`,
  refused: 'Файл не відкрито:',
  unchanged: 'На сторінці нічого не змінилося.',
  crashed: 'Читання перервалося: можливо, на пристрої замало пам’яті для цього файлу.',
  folder: 'Теку відкрити не можна: виберіть файли, що в ній.',
  tooMany: (most) => `За раз можна відкрити щонайбільше ${most} файли, що належать разом.`,
  problems: 'Зауваження',
  columns: {
    row: 'Рядок',
    column: 'Стовпець',
    value: 'Значення',
    reason: 'Що не так',
    effect: 'Що з цим зроблено',
  },
  rowsLike: (n, first) => `${rows(n)}, перший – ${number.format(first)}`,
  noRow: 'увесь файл',
  because: (reason, advice) => `${reason} (${advice})`,
  summary: (leftOut) =>
    leftOut === 0
      ? 'Взято всі рядки. Деякі значення змінено, або на них варто глянути: у таблиці сказано, які саме.'
      : `Не вдалося взяти ${rows(leftOut)}: у таблиці сказано чому. Решту можна показати.`,
  clean: 'Усі рядки взято такими, як вони є.',
  firstProblems: (shown, all) =>
    `Показано ${number.format(shown)} із ${number.format(all)} ${form(all, 'зауваження', 'зауважень', 'зауважень')}; у збереженому файлі є всі.`,
  save: 'Зберегти зауваження як CSV',
  effects,
  mapped: 'Прочитати з цими стовпцями',
}
