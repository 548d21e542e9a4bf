/** A text in UTF-8, deflated without a header. */
export async function deflated(text: string): Promise<Uint8Array> {
  return through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text))
}

/** The text of which {@link deflated} made the bytes. Rejects for bytes that nothing was deflated to. */
export async function inflated(bytes: Uint8Array): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await through(new DecompressionStream('deflate-raw'), bytes),
  )
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const body = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(body).arrayBuffer())
}
