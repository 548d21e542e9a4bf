import type { Strings } from './en'
import { count, number } from './ukPlurals'

/** Words of the exported picture and the printed page, in Ukrainian. */
export const print: Strings['print'] = {
  export: 'Експорт',
  noMap: 'Карти тут немає, бо не вдалося завантажити межі. У таблиці ті самі події.',
  firstOnly: (n, all) =>
    `Тут надруковано перші ${number.format(n)} з ${number.format(all)} подій; усі вони є у файлах, які дає «Експорт».`,
  none: (all) =>
    `Подій – ${number.format(all)}, тут їх не надруковано; «Друк» у вікні «Експорт» завантажує перші з них.`,
  noFilters: 'Без фільтрів: тут усі події набору даних.',
  since: (day) => `від ${day}`,
  until: (day) => `до ${day}`,
  text: (words) => `Текст: «${words}»`,
  noFiltersButSelected: 'Без фільтрів',
  selected: (names) => `Вибрано: ${names}`,
  said: 'Хто що сказав',
  cite: (number) => `джерело ${number}`,
  sources: 'Джерела',
  language: (name) => `мова: ${name}`,
  archived: (day) => `архівна копія від ${day}`,
  link: 'Посилання на цей вигляд',
  about: 'Про цей друк',
  mapData: (credits) => `Дані карти: ${credits}.`,
  borders:
    'Показано межі, які визнає Генеральна Асамблея ООН. На карті немає ні лінії фронту, ні зон контролю.',
  unplaced: (n) => `${count(n, 'події', 'подій', 'подій')} немає на карті`,
  disc: 'Десь у межах кола',
}
