export const number = new Intl.NumberFormat('uk')
const plural = new Intl.PluralRules('uk')

/** One of the three Ukrainian plural forms: 1 подія, 2 події, 5 подій. */
export const form = (n: number, one: string, few: string, many: string): string => {
  const rule = plural.select(n)
  return rule === 'one' ? one : rule === 'few' ? few : many
}
export const count = (n: number, one: string, few: string, many: string): string =>
  `${number.format(n)} ${form(n, one, few, many)}`
export const events = (n: number): string => count(n, 'подія', 'події', 'подій')
/** Genitive: "з 12 подій". */
export const ofEvents = (n: number): string => `${number.format(n)} ${form(n, 'події', 'подій', 'подій')}`
export const regions = (n: number): string => count(n, 'регіон', 'регіони', 'регіонів')
/** Locative: "у 12 регіонах", "у 1 регіоні". */
export const inRegions = (n: number): string =>
  `у ${number.format(n)} ${n % 10 === 1 && n % 100 !== 11 ? 'регіоні' : 'регіонах'}`
/** Genitive and instrumental of the same number: "з 12 регіонів", "над 8 регіонами". */
export const ofRegions = (n: number): string =>
  `${number.format(n)} ${n % 10 === 1 && n % 100 !== 11 ? 'регіону' : 'регіонів'}`
export const overRegions = (n: number): string =>
  `над ${number.format(n)} ${n % 10 === 1 && n % 100 !== 11 ? 'регіоном' : 'регіонами'}`
