const PROGRESS_MS = 100

/** Passes on the first call, and others only some time after the last that was, but for one that says that all is done. */
export function seldom<Told>(
  tell: (told: Told) => void,
  isDone: (told: Told) => boolean,
): (told: Told) => void {
  let last = Number.NEGATIVE_INFINITY
  return (told) => {
    if (performance.now() - last < PROGRESS_MS && !isDone(told)) return
    last = performance.now()
    tell(told)
  }
}
