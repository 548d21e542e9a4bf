import { openInWorker } from '../../../../src/app/openInWorker'
import { type OpenJob, placesOf } from '../../../../src/app/openJob'
import { createFetchBytes } from '../../../../src/data/fetchBytes'
import { guessMapping } from '../../../../src/data/formats/tableMapping'
import { loadGeography } from '../../../../src/data/loadGeography'
import { loadRegionSet } from '../../../../src/data/loadRegionSet'
import { MOST_SHOWN } from '../../../../src/domain/fileReport'

/** Reads the chosen files as the page does, and says in `<html data-result>` how it went. */
async function measure(files: readonly File[]): Promise<unknown> {
  const fetchBytes = createFetchBytes(document.baseURI)
  const [set, drawn] = await Promise.all([
    loadRegionSet('ukraine-russia', fetchBytes),
    loadGeography('ukraine-russia', 'coarse', fetchBytes),
  ])
  if (set.kind !== 'ok' || drawn.kind !== 'ok') return { failure: 'no geography' }
  const job: OpenJob = {
    files,
    regionSet: set.regionSet,
    borders: { regions: drawn.geography.regions },
    mapping: null,
    mostEvents: MOST_SHOWN,
  }
  const first = await timed(job)
  const { result } = first
  const { seconds, opened } =
    result.kind === 'done' && result.opened.kind === 'unmapped'
      ? openedOf(await timed({ ...job, mapping: guessMapping(result.opened, placesOf(job)) }))
      : openedOf(first)
  if (opened?.kind !== 'ok') return { failure: JSON.stringify(opened ?? result.kind).slice(0, 500) }
  return { rows: opened.rows, events: opened.events, seconds }
}

async function timed(job: OpenJob) {
  const start = performance.now()
  const result = await openInWorker(job, () => undefined).result
  return { result, seconds: (performance.now() - start) / 1000 }
}

function openedOf({ result, seconds }: Awaited<ReturnType<typeof timed>>) {
  return { seconds, opened: result.kind === 'done' ? result.opened : null }
}

const input = document.querySelector('input')
input?.addEventListener('change', () => {
  void measure([...(input.files ?? [])])
    .catch((error: unknown) => ({ failure: String(error) }))
    .then((result) => {
      document.documentElement.dataset.result = JSON.stringify(result)
    })
})
