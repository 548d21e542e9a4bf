import type { Ask } from '../../src/domain/question'

/** An engine in a test that answers no sooner than it is told to. */
export interface LateAsk {
  readonly ask: Ask
  /** Answers all that has been asked by now. */
  readonly answer: () => Promise<void>
  /** Lets all that has been asked by now fail. */
  readonly fail: () => Promise<void>
}

/** Holds back what an engine answers. */
export function lateAsk(ask: Ask): LateAsk {
  const held: { readonly release: () => void; readonly refuse: (fault: Error) => void }[] = []
  const settle = async (how: (one: (typeof held)[number]) => void): Promise<void> => {
    held.splice(0).forEach(how)
    await Promise.resolve()
  }
  return {
    ask: (question) =>
      new Promise<void>((release, refuse) => {
        held.push({ release, refuse })
      }).then(() => ask(question)),
    answer: () => settle(({ release }) => release()),
    fail: () => settle(({ refuse }) => refuse(new Error('It could not be fetched.'))),
  }
}
