const APOSTROPHES = /['’‘‛ʼʹʻ`′"“”„«»]/g
const UNSEEN = /[\p{M}\p{Cf}]/gu
const GAPS = /[\s\-‐‑‒–—―−.,;:()/]+/g
/** Letters that Unicode does not take apart, with what readers type for them. */
const PLAIN: Readonly<Record<string, string>> = { ґ: 'г', ı: 'i' }

/** A number written in groups of three digits: 11,000, 11.000, 11 000; not the list 48, 100 nor a day. */
const GROUPED = /(?<!\d)\d{1,3}([,. \u00A0\u2009\u202F])\d{3}(?:\1\d{3})*(?!\d)/g

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

/** The text with each number that is written in groups of three digits written in one: "11,000" as "11000". */
export function ungrouped(text: string): string {
  return text.replace(GROUPED, withoutGaps)
}

/** The numbers of a text that are written in groups of three digits, in one each; usually none. */
export function groupedNumbers(text: string): readonly string[] {
  return (text.match(GROUPED) ?? []).map(withoutGaps)
}

function withoutGaps(number: string): string {
  return number.replace(/\D/g, '')
}
