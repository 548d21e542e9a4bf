/** Plural forms of the English catalogue. */
export const number = new Intl.NumberFormat('en-GB')
export const count = (n: number, one: string, many: string): string =>
  `${number.format(n)} ${n === 1 ? one : many}`
export const events = (n: number): string => count(n, 'event', 'events')
export const regions = (n: number): string => count(n, 'region', 'regions')
