const APOSTROPHES = /['’ʼ`´‘ʹ"]/g
const MARKS = /\p{M}/gu
const GAPS = /[\s\-‐‑–—.,;:()]+/g

/**
 * Text reduced to what a search compares: lower case, no accents, no apostrophes, one space for every gap.
 * Locale-free, so that Turkish or Lithuanian case rules of a device cannot hide a hit.
 */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, '').toLowerCase().replace(GAPS, ' ').trim()
}

/** Whether every word of the query stands in the text. Both must be {@link folded}; an empty query fits all. */
export function hasEveryWord(foldedText: string, foldedQuery: string): boolean {
  return foldedQuery.split(' ').every((word) => foldedText.includes(word))
}
