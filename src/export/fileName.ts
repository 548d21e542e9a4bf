import type { Dataset } from '../domain/dataset'

/** What a file holds, and what it is: the end of its name. */
export type FileKind =
  | 'events.csv'
  | 'claims.csv'
  | 'events.geojson'
  | 'dataset.json'
  | 'acled.csv'
  | 'ucdp.csv'
  | 'claims.jsonld'
  | 'map.svg'
  | 'map.png'
  | 'citation.txt'
  | 'citation.bib'
  | 'citation.ris'

const LONGEST = 100

/**
 * Name of a file that is taken away: at most 100 of letters, digits, `.`, `_` and `-`, never from a title. A version has
 * at most 32 characters, so that a long id is what is cut.
 */
export function fileName({ id, version }: Pick<Dataset, 'id' | 'version'>, kind: FileKind): string {
  const end = `-${plain(version).slice(0, 32)}-${kind}`
  return `dispatch-atlas-${plain(id)}`.slice(0, LONGEST - end.length) + end
}

function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/\.{2,}/g, '.')
}
