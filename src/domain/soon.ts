import type { Soon } from './eventStore'

/** What is made of a value: at once where the value is there. */
export function whenThere<Value, Made>(value: Soon<Value>, make: (value: Value) => Soon<Made>): Soon<Made> {
  return value instanceof Promise ? value.then(make) : make(value)
}

/** All the values in their order: at once where each of them is there. Rejects with the first that does. */
export function allOf<Value>(values: readonly Soon<Value>[]): Soon<readonly Value[]> {
  const there = values.flatMap((value) => (value instanceof Promise ? [] : [value]))
  return there.length === values.length ? there : Promise.all(values)
}
