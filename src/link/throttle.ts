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
 * @param onWait called when a value begins to wait; what it returns is called when none does any more.
 */
export function createThrottle<Value>(
  intervalMs: number,
  pass: (value: Value) => void,
  onWait: () => () => void = () => () => undefined,
): Throttle<Value> {
  let timer: ReturnType<typeof setTimeout> | null = null
  let waiting: { readonly value: Value; readonly end: () => void } | null = null

  function passOn(value: Value) {
    timer = setTimeout(finish, intervalMs)
    pass(value)
  }
  function wait(value: Value) {
    waiting = { value, end: waiting?.end ?? onWait() }
  }
  function waitNoMore() {
    waiting?.end()
    waiting = null
  }
  function finish() {
    timer = null
    if (waiting !== null) passOn(waiting.value)
    waitNoMore()
  }
  return {
    offer(value) {
      if (timer === null) passOn(value)
      else wait(value)
    },
    take() {
      const last = waiting
      waitNoMore()
      return last === null ? null : last.value
    },
    clear() {
      if (timer !== null) clearTimeout(timer)
      timer = null
      waitNoMore()
    },
  }
}
