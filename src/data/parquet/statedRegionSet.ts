import { HEAD_NOTE } from '../../domain/parquetColumns'
import { isMembers } from '../formats/jsonRow'
import type { FileRefusal } from '../loadFailure'
import { parseJson } from '../parseJson'
import { readFooter } from './footer'
import { refusalFor } from './openGeoParquet'
import { ParquetFlaw } from './parquetFlaw'
import type { RandomAccess } from './randomAccess'

/** The region set of a file that says nothing of any. */
const DEFAULT_REGION_SET = 'ukraine-russia'

/** Id of the region set that a file's places are of, as its note says. Never throws for what is in the file. */
export async function statedRegionSet(
  file: RandomAccess,
): Promise<{ readonly kind: 'ok'; readonly id: string } | FileRefusal> {
  try {
    const { notes } = await readFooter(file)
    const parsed = parseJson(notes.get(HEAD_NOTE) ?? '{}')
    const stated = parsed.kind === 'ok' && isMembers(parsed.value) ? parsed.value.regionSet : undefined
    const isId = typeof stated === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(stated)
    return { kind: 'ok', id: isId ? stated : DEFAULT_REGION_SET }
  } catch (error) {
    if (error instanceof ParquetFlaw) return refusalFor(file.name, error)
    throw error
  }
}
