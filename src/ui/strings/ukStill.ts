import type { still as english } from './enStill'
import { number, ofEvents } from './ukPlurals'

/** Words of the pages that are there before any script runs, in Ukrainian. */
export const still: typeof english = {
  withoutScripts:
    'Ця сторінка повна й без JavaScript. З ним карту можна рухати, а події шукати, фільтрувати й експортувати.',
  whole: 'Усі регіони разом',
  ofRegions: 'Сторінки регіонів',
  firstOnly: (n, all) => `На цій сторінці перелічено найновіші ${number.format(n)} з ${ofEvents(all)}.`,
  allInFiles: 'Усі вони є в даних:',
  inData: 'Дані:',
  about: 'Про ці дані',
  listOfFiles: 'список файлів',
}
