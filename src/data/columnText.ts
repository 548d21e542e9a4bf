/** Anything that JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}

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
    const kind = kindOf(first)
    if (!list.every((value) => isOfKind(value, kind))) return mixedText(list)
    if (kind === 'plain') return plainText(list, first)
    if (kind === 'list') return listsText(list as readonly (readonly Json[])[])
    return objectsText(list as readonly JsonObject[], kind)
  }
  const plainText = (list: readonly Json[], first: Json): string => {
    if (list.every((value) => value === first)) return `{"same":${JSON.stringify(first)}}`
    const text = JSON.stringify(list)
    const known = written.get(text)
    if (known !== undefined) return String(known)
    written.set(text, written.size)
    return text
  }
  const listsText = (lists: readonly (readonly Json[])[]): string => {
    const sizes = textOf(lists.map(({ length }) => length))
    return `{"sizes":${sizes},"items":${textOf(lists.flat(1))}}`
  }
  const objectsText = (list: readonly JsonObject[], keys: readonly string[]): string => {
    const columns = keys.map((key) => textOf(list.map((value) => value[key] ?? null)))
    return `{"keys":${JSON.stringify(keys)},"columns":[${columns.join()}]}`
  }
  const mixedText = (list: readonly Json[]): string => {
    const kinds: Kind[] = []
    const parts: Json[][] = []
    const numbers = list.map((value) => {
      const known = kinds.findIndex((kind) => isOfKind(value, kind))
      const number = known < 0 ? kinds.push(kindOf(value)) - 1 : known
      parts[number] = parts[number] ?? []
      parts[number].push(value)
      return number
    })
    return `{"kinds":${textOf(numbers)},"parts":[${parts.map(textOf).join()}]}`
  }
  return `[${values.length},${textOf(values)}]`
}

/** Values that are made when they are asked for, each time anew. */
export interface Values<Value> {
  readonly length: number
  /** For each place from 0 up to but not at `length`. */
  readonly at: (place: number) => Value
}

/** The values of which {@link columnText} made the text; what was the same text in several of them is one string. */
export function valuesIn(text: string): Values<Json> {
  const [length, top] = JSON.parse(text) as readonly [number, Column]
  const written: (readonly Json[])[] = []
  const readerOf = (column: Column, length: number): Values<Json>['at'] => {
    if (typeof column === 'number') return listReader(written[column] ?? [])
    if (isList(column)) {
      written.push(column)
      return listReader(column)
    }
    if ('same' in column) return () => column.same
    if ('keys' in column) {
      const members = column.columns.map((member) => readerOf(member, length))
      return objectReader(column.keys, members)
    }
    if ('sizes' in column) {
      const starts = startsOf(readerOf(column.sizes, length) as (place: number) => number, length)
      return slicesReader(readerOf(column.items, starts.at(-1) ?? 0), starts)
    }
    const kindAt = readerOf(column.kinds, length) as (place: number) => number
    const counts = column.parts.map(() => 0)
    const places = Array.from({ length }, (_, place) => {
      const kind = kindAt(place)
      counts[kind] = (counts[kind] ?? 0) + 1
      return counts[kind] - 1
    })
    const parts = column.parts.map((part, kind) => readerOf(part, counts[kind] ?? 0))
    return (place) => parts[kindAt(place)]?.(places[place] ?? 0) ?? null
  }
  return { length, at: readerOf(top, length) }
}

function listReader(list: readonly Json[]): (place: number) => Json {
  return (place) => list[place] ?? null
}

/** Copies of one object of the right shape: members that are there already are faster set than added. */
function objectReader(
  keys: readonly string[],
  members: readonly ((place: number) => Json)[],
): (place: number) => Json {
  const blank: Record<string, Json> = Object.fromEntries(keys.map((key) => [key, null]))
  return (place) => {
    const value = { ...blank }
    for (let at = 0; at < keys.length; at += 1) value[keys[at] ?? ''] = members[at]?.(place) ?? null
    return value
  }
}

function slicesReader(item: (place: number) => Json, starts: readonly number[]): (place: number) => Json {
  return (place) => {
    const [start = 0, end = 0] = [starts[place], starts[place + 1]]
    return Array.from({ length: end - start }, (_, at) => item(start + at))
  }
}

/** Where each of so many lists begins, and where the last one ends. */
function startsOf(sizeAt: (place: number) => number, length: number): readonly number[] {
  const starts = [0]
  for (let place = 0; place < length; place += 1) starts.push((starts[place] ?? 0) + sizeAt(place))
  return starts
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}

/** What values must have in common to stand in one column: objects the names of their members, in their order. */
type Kind = 'plain' | 'list' | readonly string[]

function kindOf(value: Json): Kind {
  if (isPlain(value)) return 'plain'
  return isList(value) ? 'list' : Object.keys(value)
}

/** As a comparison of kinds; a loop, as it is asked of every value. */
function isOfKind(value: Json, kind: Kind): boolean {
  if (isPlain(value)) return kind === 'plain'
  if (isList(value)) return kind === 'list'
  if (typeof kind === 'string') return false
  let at = 0
  for (const key in value) {
    if (key !== kind[at]) return false
    at += 1
  }
  return at === kind.length
}

function isPlain(value: Json): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null
}
