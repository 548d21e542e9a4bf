import type { EventEntry } from '../domain/eventEntry'
import type { EventList, QuestionOf } from '../domain/question'
import { useAnswer } from './useAnswer'

/** The rows of a list that are here by now. */
export interface RowsHere {
  /** Events of the whole list; `null` = not known yet. */
  readonly total: number | null
  /** `undefined` = not here, or no such row. */
  readonly at: (index: number) => EventEntry | undefined
  /** Those that are here, in the order of the list. */
  readonly entries: readonly EventEntry[]
  /** Whether all that were asked for are here. */
  readonly isCurrent: boolean
}

/** Rows are asked for in pages of this size, so that scrolling by one row asks for nothing. */
const PAGE = 64

/** The rows `from` up to but not at `to` of a list, and those around them. */
export function useEventRows(list: EventList, from: number, to: number): RowsHere {
  const { answer, isCurrent } = useAnswer(rowsQuestion(list, from, to))
  return {
    total: answer?.total ?? null,
    at: (index) => answer?.entries[index - answer.from],
    entries: answer?.entries ?? [],
    isCurrent,
  }
}

/** What is asked for those rows: who has asked it before has them at once. */
function rowsQuestion(list: EventList, from: number, to: number): QuestionOf<'list'> {
  return { kind: 'list', list, from: Math.floor(from / PAGE) * PAGE, to: Math.ceil(to / PAGE) * PAGE }
}
