import type { SourceColumns } from './columns'
import { byteAt, wordAt } from './reads'

/** Counts the sources of rows, each once. */
export interface SourceMarks {
  readonly mark: (row: number) => void
  readonly count: () => number
}

export function sourceMarks({ from, source, count: all }: SourceColumns): SourceMarks {
  const isMarked = new Uint8Array(all)
  let count = 0
  return {
    mark: (row) => {
      const next = wordAt(from, row + 1)
      for (let at = wordAt(from, row); at < next; at += 1) {
        const number = wordAt(source, at)
        if (byteAt(isMarked, number) === 1) continue
        isMarked[number] = 1
        count += 1
      }
    },
    count: () => count,
  }
}
