import type { LateStrings } from './lateCatalogue'
import { number } from './ukPlurals'

/** Words of the dialog part that writes code for pages of other sites, in Ukrainian. */
export const embedding: LateStrings['embedding'] = {
  kind: 'Спосіб вбудовування',
  kinds: { frame: 'Фрейм', following: 'Фрейм зі скриптом', picture: 'Зображення' },
  hints: {
    frame: 'Фрейм незмінної висоти. Працює без жодного нашого скрипту на вашій сторінці.',
    following:
      'Фрейм, що росте разом зі вмістом. Невеликий скрипт цього сайту задає його висоту й більше нічого не робить.',
    picture:
      'Для систем, що не дозволяють фреймів: зображення всіх опублікованих даних, яке веде до цього вигляду.',
  },
  height: 'Висота',
  px: (n) => `${number.format(n)} пікс.`,
  code: 'Код',
  copy: 'Копіювати код',
  copied: 'Код скопійовано',
  byHand: 'Браузер не дозволив копіювати. Код виділено: скопіюйте його клавіатурою.',
}
