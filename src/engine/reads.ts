/*
 * Numbers of columns that are known to be there. A function for each kind of array, as an array of another kind at the
 * same place makes each read several times slower.
 */

export function byteAt(array: Uint8Array, at: number): number {
  return array[at] ?? 0
}

export function shortAt(array: Uint16Array, at: number): number {
  return array[at] ?? 0
}

export function wordAt(array: Uint32Array, at: number): number {
  return array[at] ?? 0
}

/** For columns of days. */
export function intAt(array: Int32Array, at: number): number {
  return array[at] ?? 0
}

/** Adds to one of several counts. */
export function addAt(counts: Uint32Array, at: number, number: number): void {
  counts[at] = (counts[at] ?? 0) + number
}
