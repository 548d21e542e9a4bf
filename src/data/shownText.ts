import type { ProblemReason } from '../domain/problem'

/** What was done to a text, or seen in it. */
export type TextNote = Extract<
  ProblemReason,
  'controlsRemoved' | 'directionMarksRemoved' | 'invisiblesRemoved' | 'textCut' | 'mixedAlphabets'
>

export type ShownText =
  | { readonly kind: 'text'; readonly text: string; readonly notes: readonly TextNote[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'tooLong' }

/** UTF-16 units of one text: more than `shown` is cut, more than `accepted` is refused. */
export const TEXT_LIMITS = { shown: 10_000, accepted: 100_000 } as const

/** C0 and C1 but line feed, lone surrogates, non-characters. */
const CONTROLS = /(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu
/** Marks, embeddings, overrides and isolates: fields are isolated by the page, so none is needed inside. */
const DIRECTION_MARKS = /\p{Bidi_Control}/gu
/** Scripts that are misspelt without joiners. */
const JOINED =
  '\\p{sc=Arabic}\\p{sc=Syriac}\\p{sc=Mongolian}\\p{sc=Devanagari}\\p{sc=Bengali}\\p{sc=Gujarati}\\p{sc=Gurmukhi}' +
  '\\p{sc=Kannada}\\p{sc=Malayalam}\\p{sc=Oriya}\\p{sc=Sinhala}\\p{sc=Tamil}\\p{sc=Telugu}\\p{sc=Khmer}'
const EMOJI = '\\p{Extended_Pictographic}'
/** Joiners stay where they join: inside an emoji sequence or a word of such a script. */
const LOOSE_JOINERS = new RegExp(
  `(?<![${EMOJI}\\p{Emoji_Modifier}\\ufe0f${JOINED}])[\\u200c\\u200d]|[\\u200c\\u200d](?![${EMOJI}${JOINED}])`,
  'gu',
)
/** Tag characters stay in flags such as Scotland's. */
const LOOSE_TAGS = /(?<!\u{1f3f4}[\u{e0030}-\u{e007a}]{0,6})[\u{e0000}-\u{e007f}]/gu
/** Everything else without a shape: soft hyphen, zero-width space, fillers; not variation selectors. */
const FILLERS =
  /(?!\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0000}-\u{e007f}])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu
/** Texts of only these need no cleaning, which more than halves the time for ordinary ones. */
const PLAIN = /^[\n -~\u00a0\u0400-\u045f\u0490\u0491«»‘’“”–—…№]*$/
const LATIN = /\p{sc=Latin}/u
const CYRILLIC = /\p{sc=Cyrillic}/u
const WORDS = /[\p{L}\p{M}]+/gu

/**
 * The one policy for text from outside, before it is shown, searched or exported: NFC, line breaks as `\n`, tabs as
 * spaces, trimmed, nothing that cannot be seen. It is never HTML: `<`, `&` and the like stay as typed.
 */
export function shownText(raw: string): ShownText {
  if (raw.length > TEXT_LIMITS.accepted) return { kind: 'tooLong' }
  const notes: TextNote[] = []
  const trimmed = (PLAIN.test(raw) ? raw : cleaned(raw, notes)).trim()
  if (trimmed === '') return { kind: 'blank' }
  const text = cut(trimmed)
  if (text !== trimmed) notes.push('textCut')
  if (hasMixedWord(text)) notes.push('mixedAlphabets')
  return { kind: 'text', text, notes: [...new Set(notes)] }
}

/** Takes out what cannot be seen, and notes it. */
function cleaned(raw: string, notes: TextNote[]): string {
  const without = (text: string, pattern: RegExp, note: TextNote): string => {
    const left = text.replace(pattern, '')
    if (left !== text) notes.push(note)
    return left
  }
  const spaced = raw.replace(/\r\n?/g, '\n').replace(/\t/g, ' ')
  const controlled = without(spaced, CONTROLS, 'controlsRemoved')
  const directed = without(controlled, DIRECTION_MARKS, 'directionMarksRemoved')
  const joined = without(directed, LOOSE_JOINERS, 'invisiblesRemoved')
  const untagged = without(joined, LOOSE_TAGS, 'invisiblesRemoved')
  const visible = without(untagged, FILLERS, 'invisiblesRemoved')
  return visible.normalize('NFC')
}

/** Cuts between graphemes, so that no family or flag turns into another one. */
function cut(text: string): string {
  if (text.length <= TEXT_LIMITS.shown) return text
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
  const end = segments.containing(TEXT_LIMITS.shown - 1)?.index ?? 0
  return `${text.slice(0, end)}…`
}

/** Whether one word has Latin and Cyrillic letters, as look-alikes of place names have. */
function hasMixedWord(text: string): boolean {
  if (!LATIN.test(text) || !CYRILLIC.test(text)) return false
  const words = text.match(WORDS) ?? []
  return words.some((word) => LATIN.test(word) && CYRILLIC.test(word))
}
