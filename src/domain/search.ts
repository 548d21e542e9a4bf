const APOSTROPHES = /['’‘‛ʼʹʻ`′"“”„«»]/g
const UNSEEN = /[\p{M}\p{Cf}]/gu
const GAPS = /[\s\-‐‑‒–—―−.,;:()/]+/g
/** Letters that Unicode does not take apart, with what readers type for them. */
const PLAIN: Readonly<Record<string, string>> = { ґ: 'г', ı: 'i' }

/**
 * Text reduced to what a search compares: lower case, no accents, no apostrophes or quotes, one space for every gap.
 * Locale-free, so that Turkish or Lithuanian case rules of a device cannot hide a hit.
 */
export function folded(text: string): string {
  return text
    .replaceAll('´', "'") // NFKD would make a space and an accent of it
    .normalize('NFKD')
    .replace(APOSTROPHES, '')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replace(/[ґı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(GAPS, ' ')
    .trim()
}
