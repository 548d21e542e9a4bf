/** Collects messages for another thread. */
export interface Outbox<Message> {
  readonly add: (message: Message) => void
}

/**
 * Each message that comes alone costs the thread that gets it a task, so what is said in one task goes together.
 *
 * @param isPressing whether what is said by now may wait no longer for what else the task says.
 */
export function createOutbox<Message>(
  send: (messages: readonly Message[]) => void,
  isPressing: () => boolean = () => false,
): Outbox<Message> {
  let waiting: Message[] = []
  const sendAll = (): void => {
    const together = waiting
    waiting = []
    if (together.length > 0) send(together)
  }
  return {
    add(message) {
      waiting.push(message)
      if (isPressing()) sendAll()
      else if (waiting.length === 1) queueMicrotask(sendAll)
    },
  }
}
