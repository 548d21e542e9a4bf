import type { DatasetHead } from '../../domain/dataset'
import { shortValue } from '../shortValue'
import type { FormatFacts } from './format'
import { inBoth } from './intake'

/** The head of what is read from a file of a format that has none: id and version say that it is nobody's edition. */
export function headOf(facts: FormatFacts, fileName: string, regionSet: string): DatasetHead {
  return {
    format: 'dispatch-atlas/1',
    id: `file-${facts.id}`,
    version: '0',
    title: facts.title,
    description: inBoth(shortValue(fileName)),
    regionSet,
    timeZone: facts.timeZone,
    licence: facts.licence,
    attribution: facts.attribution,
    types: facts.types,
  }
}
