/** What an object of JSON has under a key; `undefined` for none, and for what is no object. */
export function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** A list under a key; empty for anything else. */
export function listIn(value: unknown, key: string): readonly unknown[] {
  const list = valueIn(value, key)
  return Array.isArray(list) ? list : []
}

/** A text under a key; '' for anything else. */
export function wordIn(value: unknown, key: string): string {
  const word = valueIn(value, key)
  return typeof word === 'string' ? word : ''
}
