/** Numbers for texts, from 0 in the order in which they first come. */
export interface Dictionary {
  readonly values: readonly string[]
  /** @throws RangeError when the text is new and there are too many already. */
  readonly numberOf: (value: string) => number
}

/** @param most how many different texts columns can number; `name` says in an error what they are. */
export function dictionary(name: string, most: number): Dictionary {
  const values: string[] = []
  const numbers = new Map<string, number>()
  return {
    values,
    numberOf: (value) => {
      const known = numbers.get(value)
      if (known !== undefined) return known
      if (values.length === most) throw new RangeError(`More than ${most} ${name}`)
      numbers.set(value, values.length)
      return values.push(value) - 1
    },
  }
}
