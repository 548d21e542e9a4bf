import type { Soon } from '../domain/soon'
import type { Ranks } from './ranks'

/** Ranks that were worked out lately, and those that are being. */
export interface RankCache {
  /**
   * Ranks under a key, made by whoever first asks for it. The signal ends the waiting of the one who asks, whose promise
   * rejects with its reason; the work goes on, until others begin while nobody waits for it.
   */
  readonly ranks: (key: string, make: MakeRanks, signal?: AbortSignal) => Soon<Ranks>
}

/** Rejects with the signal's reason once it is aborted. */
type MakeRanks = (signal: AbortSignal) => Soon<Ranks>

interface Work {
  readonly ranks: Promise<Ranks>
  readonly ending: AbortController
  waiting: number
}

/** @param most ranks that are kept; those that were asked for last. */
export function createRankCache(most: number): RankCache {
  const kept = new Map<string, Ranks>()
  const going = new Map<string, Work>()
  const keep = (key: string, ranks: Ranks): Ranks => {
    kept.delete(key)
    kept.set(key, ranks)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return ranks
  }
  const endForsaken = (): void => {
    for (const [key, work] of going) {
      if (work.waiting > 0) continue
      going.delete(key)
      work.ending.abort()
    }
  }
  const begin = (key: string, make: MakeRanks): Work | Ranks => {
    endForsaken()
    const ending = new AbortController()
    const ranks = make(ending.signal)
    if (!(ranks instanceof Promise)) return keep(key, ranks)
    const work = { ranks, ending, waiting: 0 }
    going.set(key, work)
    const end = (): void => {
      if (going.get(key) === work) going.delete(key)
    }
    ranks.then((made) => keep(key, made)).then(end, end)
    return work
  }
  return {
    ranks(key, make, signal) {
      const known = kept.get(key)
      if (known !== undefined) return keep(key, known)
      if (signal?.aborted === true) return abortOf(signal)
      const work = going.get(key) ?? begin(key, make)
      return 'waiting' in work ? waitedFor(work, signal) : work
    },
  }
}

async function waitedFor(work: Work, signal: AbortSignal | undefined): Promise<Ranks> {
  work.waiting += 1
  try {
    return await (signal === undefined ? work.ranks : Promise.race([work.ranks, abortOf(signal)]))
  } finally {
    work.waiting -= 1
  }
}

/** Never comes; rejects with the reason of the signal once it is aborted. */
async function abortOf(signal: AbortSignal): Promise<never> {
  signal.throwIfAborted()
  return new Promise((_, reject) => {
    const end = (): void => {
      const why: unknown = signal.reason
      reject(why instanceof Error ? why : new Error(String(why)))
    }
    signal.addEventListener('abort', end, { once: true })
  })
}
