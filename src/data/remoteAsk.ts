import type { Answers, Ask, Cited, Question, QuestionKind, QuestionOf } from '../domain/question'

/** Asks whoever holds the events in another thread. */
export interface RemoteAsk {
  readonly ask: Ask
  /** Takes an answer in, by the number of its question. */
  readonly answered: (id: number, answer: unknown, cited: Cited) => void
  /** There will be no answer: what it needs could not be fetched. The same question may be asked again. */
  readonly failed: (id: number) => void
  /** Sends again what has not been answered: whoever was asked is gone, and another one in its place. */
  readonly resend: () => void
  /** Keeps no answer that has come: from now on there are better ones. */
  readonly forget: () => void
}

interface Pending {
  readonly key: string
  readonly question: Question
  readonly resolve: (answer: unknown) => void
  readonly reject: (failure: Error) => void
}

/** Answers that are kept, so that going back shows at once what was there before. */
const KEPT = 64

/**
 * Each question is sent once, however often it is asked before its answer comes; the last answers are known at once.
 *
 * @param post sends a question with its number.
 * @param onCited gets what the events of an answer refer to, before whoever asked gets the answer.
 */
export function createRemoteAsk(
  post: (id: number, question: Question) => void,
  onCited: (cited: Cited) => void,
): RemoteAsk {
  const pending = new Map<number, Pending>()
  const known = new Map<string, { readonly soon: unknown }>()
  let last = 0
  const keep = (key: string, soon: unknown): void => {
    known.delete(key)
    known.set(key, { soon })
    const [oldest] = known.keys()
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest)
  }
  const send = (key: string, question: Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1
      pending.set(last, { key, question, resolve, reject })
      post(last, question)
    })
  return {
    ask<Kind extends QuestionKind>(question: QuestionOf<Kind>) {
      const key = JSON.stringify(question)
      const kept = known.get(key)
      const soon = kept === undefined ? send(key, question) : kept.soon
      keep(key, soon)
      // The other thread answers each kind of question with its kind of answer: both sides are of one build.
      return soon as Answers[Kind]['answer']
    },
    answered(id, answer, cited) {
      const waiting = pending.get(id)
      pending.delete(id)
      if (waiting === undefined) return
      onCited(cited)
      if (known.has(waiting.key)) keep(waiting.key, answer)
      waiting.resolve(answer)
    },
    failed(id) {
      const waiting = pending.get(id)
      pending.delete(id)
      if (waiting === undefined) return
      known.delete(waiting.key)
      waiting.reject(new Error('The answer could not be fetched.'))
    },
    resend() {
      for (const [id, { question }] of pending) post(id, question)
    },
    forget() {
      const waiting = new Set([...pending.values()].map(({ key }) => key))
      for (const key of known.keys()) if (!waiting.has(key)) known.delete(key)
    },
  }
}
