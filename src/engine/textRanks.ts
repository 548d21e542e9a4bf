import type { Language } from '../domain/language'
import type { Ranks } from './ranks'

/** Ranks of texts by the alphabet, with numbers as numbers, while the texts come. */
export interface TextRanks {
  readonly add: (row: number, text: string) => void
  /** Puts the texts that came since the last time in order: all at once would hold everybody up in the end. */
  readonly settle: () => void
  /** Rows that were not added have nothing to be sorted by. */
  readonly finish: () => Ranks
}

/** @param rows one more than the greatest of them. */
export function createTextRanks(rows: number, language: Language): TextRanks {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const numbers = new Map<string, number>()
  const texts: string[] = []
  const compared = (a: number, b: number): number => compare(texts[a] ?? '', texts[b] ?? '')
  const textOf = new Uint32Array(rows) // one more than its number; 0 = none
  const runs: (readonly number[])[] = []
  let settled = 0
  const settle = (): void => {
    if (settled === texts.length) return
    const fresh = Array.from({ length: texts.length - settled }, (_, at) => settled + at)
    settled = texts.length
    let run: readonly number[] = fresh.sort(compared)
    for (let last = runs.at(-1); last !== undefined && last.length <= run.length; last = runs.at(-1)) {
      run = merged(last, run, compared)
      runs.pop()
    }
    runs.push(run)
  }
  return {
    add(row, text) {
      const number = numbers.get(text) ?? texts.push(text) - 1
      numbers.set(text, number)
      textOf[row] = number + 1
    },
    settle,
    finish() {
      settle()
      const order = runs.reduceRight((run, longer) => merged(longer, run, compared), [])
      const rankOf = new Uint32Array(texts.length + 1)
      let count = 0
      order.forEach((number, at) => {
        const before = order[at - 1]
        if (before !== undefined && compared(before, number) !== 0) count += 1
        rankOf[number + 1] = count
      })
      rankOf[0] = order.length === 0 ? 0 : count + 1
      return { count: rankOf[0], of: textOf.map((text) => rankOf[text] ?? 0) }
    },
  }
}

function merged(
  a: readonly number[],
  b: readonly number[],
  compared: (a: number, b: number) => number,
): readonly number[] {
  const all: number[] = []
  let [at, bt] = [0, 0]
  while (at < a.length && bt < b.length) {
    const [left = 0, right = 0] = [a[at], b[bt]]
    if (compared(left, right) <= 0) {
      all.push(left)
      at += 1
    } else {
      all.push(right)
      bt += 1
    }
  }
  return [...all, ...a.slice(at), ...b.slice(bt)]
}
