import type { Claim } from '../domain/dataset'
import type { SourceColumns } from './columns'
import { dictionary } from './dictionary'
import { FIRST_ROOM, widened } from './widened'

/** Grows the columns of the sources that claims name, row by row. Which of them are known is only asked at the end. */
export function sourceTable() {
  const ids = dictionary('sources', Infinity)
  let [rows, count] = [0, 0]
  let from = new Uint32Array(FIRST_ROOM)
  let named = new Uint32Array(FIRST_ROOM)
  return {
    add: (claims: readonly Claim[]): void => {
      const first = count
      for (const { source } of claims) {
        const number = ids.numberOf(source)
        let earlier = first
        while (earlier < count && named[earlier] !== number) earlier += 1
        if (earlier < count) continue
        if (count === named.length) named = widened(named, new Uint32Array(count * 2))
        named[count] = number
        count += 1
      }
      rows += 1
      if (rows === from.length) from = widened(from, new Uint32Array(rows * 2))
      from[rows] = count
    },
    finish: (isKnown: (id: string) => boolean): SourceColumns =>
      onlyKnown(from.subarray(0, rows + 1), named, ids.values.map(isKnown)),
  }
}

function onlyKnown(allFrom: Uint32Array, named: Uint32Array, isKnown: readonly boolean[]): SourceColumns {
  const renumbered = new Uint32Array(isKnown.length)
  let known = 0
  for (const [number, is] of isKnown.entries()) {
    renumbered[number] = known
    if (is) known += 1
  }
  const from = new Uint32Array(allFrom.length)
  const source = new Uint32Array(allFrom.at(-1) ?? 0)
  let count = 0
  for (let row = 0; row + 1 < allFrom.length; row += 1) {
    for (let at = allFrom[row] ?? 0; at < (allFrom[row + 1] ?? 0); at += 1) {
      const number = named[at] ?? 0
      if (isKnown[number] !== true) continue
      source[count] = renumbered[number] ?? 0
      count += 1
    }
    from[row + 1] = count
  }
  return { from, source: source.slice(0, count), count: known }
}
