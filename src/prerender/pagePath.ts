import type { RegionCode } from '../domain/dataset'
import { LANGUAGES, type Language } from '../domain/language'

/** What a prerendered page is about. */
export interface PageName {
  readonly language: Language
  /** `null` = the whole data set. */
  readonly region: RegionCode | null
}

/** Where a page lies below the site's first page: '' for that itself, 'uk/region/UA-63/'. */
export function pagePath({ language, region }: PageName): string {
  return `${language === 'en' ? '' : `${language}/`}${region === null ? '' : `region/${region}/`}`
}

/** From a page up to the site's first page: './' or '../../'. */
export function rootFrom(page: PageName): string {
  const depth = pagePath(page).split('/').length - 1
  return depth === 0 ? './' : '../'.repeat(depth)
}

/** Relative address of one page on another. */
export function addressFrom(page: PageName, to: PageName): string {
  return `${rootFrom(page)}${pagePath(to)}`
}

/** Every page of a site, the whole data set first in each language. */
export function pageNames(regions: readonly RegionCode[]): readonly PageName[] {
  return LANGUAGES.flatMap((language) => [null, ...regions].map((region) => ({ language, region })))
}
