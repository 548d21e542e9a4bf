import type { Strings } from './en'

/** Words of pages of words and reports of problems, in Ukrainian. */
export const pages: Strings['pages'] = {
  list: 'Більше про цей атлас',
  method: 'Як це зроблено',
  licences: 'Ліцензії',
  corrections: 'Виправлення',
  accessibility: 'Доступність',
  noCorrections: 'Виправлень поки що немає.',
  feed: 'Стрічка виправлень (Atom)',
  kinds: {
    added: 'Додано',
    corrected: 'Виправлено',
    withdrawn: 'Відкликано',
    merged: 'Об’єднано з іншою подією',
  },
  field: 'Поле',
  before: 'Було',
  after: 'Стало',
  howCorrected: 'Як ми виправляємо помилки',
  report: 'Повідомити про помилку',
  reportEvent: 'Повідомити про помилку в цій події',
  reportHint: 'Відкриє чернетку у вашій поштовій програмі; сама сторінка нічого не надсилає.',
  noContact: 'Видавець цієї копії не вказав адреси, тож одержувача доведеться вписати самостійно.',
  mail: {
    subject: (what) => `помилка в ${what}`,
    ask: 'Що не так і звідки це відомо? Посилання на джерело допоможе.',
    event: (id) => `Подія: ${id}`,
    dataset: (id, version) => `Набір даних: ${id}, версія ${version}`,
    page: (link) => `Сторінка: ${link}`,
  },
}
