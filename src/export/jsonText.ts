const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** JSON that is safe wherever it is pasted next: in a `<script>` too, and read as a line of JavaScript. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => ESCAPES[character] ?? character)
}

/** The members of an object as text, without its braces, so that a long list can be written after them. */
export function jsonMembers(value: Readonly<Record<string, unknown>>): string {
  return jsonText(value).slice(1, -1)
}

/** Puts a comma before each item but the first: what a list needs that is written piece by piece. */
export function createList(): (items: readonly string[]) => string {
  let isEmpty = true
  return (items) => {
    if (items.length === 0) return ''
    const before = isEmpty ? '\n' : ',\n'
    isEmpty = false
    return before + items.join(',\n')
  }
}
