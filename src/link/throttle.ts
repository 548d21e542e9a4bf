/** Passes values on at most once per interval. */
export interface Throttle<Value> {
  /** Passes the value on at once when the last one is an interval ago, else at its end unless a newer one came. */
  offer(value: Value): void
  /** The value that still waits, which then is not passed on; `null` for none. */
  take(): Value | null
  /** Forgets what waits and starts afresh; no timer is left. */
  clear(): void
}

/**
 * Uses the global timers, which a test can replace.
 *
 * @param onWaiting told when a value begins to wait, and when none does any more.
 */
export function createThrottle<Value>(
  intervalMs: number,
  pass: (value: Value) => void,
  onWaiting: (isWaiting: boolean) => void = () => undefined,
): Throttle<Value> {
  let timer: ReturnType<typeof setTimeout> | null = null
  let waiting: { readonly value: Value } | null = null

  function passOn(value: Value) {
    timer = setTimeout(finish, intervalMs)
    pass(value)
  }
  function wait(next: { readonly value: Value } | null) {
    const hasChanged = (waiting === null) !== (next === null)
    waiting = next
    if (hasChanged) onWaiting(next !== null)
  }
  function finish() {
    timer = null
    const last = waiting
    if (last !== null) passOn(last.value)
    wait(null)
  }
  return {
    offer(value) {
      if (timer === null) passOn(value)
      else wait({ value })
    },
    take() {
      const last = waiting
      wait(null)
      return last === null ? null : last.value
    },
    clear() {
      if (timer !== null) clearTimeout(timer)
      timer = null
      wait(null)
    },
  }
}
