import type { Strings } from './en'
import { count, form, number } from './ukPlurals'

/** Genitive: "з 10 000 000 подій". */
const ofEvents = (n: number): string => `${number.format(n)} ${form(n, 'події', 'подій', 'подій')}`

/** Words for data of which the page holds a part, in Ukrainian. */
export const held: Strings['held'] = {
  name: 'Частина даних',
  newest: (n, of) =>
    `Показано ${count(n, 'найновішу подію', 'найновіші події', 'найновіших подій')} з ${ofEvents(of)}`,
  some: (n, of) => `Показано ${count(n, 'подію', 'події', 'подій')} з ${ofEvents(of)}`,
  days: (days) => `за ${days}.`,
  whole: (days) => `Дані охоплюють ${days}: виберіть інші дні, і їх буде завантажено.`,
  tooMany: 'У вибрані дні подій більше, ніж сторінка може вмістити: це найновіші з них.',
  anyDay: 'За будь-який день деяких подій може бракувати.',
  lasting: 'Подій, що почалися раніше й тривають у ці дні, може бракувати.',
  allUndated: 'Серед них усі події без дати.',
  someUndated: 'Серед них деякі події без дати, інших може бракувати.',
  noUndated: 'Подій без дати може бракувати.',
  outside: 'не завантажено: виберіть ці дні, щоб їх завантажити',
  notHeld: 'Події з цього посилання немає серед завантажених. Нічого не вибрано.',
}
