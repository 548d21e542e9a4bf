import { createReadBytes } from '../cli/ownFiles'
import { loadGeography } from '../data/loadGeography'
import type { ManifestEntry } from '../data/manifest'
import type { Claimant, Source } from '../domain/dataset'
import type { Geography } from '../domain/geography'
import type { Answers, QuestionKind, QuestionOf } from '../domain/question'
import { whenSoon } from '../domain/soon'
import type { Atlas } from '../ui/atlas'
import { openEdition } from '../worker/openEdition'
import { createOpenDiskFile } from './diskFile'

/** What a plain link shows: the first data set of the manifest in its newest version. */
export interface PublishedSet {
  readonly atlas: Atlas
  readonly entry: ManifestEntry
  /** Coarse borders. */
  readonly geography: Geography
  /** Answers about the events; by then the atlas holds whom and what they cite. */
  readonly ask: <Kind extends QuestionKind>(question: QuestionOf<Kind>) => Promise<Answers[Kind]['answer']>
}

/**
 * Reads what is published, by the same readers as the page.
 *
 * @throws Error where it cannot be read: nothing is to be published then.
 */
export async function publishedSet(publicFolder: string): Promise<PublishedSet> {
  const readBytes = createReadBytes(publicFolder)
  const newest = { set: null, version: null }
  const { loaded, engine } = await openEdition(newest, readBytes, createOpenDiskFile(publicFolder))
  if (loaded.kind === 'failed' || engine === null)
    throw new Error(`The published data cannot be read: ${JSON.stringify(loaded)}`)
  const { facts, regionSet, datasets } = loaded
  const drawn = await loadGeography(regionSet.id, 'coarse', readBytes)
  if (drawn.kind !== 'ok') throw new Error(`The borders cannot be read: ${JSON.stringify(drawn)}`)
  const [entry] = datasets
  if (entry === undefined) throw new Error('No data set is published')
  const claimants = new Map<string, Claimant>(facts.cited.claimants.map((one) => [one.id, one]))
  const sources = new Map<string, Source>(facts.cited.sources.map((one) => [one.id, one]))
  const ask: Atlas['ask'] = (question) =>
    whenSoon(engine.answer(question), ({ answer, cited }) => {
      for (const claimant of cited.claimants) claimants.set(claimant.id, claimant)
      for (const source of cited.sources) sources.set(source.id, source)
      return answer
    })
  return {
    atlas: { index: { dataset: facts.dataset, whole: facts.whole, claimants, sources }, regionSet, ask },
    entry,
    geography: drawn.geography,
    ask: async (question) => ask(question),
  }
}
