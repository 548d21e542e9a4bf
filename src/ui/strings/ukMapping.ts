import type { ColumnMapping, MappingFlaw, Meaning } from '../../domain/columnMapping'
import type { mapping as english } from './enMapping'
import { count } from './ukPlurals'

const meanings: Readonly<Record<Meaning, string>> = {
  title: 'Назва',
  description: 'Опис',
  type: 'Тип події',
  id: 'Ідентифікатор рядка',
  start: 'День або перший день',
  end: 'Останній день',
  region: 'Регіон',
  country: 'Країна',
  latitude: 'Широта',
  longitude: 'Довгота',
  precision: 'Точність місця',
  claimant: 'За чиїми словами',
  publisher: 'Джерело',
  address: 'Адреса джерела',
  killed: 'Загиблі',
  wounded: 'Поранені',
}

const flaws: Readonly<Record<MappingFlaw, string>> = {
  columnGone: 'Вибраного стовпця в цьому файлі немає.',
  nothingSaid: 'Виберіть назву, опис або місце: без жодного з них події немає.',
  oneCoordinate: 'Виберіть і широту, і довготу – або жодної.',
  sameCoordinates: 'Широта й довгота не можуть бути в одному стовпці.',
  endOnly: 'Виберіть також перший день: сам останній день ще не дата.',
  noPlace: 'Жоден стовпець не каже, де це було: подій не буде на карті, лише в переліку.',
  noDay: 'Жоден стовпець не каже, коли це було: події будуть без дати.',
  nobody: 'Жоден стовпець не каже, хто про це говорить.',
}

const dayOrder: Readonly<Record<ColumnMapping['dayOrder'], string>> = {
  notSaid: 'невідомо: пропускати такі рядки',
  dayFirst: 'спершу день: 1 лютого',
  monthFirst: 'спершу місяць: 2 січня',
}

const exactness: Readonly<Record<ColumnMapping['exactness'], string>> = {
  notSaid: 'невідомо: показувати лише регіон',
  settlement: 'населеного пункту',
  site: 'самого місця',
}

const sharedNames: Readonly<Record<ColumnMapping['sharedNames'], string>> = {
  notSaid: 'невідомо: не брати жодного',
  city: 'місто',
  area: 'область довкола нього',
}

/** Words for saying which column of a table means what, in Ukrainian. */
export const mapping: typeof english = {
  lead: 'Таких стовпців немає в жодному з форматів, які тут читаються. Укажіть, що означає кожен стовпець; нижче видно, як зрозуміло перші рядки.',
  groups: { what: 'Що', when: 'Коли', where: 'Де', who: 'Хто про це говорить', figures: 'Числа' },
  meanings,
  noColumn: 'жоден стовпець',
  example: 'наприклад',
  choices: {
    dayOrder: 'У датах на зразок 01/02/2024',
    exactness: 'Координати точні до',
    sharedNames: 'Назва на зразок «Київ», спільна для міста й області, означає',
  },
  dayOrder,
  exactness,
  sharedNames,
  flaws,
  column: 'Стовпець',
  columnsAndRows: (columns) => `${count(columns, 'стовпець', 'стовпці', 'стовпців')}, перші рядки`,
  understood: 'Як їх зрозуміло',
  row: (row) => `Рядок ${row}`,
  leftOut: (why) => `пропущено: ${why}`,
}
