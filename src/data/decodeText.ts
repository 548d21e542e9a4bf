import type { ProblemReason } from '../domain/problem'

export type DecodedText =
  | { readonly kind: 'ok'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: ProblemReason; readonly advice: string | null }

/** 50 MiB: the largest file that is read at all. */
export const LARGEST_FILE_BYTES = 50 * 1024 * 1024

/** First bytes of what is no text: archives (their content could be of any size) and a few common binary files. */
const SIGNATURES: readonly (readonly [reason: 'archive' | 'binary' | 'utf16', bytes: readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x42, 0x5a, 0x68]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['binary', [0x25, 0x50, 0x44, 0x46]],
  ['binary', [0x89, 0x50, 0x4e, 0x47]],
  ['binary', [0xff, 0xd8, 0xff]],
  ['utf16', [0xff, 0xfe]],
  ['utf16', [0xfe, 0xff]],
]

/** Bytes of a file, or text that was pasted, as text without a byte order mark. Only UTF-8 is read. */
export function decodeText(input: Uint8Array | string): DecodedText {
  const size = typeof input === 'string' ? input.length : input.byteLength
  if (size > LARGEST_FILE_BYTES) return refused('tooLarge', '50 MiB')
  if (typeof input !== 'string') return decodeBytes(input)
  return withText(input.startsWith('\ufeff') ? input.slice(1) : input)
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  const signature = SIGNATURES.find(([, first]) => first.every((byte, index) => bytes[index] === byte))
  if (signature !== undefined) return refused(signature[0])
  const zero = bytes.subarray(0, 1024).indexOf(0)
  if (zero !== -1) return refused(zero < 2 && bytes.length > 2 ? 'utf16' : 'binary')
  try {
    return withText(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refused('notUtf8')
  }
}

function withText(text: string): DecodedText {
  return text.trim() === '' ? refused('empty') : { kind: 'ok', text }
}

function refused(reason: ProblemReason, advice: string | null = null): DecodedText {
  return { kind: 'refused', reason, advice }
}
