const PROGRESS_MS = 100

/** Passes on the first call, and others only some time after the last that was. */
export function seldom<Told>(tell: (told: Told) => void): (told: Told) => void {
  let last = Number.NEGATIVE_INFINITY
  return (told) => {
    if (performance.now() - last < PROGRESS_MS) return
    last = performance.now()
    tell(told)
  }
}
