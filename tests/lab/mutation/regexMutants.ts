/** Another text for each place of a regular expression: what an anchor, a repetition, a class or a flag means goes. */
const CHANGES: readonly (readonly [found: RegExp, text: string])[] = [
  [/\^/g, ''],
  [/\$(?=\/|\||\))/g, ''],
  [/[+*](?!\?)/g, ''],
  [/\?(?![:=!<])/g, ''],
  [/\{\d+(?:,\d*)?\}/g, ''],
  [/\\d/g, '\\D'],
  [/\\s/g, '\\S'],
  [/\\w/g, '\\W'],
  [/\\p(?=\{)/g, '\\P'],
  [/\[(?!\^)/g, '[^'],
  [/\(\?=/g, '(?!'],
  [/\(\?!/g, '(?='],
  [/\|/g, ''],
]

/** Mutants of a literal such as `/^a+$/iu`, each a literal that can be read; `\^` and what stands in a class is kept. */
export function regexMutants(literal: string): readonly string[] {
  const close = literal.lastIndexOf('/')
  const [body, flags] = [literal.slice(0, close + 1), literal.slice(close + 1)]
  const kept = untouchable(body)
  const texts = CHANGES.flatMap(([found, text]) =>
    [...body.matchAll(found)]
      .filter(({ index }) => !kept.has(index))
      .map(({ index, 0: { length } }) => body.slice(0, index) + text + body.slice(index + length) + flags),
  )
  const withoutFlags = flags.includes('i') ? [body + flags.replace('i', '')] : []
  return [...new Set([...texts, ...withoutFlags])].filter(isReadable)
}

/** Places of escaped signs, and within a class those of all signs but the escapes that name a class. */
function untouchable(body: string): ReadonlySet<number> {
  const kept = new Set<number>()
  let isInClass = false
  for (let at = 1; at < body.length; at += 1) {
    const sign = body[at]
    if (sign === '\\') {
      kept.add(at + 1)
      at += 1
    } else if (isInClass) {
      if (sign === ']') isInClass = false
      kept.add(at)
    } else if (sign === '[') isInClass = true
  }
  return kept
}

function isReadable(literal: string): boolean {
  const close = literal.lastIndexOf('/')
  try {
    new RegExp(literal.slice(1, close), literal.slice(close + 1))
    return true
  } catch {
    return false
  }
}
