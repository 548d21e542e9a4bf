import type { Strings } from './en'
import { count } from './ukPlurals'

/** Words of the exported picture and the printed page, in Ukrainian. */
export const print: Strings['print'] = {
  export: 'Експорт',
  title: 'Експортувати цей вигляд',
  hint: 'Ви отримаєте те, що бачите зараз: ті самі фільтри, вибір, мову й ділянку карти.',
  svg: 'SVG',
  svgHint: 'Карта як векторний рисунок, з умовними знаками, авторством і посиланням',
  print: 'Друк',
  printHint: 'Карта, таблиця й джерела на аркушах A4 або у файлі PDF, якщо система це вміє',
  making: 'Рисунок готується…',
  saved: (name) => `Збережено як ${name}`,
  notMade: 'Не вдалося завантажити межі, тому рисунка немає. Спробуйте ще раз.',
  noMap: 'Карти тут немає, бо не вдалося завантажити межі. У таблиці ті самі події.',
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
