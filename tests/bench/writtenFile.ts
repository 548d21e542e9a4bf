import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'

/** A file that is written piece by piece, so that it may be larger than a string or the memory. */
export interface WrittenFile {
  readonly write: (piece: string | Uint8Array) => void
  /** To be called once, after the last piece. */
  readonly close: () => { readonly bytes: number; readonly sha256: string }
}

/** Texts are put together up to this many characters: a write for each would take longer than making them. */
const TOGETHER = 1_000_000

/** @param path in a folder that is there; a file of that name is written over. */
export function createWrittenFile(path: string): WrittenFile {
  const file = openSync(path, 'w')
  const hash = createHash('sha256')
  let waiting = ''
  let bytes = 0
  const put = (piece: Uint8Array): void => {
    hash.update(piece)
    for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at) // at most 2 GiB at once
    bytes += piece.length
  }
  const flush = (): void => {
    put(Buffer.from(waiting))
    waiting = ''
  }
  return {
    write: (piece) => {
      if (typeof piece === 'string') waiting += piece
      if (typeof piece !== 'string' || waiting.length > TOGETHER) flush()
      if (typeof piece !== 'string') put(piece)
    },
    close: () => {
      flush()
      closeSync(file)
      return { bytes, sha256: hash.digest('hex') }
    },
  }
}
