import { ParquetFlaw } from './parquetFlaw'
import type { RandomAccess } from './randomAccess'

/** Bytes of a file from `start` up to but not at `end`. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** Bytes between two ranges that are rather read in vain than in a request more. */
const WIDEST_GAP = 64 * 1024
/** Bytes of one request, unless a single range has more. */
const LARGEST_REQUEST = 16 * 1024 * 1024
/** Requests at a time: browsers have no more open to one host. */
const MOST_AT_ONCE = 6

/** Reads ranges in as few requests as is sensible. @returns the bytes of each range, in their order. */
export async function readRanges(
  access: RandomAccess,
  ranges: readonly ByteRange[],
  signal?: AbortSignal,
): Promise<readonly Uint8Array[]> {
  const requests = mergedRanges(ranges)
  const answers = new Map<ByteRange, Uint8Array>()
  const waiting = [...requests]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const bytes = new Uint8Array(await access.slice(next.start, next.end, signal))
      if (bytes.length !== next.end - next.start) throw new ParquetFlaw('changedWhileRead')
      answers.set(next, bytes)
    }
  }
  await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, requests.length) }, work))
  return ranges.map(({ start, end }) => {
    const request = requests.find((one) => one.start <= start && one.end >= end)
    const bytes = request === undefined ? undefined : answers.get(request)
    if (request === undefined || bytes === undefined) throw new ParquetFlaw('parquetBroken')
    return bytes.subarray(start - request.start, end - request.start)
  })
}

/** The same bytes in fewer ranges, in the order of the file; some between them may be added. */
function mergedRanges(ranges: readonly ByteRange[]): readonly ByteRange[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    const isNear = last !== undefined && start <= last.end + WIDEST_GAP
    if (last !== undefined && isNear && (end <= last.end || end - last.start <= LARGEST_REQUEST))
      last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** The same file, of which some ranges are kept: those read last, together at most so many bytes. */
export function rememberingAccess(access: RandomAccess, mostBytes: number): RandomAccess {
  const kept = new Map<string, Promise<ArrayBuffer>>()
  const sizes = new Map<string, number>()
  let bytes = 0
  const forget = (key: string): void => {
    bytes -= sizes.get(key) ?? 0
    kept.delete(key)
    sizes.delete(key)
  }
  return {
    ...access,
    slice(start, end, signal) {
      const key = `${start}-${end}`
      const known = kept.get(key)
      kept.delete(key)
      const answer = known ?? access.slice(start, end, signal)
      kept.set(key, answer)
      if (known !== undefined) return known
      sizes.set(key, end - start)
      bytes += end - start
      answer.catch(() => forget(key))
      for (const [oldest] of kept) if (bytes > mostBytes && oldest !== key) forget(oldest)
      return answer
    },
  }
}
