import type { RegionCode } from '../domain/dataset'
import { LANGUAGES, type Language } from '../domain/language'

/** The document that the app was started in. */
export interface SitePage {
  /** Address of the site's first page; every file of the site lies below it. */
  readonly home: string
  /** What the path of the address names; `null` for the first page, which names nothing. */
  readonly named: { readonly language: Language; readonly region: RegionCode | null } | null
}

/** Reads it once, before the address is rewritten: later the document's own address is another. */
export function sitePage({ baseURI, documentElement }: Document): SitePage {
  const { pageRoot = './', pageLanguage, pageRegion = null } = documentElement.dataset
  const language = LANGUAGES.find((one) => one === pageLanguage)
  return {
    home: new URL(pageRoot, baseURI).href,
    named: language === undefined ? null : { language, region: pageRegion },
  }
}

/** Whether it is the page for frames of other sites. */
export function isEmbed({ documentElement }: Document): boolean {
  return documentElement.dataset.pageEmbed !== undefined
}
