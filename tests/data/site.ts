import type { FetchBytes, FetchResult } from '../../src/data/fetchBytes'

/** A site that holds these files, by path; text is stored as it is, anything else as JSON. */
export function aSite(files: ReadonlyMap<string, unknown>): FetchBytes {
  return (path) => {
    const file = files.get(path)
    const text = typeof file === 'string' ? file : JSON.stringify(file)
    const result: FetchResult =
      file === undefined
        ? { kind: 'httpStatus', status: 404 }
        : { kind: 'ok', bytes: new TextEncoder().encode(text) }
    return Promise.resolve(result)
  }
}

/** A site that always answers the same, such as not at all. */
export function aSiteThatSays(result: FetchResult): FetchBytes {
  return () => Promise.resolve(result)
}
