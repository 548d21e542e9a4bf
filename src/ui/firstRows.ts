import type { EventList, QuestionOf } from '../domain/question'

/** More than a popup has room for: of the rest texts are fetched and drawn when the reader comes to it. */
export const FIRST_ROWS = 8

/** What a list asks before anybody has scrolled in it. Whoever asks the same beforehand has the list there at once. */
export function firstRows(list: EventList): QuestionOf<'list'> {
  return { kind: 'list', list, from: 0, to: FIRST_ROWS }
}
