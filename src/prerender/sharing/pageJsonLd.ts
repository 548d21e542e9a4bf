import { textIn } from '../../domain/language'
import { claimJsonLd } from '../../export/claimJsonLd'
import { fileOf } from '../../export/writer'
import { placeNames } from '../../ui/atlas'
import type { PageFacts, SetFacts } from '../pageFacts'
import { pagePath } from '../pagePath'

/**
 * What a page says, for machines: the data set and the claims about the events that the page lists, as schema.org's
 * `Dataset` and `Claim` in JSON-LD. Safe inside a `<script>`.
 *
 * @param site as of `siteUrl`; without it no address is in it.
 */
export function pageJsonLd(
  { set, overview, regions }: SetFacts,
  page: PageFacts,
  site: string | null,
): string {
  const { index, regionSet } = set.atlas
  const { language } = page.name
  const events = page.rows.entries.map(({ event }) => event)
  const ids = new Set(events.map(({ id }) => id))
  const names = placeNames(regionSet, language)
  const { file } = set.entry
  const about = {
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: textIn(index.dataset.attribution, language) },
    temporalCoverage: overview.span?.join('/'),
    spatialCoverage: regions.map((code) => ({
      '@type': 'Place',
      name: names.region(code),
      identifier: code,
    })),
    distribution:
      site === null
        ? undefined
        : {
            '@type': 'DataDownload',
            contentUrl: encodeURI(`${site}data/${file}`),
            encodingFormat: formatOf(file),
          },
  }
  const context = {
    ...{ language, query: null, locate: null, names: regionSet },
    dataset: index.dataset,
    link: site === null ? null : encodeURI(site + pagePath(page.name)),
    claimants: index.claimants,
    sources: index.sources,
    isKept: (event: string) => ids.has(event),
  }
  return fileOf(claimJsonLd(context, about), events)
}

/** Media type of a data set's file, by its name. */
function formatOf(file: string): string {
  return file.endsWith('.parquet') ? 'application/vnd.apache.parquet' : 'application/json'
}
