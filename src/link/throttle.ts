/** Passes values on at most once per interval. */
export interface Throttle<Value> {
  /** Passes the value on at once when the last one is an interval ago, else at its end unless a newer one came. */
  offer(value: Value): void
  /** The value that still waits, which then is not passed on; `null` for none. */
  take(): Value | null
  /** Forgets what waits and starts afresh; no timer is left. */
  clear(): void
}

/** Uses the global timers, which a test can replace. */
export function createThrottle<Value>(intervalMs: number, pass: (value: Value) => void): Throttle<Value> {
  let timer: ReturnType<typeof setTimeout> | null = null
  let waiting: { readonly value: Value } | null = null

  function passOn(value: Value) {
    timer = setTimeout(finish, intervalMs)
    pass(value)
  }
  function finish() {
    timer = null
    const last = waiting
    waiting = null
    if (last !== null) passOn(last.value)
  }
  return {
    offer(value) {
      if (timer === null) passOn(value)
      else waiting = { value }
    },
    take() {
      const last = waiting
      waiting = null
      return last === null ? null : last.value
    },
    clear() {
      if (timer !== null) clearTimeout(timer)
      timer = null
      waiting = null
    },
  }
}
