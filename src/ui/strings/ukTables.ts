import type { tables as english } from './enTables'
import { events } from './ukPlurals'

/** Words of the two tables, in Ukrainian. */
export const tables: typeof english = {
  parts: 'Дві таблиці',
  byRegion: 'За регіонами',
  sortBy: 'Упорядкувати за',
  inDataOrder: 'Порядок у даних',
  mostEventsFirst: 'Спершу більше подій',
  descending: 'За спаданням',
  rowsInView: 'На сторінці лише видимі рядки; пошук переглядає всі.',
  showAllRows: 'Показати всі рядки',
  pages: 'Рядки таблиці',
  previousRows: 'Попередні рядки',
  nextRows: 'Наступні рядки',
  rowsOf: (from, to, all) => `Рядки від ${from} до ${to} з ${all}`,
  columns: {
    region: 'Регіон',
    country: 'Країна',
    events: 'Події',
    types: 'За типом',
    onlyMentioned: 'Лише згадано',
  },
  notSplit: (n) => `${events(n)} у кількох місцях: числа не поділено`,
  severalRows:
    'Подія, що охоплює кілька регіонів, стоїть у кількох рядках, тому сума стовпця «Події» більша за кількість подій.',
}
