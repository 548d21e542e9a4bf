/** Edges of a box in pixels; y grows downwards. */
export type Rect = readonly [left: number, top: number, right: number, bottom: number]

/** Whether two boxes share more than an edge. */
export function overlap(a: Rect, b: Rect): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

/** The box with this much more on each side. */
export function grown([left, top, right, bottom]: Rect, byPx: number): Rect {
  return [left - byPx, top - byPx, right + byPx, bottom + byPx]
}
