import { join } from 'node:path'
import { ROOT } from '../support/steps'

/** Folder of all that the bench makes, files and results; outside git, and safe to remove. */
export const CACHE = join(ROOT, 'node_modules/.cache/bench')
