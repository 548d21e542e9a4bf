import { grouped } from '../domain/grouped'

/** Anything that JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}
type Lists = readonly (readonly Json[])[]
type Objects = readonly JsonObject[]

/** A list of values by what they are made of; a number stands for an earlier list of plain values, by its place among them. */
type Column =
  | number
  | readonly Json[]
  | { readonly same: Json }
  | { readonly sizes: Column; readonly items: Column }
  | { readonly keys: readonly string[]; readonly columns: readonly Column[] }
  | { readonly kinds: Column; readonly parts: readonly Column[] }

/**
 * Values that are much alike, such as the events of one file, as a JSON text that is shorter than theirs: names of
 * members stand in it once, what one member holds in all the values stands together, and a list that is the same as one
 * before it is not written again. The order of members is kept; none may be `undefined`.
 */
export function columnText(values: readonly Json[]): string {
  const written = new Map<string, number>()
  const textOf = (list: readonly Json[]): string => {
    const [first = null] = list
    if (list.every(isPlain)) return plainText(list, first)
    if (list.every((value) => !isPlain(value) && isList(value))) return listsText(list as Lists)
    const keys = isPlain(first) ? [] : Object.keys(first)
    if (list.every((value) => hasKeys(value, keys))) return objectsText(list as Objects, keys)
    return mixedText(list)
  }
  const plainText = (list: readonly Json[], first: Json): string => {
    if (list.every((value) => value === first)) return `{"same":${JSON.stringify(first)}}`
    const text = JSON.stringify(list)
    const known = written.get(text)
    if (known !== undefined) return String(known)
    written.set(text, written.size)
    return text
  }
  const listsText = (lists: Lists): string => {
    const sizes = textOf(lists.map(({ length }) => length))
    return `{"sizes":${sizes},"items":${textOf(lists.flat(1))}}`
  }
  const objectsText = (list: Objects, keys: readonly string[]): string => {
    const columns = keys.map((key) => textOf(list.map((value) => value[key] ?? null)))
    return `{"keys":${JSON.stringify(keys)},"columns":[${columns.join()}]}`
  }
  const mixedText = (list: readonly Json[]): string => {
    const kinds = list.map(kindOf)
    const order = [...new Set(kinds)]
    const parts = [...grouped(list, (value) => [kindOf(value)]).values()]
    const numbers = textOf(kinds.map((kind) => order.indexOf(kind)))
    return `{"kinds":${numbers},"parts":[${parts.map(textOf).join()}]}`
  }
  return `[${values.length},${textOf(values)}]`
}

/** The values of which {@link columnText} made the text; what was the same text in several of them is one string. */
export function valuesIn(text: string): readonly Json[] {
  const [count, top] = JSON.parse(text) as readonly [number, Column]
  const written: (readonly Json[])[] = []
  const listOf = (column: Column, length: number): readonly Json[] => {
    if (typeof column === 'number') return written[column] ?? []
    if (isList(column)) {
      written.push(column)
      return column
    }
    if ('same' in column) return new Array<Json>(length).fill(column.same)
    if ('sizes' in column) {
      const sizes = listOf(column.sizes, length) as readonly number[]
      return slices(listOf(column.items, sum(sizes)), sizes)
    }
    if ('keys' in column) {
      const members = column.columns.map((member) => listOf(member, length))
      return objectsOf(column.keys, members, length)
    }
    const kinds = listOf(column.kinds, length) as readonly number[]
    const parts = column.parts.map((part, at) => listOf(part, kinds.filter((kind) => kind === at).length))
    const taken = parts.map(() => 0)
    return kinds.map((kind) => {
      const at = taken[kind] ?? 0
      taken[kind] = at + 1
      return parts[kind]?.[at] ?? null
    })
  }
  return listOf(top, count)
}

function slices(items: readonly Json[], sizes: readonly number[]): readonly Json[] {
  let at = 0
  return sizes.map((size) => {
    const from = at
    at += size
    return items.slice(from, at)
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

/** Copies of one object of the right shape: members that are there already are faster set than added. */
function objectsOf(keys: readonly string[], members: Lists, length: number): readonly Json[] {
  const blank: Record<string, Json> = Object.fromEntries(keys.map((key) => [key, null]))
  return Array.from({ length }, (_, row) => {
    const value = { ...blank }
    for (let at = 0; at < keys.length; at += 1) value[keys[at] ?? ''] = members[at]?.[row] ?? null
    return value
  })
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}

function isPlain(value: Json): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null
}

/** Whether it is an object of just these members in this order; a loop, as it is asked of every object. */
function hasKeys(value: Json, keys: readonly string[]): boolean {
  if (isPlain(value) || isList(value)) return false
  let at = 0
  for (const key in value) {
    if (key !== keys[at]) return false
    at += 1
  }
  return at === keys.length
}

function kindOf(value: Json): string {
  if (isPlain(value)) return 'plain'
  return isList(value) ? 'list' : JSON.stringify(Object.keys(value))
}
