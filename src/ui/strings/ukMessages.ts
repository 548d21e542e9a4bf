import { isPageMessage, type LinkMessage, type Message, type PageMessage } from '../../state/messages'
import { held } from './ukHeld'
import { own } from './ukOwn'
import { count, number } from './ukPlurals'

const failures = {
  offline: 'немає зв’язку',
  missing: 'файлу немає на сервері',
  server: 'сервер відповів помилкою',
  altered: 'файл не той, що був опублікований: контрольна сума інша',
  unreadable: 'файл не вдалося прочитати',
  tooLarge: 'файл завеликий',
} as const
const things = {
  manifest: 'Перелік наборів даних',
  dataset: 'Набір даних',
  regions: 'Перелік регіонів',
  borders: 'Межі',
} as const

/** A message in Ukrainian. */
export function message(told: Message): string {
  return isPageMessage(told) ? pageMessage(told) : linkMessage(told)
}

function linkMessage(m: LinkMessage): string {
  switch (m.kind) {
    case 'unknownKeys':
      return `Сторінка не знає деяких частин цього посилання (${number.format(m.count)}) і пропустила їх.`
    case 'badValues':
      return `Не все в цьому посиланні вдалося виконати: ${m.keys.join(', ')}. Решту показано.`
    case 'newerVersion':
      return 'Посилання створено новішою версією сторінки. Показано те, що ця версія розуміє.'
    case 'unknownEvent':
      return 'Події з цього посилання немає в цьому наборі даних. Нічого не вибрано.'
    case 'eventMerged':
      return 'Подію з цього посилання об’єднано з іншою, яку й показано.'
    case 'eventNotHeld':
      return held.notHeld
    case 'unknownRegion':
      return 'Регіону з цього посилання немає на цій карті. Нічого не вибрано.'
    case 'unknownDataset':
      return 'Набір даних із цього посилання тут не опубліковано. Показано перший.'
    case 'unknownVersion':
      return 'Версію даних із цього посилання тут не опубліковано. Показано найновішу.'
    case 'unknownFilters':
      return `У цьому наборі даних немає деяких фільтрів із посилання (${number.format(m.count)}); їх пропущено.`
  }
}

const plainMap = {
  webgl: 'Карту намальовано без WebGL, якого цей браузер не має. На ній те саме.',
  lost: 'Карту намальовано без графічного процесора, який перестав її малювати. На ній те саме.',
  worker: 'Карту намальовано простіше, бо частина, яка її малює, перестала працювати. На ній те саме.',
  code: 'Карту намальовано простіше, бо частина, яка її малює, не завантажилася. На ній те саме.',
} as const

function pageMessage(m: PageMessage): string {
  switch (m.kind) {
    case 'linkCopied':
      return 'Посилання скопійовано'
    case 'copyByHand':
      return 'Браузер не дозволив копіювання. Посилання виділено: скопіюйте його клавішами Ctrl+C або ⌘C.'
    case 'unchecked':
      return 'Браузер не може перевірити, чи дані ті самі, що були опубліковані: сторінка прийшла без https.'
    case 'ownShown':
      return own.shown
    case 'ownRemoved':
      return own.removed
    case 'leftOut':
      return `Не вдалося прочитати ${count(m.count, 'запис', 'записи', 'записів')} даних; їх пропущено, решту показано.`
    case 'notLoaded':
      return `Не завантажено: ${things[m.what].toLowerCase()} – ${failures[m.why]}.`
    case 'noMap':
      return m.why === 'borders'
        ? 'Карту неможливо намалювати, бо не завантажилися межі. У списку й таблиці ті самі відомості.'
        : 'У цьому браузері неможливо намалювати карту. У списку й таблиці ті самі відомості.'
    case 'plainMap':
      return plainMap[m.why]
  }
}
