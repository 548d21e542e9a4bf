/** SHA-256 as 64 lower-case hexadecimal digits; `unavailable` on a page served by plain http. */
export type Digest = { readonly kind: 'ok'; readonly sha256: string } | { readonly kind: 'unavailable' }

/** @param cryptography the browser's or Node's; `subtle` is there only on https, localhost and in Node. */
export async function digestOf(
  bytes: Uint8Array<ArrayBuffer>,
  cryptography: { readonly subtle?: Pick<SubtleCrypto, 'digest'> } = globalThis.crypto,
): Promise<Digest> {
  if (cryptography.subtle === undefined) return { kind: 'unavailable' }
  const hash = new Uint8Array(await cryptography.subtle.digest('SHA-256', bytes))
  return { kind: 'ok', sha256: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('') }
}
