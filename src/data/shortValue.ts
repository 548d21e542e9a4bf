const LONGEST = 80
/** Controls, bidi controls, joiners, fillers, lone surrogates and separators: what a reader could not see. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** A value from a file as one line of at most 80 characters, with nothing invisible in it. Empty for `undefined`. */
export function shortValue(value: unknown): string {
  if (typeof value === 'string') return shortened(value.slice(0, LONGEST * 2).replace(UNSEEN, escaped))
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.length}]`
  if (value === null) return 'null'
  return typeof value === 'object' ? '{…}' : ''
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`
}

/** Cut between code points: what is cut here is quoted, not read. */
function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, '')}…`
}
