/*
 * Elements of typed arrays, 0 beyond their ends. One function for each kind of array: a function that has seen several
 * kinds reads several times slower.
 */

export function u16(values: Uint16Array, i: number): number {
  return values[i] ?? 0
}

export function u32(values: Uint32Array, i: number): number {
  return values[i] ?? 0
}

export function i32(values: Int32Array, i: number): number {
  return values[i] ?? 0
}

export function f32(values: Float32Array, i: number): number {
  return values[i] ?? 0
}

export function f64(values: Float64Array, i: number): number {
  return values[i] ?? 0
}

/** Whether a bit of a row set is 1. */
export function hasRow(rows: Uint32Array, row: number): boolean {
  return ((u32(rows, row >>> 5) >>> (row & 31)) & 1) === 1
}
