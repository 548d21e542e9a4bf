import { startDataWorker } from '../../../../src/app/dataWorker'
import { createFetchBytes } from '../../../../src/data/fetchBytes'
import { guessMapping } from '../../../../src/data/formats/tableMapping'
import { loadGeography } from '../../../../src/data/loadGeography'
import { loadRegionSet } from '../../../../src/data/loadRegionSet'
import { createPlaceFinder } from '../../../../src/data/placeFinder'
import { placeLocator } from '../../../../src/data/placeLocator'
import { MOST_SHOWN } from '../../../../src/domain/fileReport'
import type { FilesJob, ReadFiles } from '../../../../src/worker/messages'

/** Reads the chosen files as the page does, and says in `<html data-result>` how it went. */
async function measure(files: readonly File[]): Promise<unknown> {
  const fetchBytes = createFetchBytes(document.baseURI)
  const [set, drawn] = await Promise.all([
    loadRegionSet('ukraine-russia', fetchBytes),
    loadGeography('ukraine-russia', 'coarse', fetchBytes),
  ])
  if (set.kind !== 'ok' || drawn.kind !== 'ok') return { failure: 'no geography' }
  const { regionSet } = set
  const borders = { regions: drawn.geography.regions }
  const job: FilesJob = { kind: 'files', files, regionSet, borders, mapping: null, mostEvents: MOST_SHOWN }
  const first = await timed(job)
  const places = createPlaceFinder(regionSet, placeLocator(borders))
  const { seconds, read } =
    first.read?.kind === 'unmapped'
      ? await timed({ ...job, mapping: guessMapping(first.read, places) })
      : first
  if (read?.kind !== 'ok') return { failure: JSON.stringify(read).slice(0, 500) }
  return { rows: read.opened.rows, events: read.opened.events, seconds }
}

async function timed(job: FilesJob): Promise<{ readonly read: ReadFiles | null; readonly seconds: number }> {
  const start = performance.now()
  const worker = startDataWorker(job)
  const outcome = await worker.outcome
  worker.end()
  return { read: outcome.kind === 'read' ? outcome.read : null, seconds: (performance.now() - start) / 1000 }
}

const input = document.querySelector('input')
input?.addEventListener('change', () => {
  void measure([...(input.files ?? [])])
    .catch((error: unknown) => ({ failure: String(error) }))
    .then((result) => {
      document.documentElement.dataset.result = JSON.stringify(result)
    })
})
