/**
 * Memory that one question after the other is answered in, as to ask for it anew costs as much as a small answer. Made
 * for as many points as there are in all; what is in it holds until the next question.
 */
export interface PointMemory {
  readonly points: Uint32Array
  readonly from: Uint32Array
  readonly cellOf: Uint32Array
  readonly type: Uint16Array
  readonly pointsOfType: Uint32Array
  readonly repeatedCells: Uint32Array
}

/** @param repeated points of rows that have several. */
export function pointMemory(points: number, repeated: number): PointMemory {
  return {
    points: new Uint32Array(points),
    from: new Uint32Array(points + 1),
    cellOf: new Uint32Array(points),
    type: new Uint16Array(points),
    pointsOfType: new Uint32Array(points),
    repeatedCells: new Uint32Array(repeated),
  }
}
