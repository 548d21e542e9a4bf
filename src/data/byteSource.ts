/** A file that can be read from its start, as often as needed: one that the reader chose, or one on disk. */
export interface ByteSource {
  /** Without folders; for reports only. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** The bytes in order, in pieces of any size. Rejects when the file has gone or changed since it was chosen. */
  readonly chunks: () => AsyncIterable<Uint8Array>
  /** The bytes from `start` up to but not at `end`, for formats that are not read from the start. Rejects as `chunks`. */
  readonly slice?: (start: number, end: number) => Promise<ArrayBuffer>
}

/** A file that a reader chose or dropped. */
export function fileSource(file: File): ByteSource {
  return {
    name: file.name,
    size: file.size,
    slice: (start, end) => file.slice(start, end).arrayBuffer(),
    chunks: async function* chunks() {
      const reader = file.stream().getReader()
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        yield value
      }
    },
  }
}
