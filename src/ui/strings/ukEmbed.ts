import type { Strings } from './en'

/** Words of the page in a frame of another site, in Ukrainian. */
export const embed: Strings['embed'] = {
  source: 'Джерело:',
  full: (site) => `Відкрити цей вигляд у ${site}`,
  marks: 'Позначки',
  hints: {
    wheel: 'Щоб змінити масштаб карти, прокручуйте з Ctrl або ⌘',
    finger: 'Рухайте карту двома пальцями',
  },
  inPage: 'Вбудувати в сторінку',
}
