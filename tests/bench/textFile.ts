import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'

/** A file that is written piece by piece, so that it may be larger than a string or the memory. */
export interface TextFile {
  readonly write: (text: string) => void
  /** To be called once, after the last piece. */
  readonly close: () => { readonly bytes: number; readonly sha256: string }
}

/** Pieces are put together up to this many characters: a write for each would take longer than making them. */
const TOGETHER = 1_000_000

/** @param path in a folder that is there; a file of that name is written over. */
export function createTextFile(path: string): TextFile {
  const file = openSync(path, 'w')
  const hash = createHash('sha256')
  let waiting = ''
  let bytes = 0
  const flush = (): void => {
    hash.update(waiting)
    bytes += writeSync(file, waiting)
    waiting = ''
  }
  return {
    write: (text) => {
      waiting += text
      if (waiting.length > TOGETHER) flush()
    },
    close: () => {
      flush()
      closeSync(file)
      return { bytes, sha256: hash.digest('hex') }
    },
  }
}
