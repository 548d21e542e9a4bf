import type { Strings } from './en'

/** Words for data that the reader brought, in Ukrainian. */
export const own: Strings['own'] = {
  band: 'Ваш файл – цей сайт його не публікує',
  noLink: 'Посилання на цей вигляд немає: файл є лише на вашому пристрої.',
}
