import type { CalendarUnit } from '../../domain/calendar'
import { events, number } from './enPlurals'

const titles: Readonly<Record<CalendarUnit, string>> = {
  day: 'Events by day',
  week: 'Events by week',
  month: 'Events by month',
  year: 'Events by year',
  decade: 'Events by decade',
  century: 'Events by century',
  millennium: 'Events by millennium',
}

/** Words of the day filter and its histogram, in English. */
export const time = {
  dayHint: 'For example 2024-11-05, 5.11.2024, 05/11/2024 (day before month) or 5 November 2024.',
  dayFormat: 'YYYY-MM-DD',
  yearTooShort: 'Write the year with four digits, as in 2024-11-05.',
  titles,
  zone: (id: string): string => `days in ${id === 'Europe/Kyiv' ? 'Kyiv' : id} time`,
  picture: (title: string, covered: string): string => `${title}, ${covered}.`,
  fullest: (days: string, n: number): string => `Fullest: ${days}, ${events(n)}.`,
  highest: (n: number): string => `highest bar: ${number.format(n)}`,
  noneShown: 'No event under the other filters.',
  happened: 'said to have happened then',
  reported: 'reported then: it happened on that day or before',
  notCovered: 'outside what the data cover',
  repeats: 'An event over several days counts on each of them.',
  undated: (n: number): string => `${events(n)} without a date, always shown`,
  asTable: 'Days as a table',
  columns: {
    days: 'Days',
    events: 'Events',
    chosen: 'On the chosen days',
    reported: 'Of these, by day of report',
  },
  presets: 'In the data:',
  last: (n: number): string => `Last ${n} days`,
  all: 'All days',
  allDays: 'Show all days',
  previous: (days: string): string => `Previous: ${days}`,
  next: (days: string): string => `Next: ${days}`,
  noPrevious: 'Previous: no earlier days in the data',
  noNext: 'Next: no later days in the data',
  previousOfAll: 'Previous: choose days first',
  nextOfAll: 'Next: choose days first',
  noneOnDays: 'No event on these days. The data cover them and name none.',
  noneOnDaysFiltered: 'On these days no event matches the other filters.',
  outside: (covered: string): string =>
    `The data do not cover these days: they say nothing about them. They cover ${covered}.`,
}
