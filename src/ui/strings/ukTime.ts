import type { Strings } from './en'
import { events, number } from './ukPlurals'

/** Words of the day filter and its histogram, in Ukrainian. */
export const time: Strings['time'] = {
  dayHint: 'Наприклад 2024-11-05, 5.11.2024, 05/11/2024 (день перед місяцем) або 5 листопада 2024.',
  dayFormat: 'РРРР-ММ-ДД',
  yearTooShort: 'Напишіть рік чотирма цифрами, як-от 2024-11-05.',
  titles: {
    day: 'Події за днями',
    week: 'Події за тижнями',
    month: 'Події за місяцями',
    year: 'Події за роками',
    decade: 'Події за десятиліттями',
    century: 'Події за століттями',
    millennium: 'Події за тисячоліттями',
  },
  zone: (id) => (id === 'Europe/Kyiv' ? 'дні за київським часом' : `дні за часом ${id}`),
  picture: (title, covered) => `${title}: ${covered}`,
  fullest: (days, n) => `Найбільше: ${days}, ${events(n)}.`,
  highest: (n) => `найвищий стовпчик: ${number.format(n)}`,
  noneShown: 'За іншими фільтрами подій немає.',
  happened: 'як повідомляють, сталося тоді',
  reported: 'повідомлено тоді: сталося того дня або раніше',
  notCovered: 'поза межами даних',
  repeats: 'Подію, що тривала кілька днів, враховано в кожному з них.',
  undated: (n) => `${events(n)} без дати: показано завжди`,
  asTable: 'Дні таблицею',
  columns: { days: 'Дні', events: 'Події', chosen: 'У вибрані дні', reported: 'З них за днем повідомлення' },
  presets: 'У даних:',
  last: (n) => `Останні ${n} днів`,
  all: 'Усі дні',
  allDays: 'Показати всі дні',
  previous: (days) => `Раніше: ${days}`,
  next: (days) => `Пізніше: ${days}`,
  noPrevious: 'Раніше: раніших днів у даних немає',
  noNext: 'Пізніше: пізніших днів у даних немає',
  previousOfAll: 'Раніше: спершу виберіть дні',
  nextOfAll: 'Пізніше: спершу виберіть дні',
  noneOnDays: 'У ці дні подій немає. Дані охоплюють їх, але не називають жодної.',
  noneOnDaysFiltered: 'У ці дні жодна подія не відповідає іншим фільтрам.',
  outside: (covered) =>
    `Дані не охоплюють цих днів: про них нічого не сказано. Дані охоплюють такі дні: ${covered}`,
}
