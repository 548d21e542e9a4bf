import { useEffect, useMemo, useState } from 'react'
import type { Answers, Ask, Question, QuestionKind, QuestionOf } from '../domain/question'
import { useAtlas } from './atlas'

/** What is known of a question by now. */
export interface Known<Answer> {
  /** To the question, or to the one before while this one is not answered; `null` for neither. */
  readonly answer: Answer | null
  /** Whether it is the answer to this question. */
  readonly isCurrent: boolean
}

interface Kept<Answer> {
  readonly ask: Ask
  readonly asked: Question | null
  readonly answer: Answer
}

/**
 * The answer to a question about the events of the data set, and to each other one that takes its place. An answer that
 * is there at once is there in the first rendering; while one is awaited, the last one stays, unless it is about another
 * data set. The same value until more is known.
 *
 * @param question `null` asks nothing.
 */
export function useAnswer<Kind extends QuestionKind>(
  question: QuestionOf<Kind> | null,
): Known<Answers[Kind]['answer']> {
  const { ask } = useAtlas()
  const [kept, setKept] = useState<Kept<Answers[Kind]['answer']> | null>(null)
  const [refused, setRefused] = useState<unknown>(null)
  const asked = useStable(question)
  const soon = useMemo(() => (asked === null ? null : ask(asked)), [ask, asked])
  useEffect(() => {
    let isOver = false
    const keep = (answer: Answers[Kind]['answer']): void => {
      if (!isOver) setKept({ ask, asked, answer })
    }
    // Whoever answers tells the reader when an answer cannot be had; here it is only awaited no longer.
    const refuse = (): void => {
      if (!isOver) setRefused(soon)
    }
    if (soon instanceof Promise) soon.then(keep, refuse)
    return () => {
      isOver = true
    }
  }, [ask, asked, soon])
  const last = asked !== null && kept?.ask === ask ? kept : null
  const isCurrent = last?.asked === asked
  useWaiting(soon instanceof Promise && !isCurrent && refused !== soon)
  const isAtOnce = asked !== null && !(soon instanceof Promise)
  if (isAtOnce && !isCurrent) setKept({ ask, asked, answer: soon })
  return useKnown(isAtOnce ? { answer: soon, isCurrent: true } : { answer: last?.answer, isCurrent })
}

/** The same value for as long as it says the same. */
function useKnown<Answer>(known: {
  readonly answer: Answer | null | undefined
  readonly isCurrent: boolean
}): Known<Answer> {
  const { answer = null, isCurrent } = known
  return useMemo(() => ({ answer, isCurrent }), [answer, isCurrent])
}

/** Tells the page whether it waits for an answer. */
function useWaiting(isAwaited: boolean): void {
  const { onAwait } = useAtlas()
  useEffect(() => (isAwaited ? onAwait?.() : undefined), [isAwaited, onAwait])
}

/** The same value for as long as it says the same. */
function useStable<Value>(value: Value): Value {
  const [stable, setStable] = useState(value)
  if (stable === value || JSON.stringify(stable) === JSON.stringify(value)) return stable
  setStable(value)
  return value
}
