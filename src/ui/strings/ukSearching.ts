import type { Strings } from './en'
import { count, events, form, number, ofEvents } from './ukPlurals'

/** Words of the search field and its hits, in Ukrainian. */
export const searching: Strings['searching'] = {
  hits: 'Результати пошуку',
  groups: { places: 'Місця', events: 'Події', claimants: 'Хто повідомляє' },
  region: (n) => `регіон, ${events(n)}`,
  city: (region) => `місто, ${region}`,
  event: (type, when) => `${type}, ${when}`,
  claimant: (role, n) => `${role}, заяви в ${number.format(n)} ${form(n, 'події', 'подіях', 'подіях')}`,
  outside: 'поза вашими фільтрами',
  more: (n) => `і ще ${number.format(n)}`,
  summary: (n, outside) => {
    const where = outside > 0 ? `, з них ${number.format(outside)} поза вашими фільтрами` : ''
    return `${count(n, 'результат', 'результати', 'результатів')} пошуку${where}.`
  },
  reading: (n, all) => `Для першого пошуку читаються всі тексти: ${number.format(n)} з ${ofEvents(all)}`,
  none: 'Нічого не знайдено.',
  noneHint:
    'Спробуйте назву області чи міста, слово з повідомлення або ім’я того, хто говорить, українською, англійською чи російською.',
}
