/** A file that can be read from its start, as often as needed: one that the reader chose, or one on disk. */
export interface ByteSource {
  /** Without folders; for reports only. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** The bytes in order, in pieces of any size. Rejects when the file has gone or changed since it was chosen. */
  readonly chunks: () => AsyncIterable<Uint8Array>
}

/** A file that a reader chose or dropped. */
export function fileSource(file: File): ByteSource {
  return {
    name: file.name,
    size: file.size,
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
