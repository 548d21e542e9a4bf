import { join } from 'node:path'
import { fileDigest } from '../cli/fileDigest.ts'
import { siteFiles } from './siteFiles.ts'

/** Name of the list at the root of a site; `sha256sum -c SHA256SUMS` reads it too. */
export const DIGEST_LIST = 'SHA256SUMS'

/** What is wrong with one file of a copy. */
export interface Difference {
  readonly kind: 'changed' | 'missing' | 'notListed'
  readonly file: string
}

/**
 * Lines `digest  path` of all files below a folder but the list itself, in the order of their paths.
 *
 * @param known digests by path that need not be worked out again.
 */
export async function digestList(folder: string, known?: ReadonlyMap<string, string>): Promise<string> {
  const lines = []
  for (const file of siteFiles(folder)) {
    if (file !== DIGEST_LIST) lines.push(`${known?.get(file) ?? (await digestOf(folder, file))}  ${file}\n`)
  }
  return lines.join('')
}

/** Digest by path; `null` for a text with a line that is no such pair, or a path that leaves the folder. */
export function readDigestList(text: string): ReadonlyMap<string, string> | null {
  const digests = new Map<string, string>()
  for (const line of text.split(/\r?\n/).filter((one) => one !== '')) {
    const [, digest, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
    if (digest === undefined || file === undefined || digests.has(file)) return null
    if (/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(file)) return null
    digests.set(file, digest)
  }
  return digests.size === 0 ? null : digests
}

/**
 * Compares a copy of a site with a list. Files whose path begins with `.` or `_` are for the host, which does not hand
 * them out: a downloaded copy may lack them.
 *
 * @returns in the order of the paths; empty = the copy is what the list says, and nothing else.
 */
export async function differences(
  folder: string,
  listed: ReadonlyMap<string, string>,
): Promise<readonly Difference[]> {
  const there = new Set(siteFiles(folder).filter((file) => file !== DIGEST_LIST))
  const found: Difference[] = []
  for (const file of [...new Set([...listed.keys(), ...there])].sort()) {
    const digest = listed.get(file)
    if (digest === undefined) found.push({ kind: 'notListed', file })
    else if (!there.has(file)) {
      if (!/^[._]/.test(file)) found.push({ kind: 'missing', file })
    } else if ((await digestOf(folder, file)) !== digest) found.push({ kind: 'changed', file })
  }
  return found
}

async function digestOf(folder: string, file: string): Promise<string> {
  return (await fileDigest(join(folder, file))) ?? 'unreadable'
}
