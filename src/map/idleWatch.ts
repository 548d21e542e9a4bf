/** Tells when the picture is complete: drawn, at rest, and with all that was promised to come. */
export class IdleWatch {
  readonly #onIdle: (isIdle: boolean) => void
  readonly #awaited: Set<string>
  #isIdle = false

  /** @param awaited what must have come before the map is idle. */
  constructor(onIdle: (isIdle: boolean) => void, awaited: readonly string[]) {
    this.#onIdle = onIdle
    this.#awaited = new Set(awaited)
  }

  /** Something more has to come. */
  awaits(what: string): void {
    this.#awaited.add(what)
    this.#tell(false)
  }

  came(what: string): void {
    this.#awaited.delete(what)
  }

  /** Something is about to change the picture. */
  busy(): void {
    this.#tell(false)
  }

  /** MapLibre has nothing left to draw. */
  rested(): void {
    if (this.#awaited.size === 0) this.#tell(true)
  }

  #tell(isIdle: boolean): void {
    if (this.#isIdle === isIdle) return
    this.#isIdle = isIdle
    this.#onIdle(isIdle)
  }
}
