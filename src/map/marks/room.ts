import { overlap, type Rect } from '../../domain/rect'

/** Boxes that are taken on the map: what comes first has its place, what comes later gives way. */
export class Room {
  readonly #taken: Rect[] = []

  take(...rects: readonly Rect[]): void {
    this.#taken.push(...rects)
  }

  isFree(rect: Rect): boolean {
    return this.#taken.every((other) => !overlap(rect, other))
  }
}
