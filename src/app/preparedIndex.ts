import type { Dataset } from '../domain/dataset'
import { type DatasetIndex, indexInSteps } from '../domain/datasetIndex'
import type { RegionSet } from '../domain/region'
import type { Located } from './openJob'
import { pause } from './pause'

/** How long the page may be held up at a time. */
const SLICE_MS = 24

/**
 * The index of a data set, made while the page goes on.
 *
 * @param isWanted asked at each pause; once it says no, the answer is `null`.
 */
export async function preparedIndex(
  dataset: Dataset,
  regionSet: RegionSet,
  located: Located,
  isWanted: () => boolean,
): Promise<DatasetIndex | null> {
  const steps = indexInSteps(dataset, regionSet, (point) => located.get(String(point)) ?? null)
  let since = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    if (performance.now() - since < SLICE_MS) continue
    await pause()
    if (!isWanted()) return null
    since = performance.now()
  }
}
