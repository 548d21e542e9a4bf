import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDataset } from '../../src/data/readDataset'
import type { Dataset } from '../../src/domain/dataset'
import { ROOT } from './steps'

const FILE = 'tests/data/example/every-kind.1.json'

/** The example data set as it stands in its file: invented, with each value of the format at least once. */
export function exampleText(): string {
  return readFileSync(join(ROOT, FILE), 'utf8')
}

/** The example data set as the page reads it. */
export function exampleDataset(): Dataset {
  const result = readDataset(exampleText(), FILE)
  if (result.kind === 'refused') throw new Error('The example data set is refused')
  return result.dataset
}
