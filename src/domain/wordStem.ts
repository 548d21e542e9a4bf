/** Shortest stem that still means something; "Сума" and "Суми" have none in common. */
const SHORTEST = 4

/** Endings of nouns and adjectives in English, Ukrainian and Russian as keys spell them, longest first. */
const ENDINGS = [
  ...['ovi', 'evi', 'ogo', 'iogo', 'ego', 'omu', 'iomu', 'emu', 'iami', 'ami', 'imi', 'iakh', 'akh', 'ikh'],
  ...['iam', 'am', 'em', 'im', 'om', 'aia', 'iaia', 'uiu', 'iuiu', 'oie', 'oiu', 'eiu', 'ieiu', 'iei', 'oe'],
  ...['oi', 'ei', 'ie', 'ia', 'iu', 'es', 'ed', 'ing'],
  ...['ov', 'ev', 'iv'].flatMap((end) => ['', 'a', 'u', 'e', 'om', 'im', 'oiu'].map((next) => end + next)),
  ...['a', 'e', 'i', 'o', 'u', 's'],
].sort((a, b) => b.length - a.length)

/**
 * A word's key without its ending, so that "Курській" finds "Курська" and "drones" "drone". What would get too short,
 * and what holds a digit, is its own stem.
 */
export function stemOf(key: string): string {
  if (/\d/.test(key)) return key
  const plural = /^(.{3})(?:akh|am|ami)$/.exec(key)
  if (plural !== null) return `${plural[1] ?? ''}i` // "у Сумах", "Суми"
  const ending = ENDINGS.find((one) => key.length - one.length >= SHORTEST && key.endsWith(one))
  return ending === undefined ? key : key.slice(0, -ending.length)
}

/** The beginnings that words of one stem have: each of them begins with one. */
export function stemBeginnings(stem: string): readonly string[] {
  return stem.length === SHORTEST && stem.endsWith('i') ? [stem, `${stem.slice(0, -1)}a`] : [stem]
}
