/** A value that is there at once where it can be, and comes later where something has to be unpacked or fetched. */
export type Soon<Value> = Value | Promise<Value>

/** Goes on with a value, at once where it is there; what goes wrong before or in it is passed on. */
export function whenSoon<Value, Next>(value: Soon<Value>, then: (value: Value) => Soon<Next>): Soon<Next> {
  return value instanceof Promise ? value.then(then) : then(value)
}

/** All the values in their order: at once where each of them is there. Rejects with the first that does. */
export function allOf<Value>(values: readonly Soon<Value>[]): Soon<readonly Value[]> {
  const there = values.flatMap((value) => (value instanceof Promise ? [] : [value]))
  return there.length === values.length ? there : Promise.all(values)
}
