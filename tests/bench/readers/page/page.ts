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
  const job: FilesJob = {
    kind: 'files',
    files,
    regionSet,
    borders,
    mapping: null,
    mostEvents: MOST_SHOWN,
  }
  const first = await timed(job)
  const { seconds, read } =
    first.read?.kind === 'unmapped'
      ? await timed({
          ...job,
          mapping: guessMapping(first.read, createPlaceFinder(regionSet, placeLocator(borders))),
        })
      : first
  if (read?.kind !== 'ok') return { failure: JSON.stringify(read ?? 'crashed').slice(0, 500) }
  return { rows: read.opened.rows, events: read.opened.events, seconds }
}

/** From the start of a worker to when it can answer; `null` = it died. */
async function timed(job: FilesJob): Promise<{ readonly seconds: number; readonly read: ReadFiles | null }> {
  const start = performance.now()
  const outcome = await startDataWorker(job).outcome
  const seconds = (performance.now() - start) / 1000
  return { seconds, read: outcome.kind === 'read' ? outcome.read : null }
}

const input = document.querySelector('input')
input?.addEventListener('change', () => {
  void measure([...(input.files ?? [])])
    .catch((error: unknown) => ({ failure: String(error) }))
    .then((result) => {
      document.documentElement.dataset.result = JSON.stringify(result)
    })
})
