import { digestOf } from '../data/digest'
import type { KeepFile } from './keepList'

/** Why an answer is not the file that was asked for. */
export type Refusal = 'status' | 'redirected' | 'foreign' | 'type' | 'digest'

/** What is looked at of an answer before its bytes. */
export type AnswerFacts = Pick<Response, 'status' | 'type' | 'redirected'> & {
  readonly headers: Pick<Headers, 'get'>
}

/** Types by the end of a name. What ends otherwise may have any type but that of a page. */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(text|application)\/javascript\b/,
  css: /^text\/css\b/,
  json: /^application\/([\w.-]+\+)?json\b/,
  svg: /^image\/svg\+xml\b/,
  woff2: /^(font|application)\/(font-)?woff2\b/,
}

/**
 * Why an answer cannot be this file, whatever its bytes; `null` = nothing speaks against it. A part of a file, what came by
 * way of another address or origin, and a page in the place of something else are refused.
 */
export function refusalOf(answer: AnswerFacts, path: string): Exclude<Refusal, 'digest'> | null {
  if (answer.type !== 'basic' && answer.type !== 'default') return 'foreign'
  if (answer.redirected) return 'redirected'
  if (answer.status !== 200) return 'status'
  const type = answer.headers.get('Content-Type') ?? ''
  const stated = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? '']
  if (stated === undefined) return /^text\/html\b/i.test(type) ? 'type' : null
  return stated.test(type.toLowerCase()) ? null : 'type'
}

/** Whether these are the bytes that a list names. Never so where the browser cannot work out a digest. */
export async function isSameFile(
  bytes: Uint8Array<ArrayBuffer>,
  { sha256, bytes: size }: KeepFile,
): Promise<boolean> {
  if (bytes.byteLength !== size) return false
  const digest = await digestOf(bytes)
  return digest.kind === 'ok' && digest.sha256 === sha256
}

/** Headers of an answer that are kept with its bytes: a worker's own script obeys the policy that it came with. */
const KEPT_HEADERS = [
  'Content-Type',
  'Content-Security-Policy',
  'Referrer-Policy',
  'X-Content-Type-Options',
  'Cross-Origin-Opener-Policy',
  'Permissions-Policy',
]

/** An answer of our own making with checked bytes: nothing else of the network's answer is kept. */
export function answerOf(bytes: Uint8Array<ArrayBuffer>, from: Pick<Headers, 'get'>): Response {
  const headers = KEPT_HEADERS.flatMap((name): [string, string][] => {
    const value = from.get(name)
    return value === null ? [] : [[name, value]]
  })
  return new Response(bytes, { headers })
}
