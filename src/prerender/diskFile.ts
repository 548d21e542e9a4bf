import { join } from 'node:path'
import { diskSource } from '../cli/ownFiles'
import type { OpenSiteFile } from '../data/siteFile'

/** Opens files of the site in its folder `public`, of which parts are read, in place of the network. */
export function createOpenDiskFile(publicFolder: string): OpenSiteFile {
  return async (path) => {
    const source = await diskSource(join(publicFolder, path))
    if (source?.slice === undefined) return { kind: 'httpStatus', status: 404 }
    const { name, size: byteLength, slice } = source
    return { kind: 'ok', file: { name, byteLength, slice } }
  }
}
