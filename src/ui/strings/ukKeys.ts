import type { keys as english } from './enKeys'

/** Words of the help on keys, in Ukrainian. */
export const keys: typeof english = {
  title: 'Клавіші цієї сторінки',
  everywhere: 'Усюди',
  always: [
    { key: '⇥ Tab', does: 'перейти до наступної частини; кожен список – одна зупинка' },
    { key: '↑ та ↓', does: 'рух списком регіонів; літери ведуть до назви, Home і End – до країв списку' },
    { key: '⏎ Enter', does: 'відкрити вибране' },
    { key: '⎋ Esc', does: 'закрити те, що зверху' },
  ],
  onMap: 'Коли фокус на карті',
  mapKeys: [
    { key: '← ↑ ↓ →', does: 'рухати карту' },
    { key: '+ −', does: 'наблизити й віддалити' },
  ],
  single: 'Окремі клавіші',
  singleHint: 'Діють, коли фокус на карті або ніде, і ніколи під час набору тексту.',
  singleSwitch: 'Окремі клавіші увімкнено',
  deeds: {
    search: 'перейти до поля пошуку',
    list: 'перейти до списку регіонів',
    filters: 'перейти до фільтрів',
    previousEvent: 'відкрити попередню подію',
    nextEvent: 'відкрити наступну подію',
    fit: 'показати на карті всі події',
    help: 'показати цю довідку',
  },
}
