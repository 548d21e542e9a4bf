/**
 * Where the site is going to be, from `SITE_URL`: the address of its first page, with a slash at its end; `null` where
 * the builder does not say. Search engines and social networks want whole addresses, and take no others.
 *
 * @throws Error for a text that is no address of a folder on the web, as every page would name it.
 */
export function siteUrl(value: string | undefined): string | null {
  if (value === undefined || value === '') return null
  const url = URL.canParse(value) ? new URL(value) : null
  const isPlain = url !== null && url.username === '' && url.search === '' && url.hash === ''
  if (!isPlain || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new Error(
      `SITE_URL is "${value}": it has to be the whole address of the site's first page, such as https://example.org/atlas/`,
    )
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
