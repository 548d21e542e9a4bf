import type { ProblemReason } from '../domain/problem'
import { scanJson } from './scanJson'

export type ParsedJson =
  | { readonly kind: 'ok'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly reason: ProblemReason; readonly advice: string | null }

/** Deepest nesting of lists and objects; ours is 9. Deeper files break structured clone and every recursion. */
const DEEPEST_NESTING = 32

/** Parses text that may be anything; of two equal keys the last one counts, as in the build. `advice` is `line:column`. */
export function parseJson(text: string): ParsedJson {
  if (/^\s*</.test(text)) return { kind: 'refused', reason: 'html', advice: null }
  const flaw = scanJson(text, DEEPEST_NESTING)
  if (flaw !== null) return { kind: 'refused', reason: flaw.reason, advice: placeOf(text, flaw.offset) }
  try {
    const value: unknown = JSON.parse(text)
    return { kind: 'ok', value }
  } catch (error) {
    return {
      kind: 'refused',
      reason: 'notJson',
      advice: error instanceof SyntaxError ? placeIn(error, text) : null,
    }
  }
}

/** Engines say where in their messages, each in its own way, and not always. */
function placeIn({ message }: SyntaxError, text: string): string | null {
  const offset = /at position (\d+)/.exec(message)?.[1]
  if (offset !== undefined) return placeOf(text, Number(offset))
  const place = /line (\d+) column (\d+)/.exec(message)
  return place === null ? null : place.slice(1).join(':')
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const lines = before.match(/\n/g)?.length ?? 0
  return `${lines + 1}:${offset - before.lastIndexOf('\n')}`
}
