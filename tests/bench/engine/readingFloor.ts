/**
 * The least that any filter can take: reading six bytes of each event once, from two columns.
 *
 * @returns something that depends on every byte, so that nothing is left out as unused.
 */
export function createReadingFloor(events: number): () => number {
  const [short, long] = [new Uint16Array(events).fill(3), new Int32Array(events).fill(5)]
  return () => {
    let sum = 0
    for (let index = 0; index < events; index += 1) sum += (short[index] ?? 0) + (long[index] ?? 0)
    return sum
  }
}
