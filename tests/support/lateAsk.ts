import type { Ask } from '../../src/domain/question'

/** An engine in a test that answers no sooner than it is told to. */
export interface LateAsk {
  readonly ask: Ask
  /** Answers all that has been asked by now. */
  readonly answer: () => Promise<void>
  /** Lets all that has been asked by now fail. */
  readonly fail: () => Promise<void>
}

interface Held {
  readonly resolve: () => void
  readonly reject: (fault: Error) => void
}

/** Holds back what an engine answers. */
export function lateAsk(ask: Ask): LateAsk {
  const held: Held[] = []
  const asked: Promise<unknown>[] = []
  const settle = async (how: (one: Held) => void): Promise<void> => {
    held.splice(0).forEach(how)
    await Promise.allSettled(asked.splice(0))
  }
  return {
    ask(question) {
      const soon = new Promise<void>((resolve, reject) => {
        held.push({ resolve, reject })
      }).then(() => ask(question))
      asked.push(soon)
      return soon
    },
    answer: () => settle(({ resolve }) => resolve()),
    fail: () => settle(({ reject }) => reject(new Error('It could not be fetched.'))),
  }
}
