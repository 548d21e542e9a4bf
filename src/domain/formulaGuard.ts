/**
 * Texts that a spreadsheet might run as a formula, and those that begin like a guarded one: apostrophes, then spaces and
 * what cannot be seen, then `=`, `+`, `-`, `@`, `|`, `%` in any width; or a tab or line break at the very start.
 */
const TRIGGER =
  /^'*[\s\p{Cc}\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20\u2212]|^'*[\t\r\n]/u

/** The text with an apostrophe before it where a spreadsheet might run it. {@link unguarded} gives the text back. */
export function guarded(text: string): string {
  return TRIGGER.test(text) ? `'${text}` : text
}

/** Takes the one apostrophe away that {@link guarded} would have put there; any other stays. */
export function unguarded(text: string): string {
  return text.startsWith("'") && TRIGGER.test(text.slice(1)) ? text.slice(1) : text
}
