/** What a single key does: the key as `KeyboardEvent.key` gives it, and where it lies when the layout is Cyrillic. */
export const SHORTCUTS = [
  { key: '/', code: null, does: 'search' },
  { key: 'L', code: 'KeyL', does: 'list' },
  { key: 'F', code: 'KeyF', does: 'filters' },
  { key: '[', code: 'BracketLeft', does: 'previousEvent' },
  { key: ']', code: 'BracketRight', does: 'nextEvent' },
  { key: '0', code: null, does: 'fit' },
  { key: '?', code: null, does: 'help' },
] as const
export type ShortcutDeed = (typeof SHORTCUTS)[number]['does']

/** What a pressed key is for, `null` = nothing. Capital or small is the same; a Cyrillic letter counts by its place. */
export function deedOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): ShortcutDeed | null {
  const isCyrillic = /^\p{Script=Cyrillic}$/u.test(key)
  const found = SHORTCUTS.find((one) => (isCyrillic ? one.code === code : one.key === key.toUpperCase()))
  return found?.does ?? null
}
