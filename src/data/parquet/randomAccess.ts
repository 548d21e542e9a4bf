/** A file of which any part can be read: one that a reader chose, one on disk, or one behind an address. */
export interface RandomAccess {
  /** Without folders; for reports only. */
  readonly name: string
  readonly byteLength: number
  /**
   * The bytes from `start` up to but not at `end`, both within the file. Rejects with a `ParquetFlaw` or `DOMException`
   * where they cannot be had, the file has changed, or the signal is aborted.
   */
  readonly slice: (start: number, end: number, signal?: AbortSignal) => Promise<ArrayBuffer>
}

/** A file that a reader chose or dropped. */
export function blobAccess(blob: Blob, name: string): RandomAccess {
  return {
    name,
    byteLength: blob.size,
    slice(start, end, signal) {
      signal?.throwIfAborted()
      return blob.slice(start, end).arrayBuffer()
    },
  }
}

/** A file that is in memory as a whole. */
export function bytesAccess(bytes: Uint8Array<ArrayBuffer>, name: string): RandomAccess {
  return {
    name,
    byteLength: bytes.byteLength,
    async slice(start, end, signal) {
      signal?.throwIfAborted()
      return Promise.resolve(bytes.slice(start, end).buffer)
    },
  }
}
