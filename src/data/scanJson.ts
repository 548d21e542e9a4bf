import type { ProblemReason } from '../domain/problem'

export interface JsonFlaw {
  readonly reason: Extract<
    ProblemReason,
    'tooDeep' | 'truncated' | 'trailingComma' | 'singleQuotes' | 'notANumber'
  >
  /** Index into the text. */
  readonly offset: number
}

/**
 * Goes through JSON text once, without recursion, before it is parsed: refuses deep nesting, and names the mistakes
 * that people make by hand. What it lets pass may still be no JSON.
 */
export function scanJson(text: string, deepest: number): JsonFlaw | null {
  let depth = 0
  let previous = ''
  for (let offset = 0; offset < text.length; offset += 1) {
    const start = offset
    const character = text.charAt(offset)
    if (SPACES.has(character)) continue
    const reason = flawAt(character, previous, text, offset)
    if (reason !== null) return { reason, offset }
    if (character === '"') {
      // asked for once only: engines that find it asked for twice look for the quote at every character
      offset = endOfString(text, offset)
      if (offset === text.length) return { reason: 'truncated', offset: start }
    }
    depth += STEPS.get(character) ?? 0
    if (depth > deepest) return { reason: 'tooDeep', offset }
    previous = character
  }
  return depth > 0 ? { reason: 'truncated', offset: text.length } : null
}

const SPACES: ReadonlySet<string> = new Set(' \n\r\t')
const STEPS: ReadonlyMap<string, number> = new Map([
  ['{', 1],
  ['[', 1],
  ['}', -1],
  [']', -1],
])

function flawAt(
  character: string,
  previous: string,
  text: string,
  offset: number,
): JsonFlaw['reason'] | null {
  switch (character) {
    case '}':
    case ']':
      return previous === ',' ? 'trailingComma' : null
    case "'":
      return 'singleQuotes'
    case 'N':
      return text.startsWith('NaN', offset) ? 'notANumber' : null
    case 'I':
      return text.startsWith('Infinity', offset) ? 'notANumber' : null
    default:
      return null
  }
}

/** Index of the closing quote, the length of the text where there is none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

function isEscaped(text: string, offset: number): boolean {
  let slashes = 0
  while (text.charAt(offset - 1 - slashes) === '\\') slashes += 1
  return slashes % 2 === 1
}
