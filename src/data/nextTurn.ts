/**
 * Ends the turn: whatever waits, such as messages to a worker, goes first. A timer would do the same, but browsers let
 * timers that set each other wait for 4 ms.
 */
export async function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  await new Promise((resolve) => {
    port1.onmessage = resolve
    port2.postMessage(null)
  })
  port1.close()
}
