import type { ProblemReason } from '../domain/problem'

export type DecodedText =
  | { readonly kind: 'ok'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: ProblemReason; readonly advice: string | null }

/** 50 MiB: the largest file that is read as a whole. */
export const LARGEST_FILE_BYTES = 50 * 1024 * 1024

/** First bytes of what is no text: archives (their content could be of any size) and a few common binary files. */
const SIGNATURES: readonly (readonly [reason: 'archive' | 'binary', bytes: readonly number[]])[] = [
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
]
const ENCODINGS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** So many bytes tell text from other files. */
const HEAD_BYTES = 1024

/** Turns the bytes of one file into text, piece by piece. After a refusal nothing more is to be pushed. */
export interface TextDecoding {
  /** The text that is complete by now; a character may be split between two pieces. */
  readonly push: (bytes: Uint8Array) => DecodedText
  readonly end: () => DecodedText
}

/** UTF-8, with or without a byte order mark, or UTF-16 with one. Anything else is refused, and never guessed. */
export function createTextDecoding(): TextDecoding {
  let head = new Uint8Array(0)
  let decoder: TextDecoder | null = null
  const start = (): DecodedText => {
    const reason = flawOf(head)
    if (reason !== null) return refused(reason)
    decoder = new TextDecoder(encodingOf(head), { fatal: true })
    return decode(decoder, head, true)
  }
  return {
    push(bytes) {
      if (decoder !== null) return decode(decoder, bytes, true)
      head = joined(head, bytes)
      return head.length < HEAD_BYTES ? { kind: 'ok', text: '' } : start()
    },
    end() {
      const first: DecodedText = decoder === null ? start() : { kind: 'ok', text: '' }
      if (decoder === null || first.kind === 'refused') return first
      const last = decode(decoder, new Uint8Array(0), false)
      return last.kind === 'refused' ? last : { kind: 'ok', text: first.text + last.text }
    },
  }
}

/** Bytes of a file, or text that was pasted, as text without a byte order mark. */
export function decodeText(input: Uint8Array | string): DecodedText {
  const size = typeof input === 'string' ? input.length : input.byteLength
  if (size > LARGEST_FILE_BYTES) return refused('tooLarge', '50 MiB')
  if (typeof input === 'string') return withText(input.startsWith('\ufeff') ? input.slice(1) : input)
  const decoding = createTextDecoding()
  const first = decoding.push(input)
  if (first.kind === 'refused') return first
  const rest = decoding.end()
  return rest.kind === 'refused' ? rest : withText(first.text + rest.text)
}

function flawOf(head: Uint8Array): ProblemReason | null {
  const signature = SIGNATURES.find(([, first]) => startsWith(head, first))
  if (signature !== undefined) return signature[0]
  if (encodingOf(head) !== 'utf-8') return null
  const zero = head.subarray(0, HEAD_BYTES).indexOf(0)
  if (zero === -1) return null
  return zero < 2 && head.length > 2 ? 'utf16' : 'binary'
}

function encodingOf(head: Uint8Array): string {
  return ENCODINGS.find(([, mark]) => startsWith(head, mark))?.[0] ?? 'utf-8'
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte)
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): DecodedText {
  try {
    return { kind: 'ok', text: decoder.decode(bytes, { stream }) }
  } catch {
    return refused('notUtf8')
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

function withText(text: string): DecodedText {
  return text.trim() === '' ? refused('empty') : { kind: 'ok', text }
}

function refused(reason: ProblemReason, advice: string | null = null): DecodedText {
  return { kind: 'refused', reason, advice }
}
