/** One chunk of Vite's manifest: its file, and the keys of the chunks it needs. */
interface Chunk {
  file: string
  name?: string
  isEntry?: boolean
  imports?: readonly string[]
  css?: readonly string[]
  assets?: readonly string[]
}

/** Vite's manifest of a build, by chunk. */
export type Manifest = Readonly<Record<string, Chunk>>

/** Files of the built site by when a reader loads them. */
export interface Parts {
  /** Before any script runs: the prerendered page. */
  first: string[]
  /** Before anything else of the app: its script and style. */
  page: string[]
  /** Our own code that draws the map. */
  map: string[]
  maplibre: string[]
  worker: string[]
  /** All other scripts and styles, loaded when a reader asks for what they do. */
  later: string[]
}

/** Keys of a chunk and of all that it imports before it can run. */
function closureOf(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) closureOf(manifest, next, seen)
  return seen
}

function filesOf(manifest: Manifest, keys: Iterable<string>): string[] {
  return [...keys].flatMap((key) => {
    const chunk = manifest[key]
    return chunk ? [chunk.file, ...(chunk.css ?? [])] : []
  })
}

/** Sorts the files of a build into its parts; each file is in one part only. */
export function partsOf(manifest: Manifest): Parts {
  const keys = Object.keys(manifest)
  const closures = (chosen: readonly string[]) =>
    new Set(chosen.flatMap((key) => [...closureOf(manifest, key)]))
  const mapLibreKeys = keys.filter((key) => manifest[key]?.name === 'maplibre')
  const onPage = closures(keys.filter((key) => manifest[key]?.isEntry))
  const drawing = keys.filter((key) => manifest[key]?.imports?.some((next) => mapLibreKeys.includes(next)))
  const inMap = [...closures(drawing)].filter((key) => !onPage.has(key) && !mapLibreKeys.includes(key))
  const page = filesOf(manifest, onPage)
  const maplibre = filesOf(manifest, mapLibreKeys).filter((file) => !page.includes(file))
  const map = filesOf(manifest, inMap)
  const worker = mapLibreKeys
    .flatMap((key) => manifest[key]?.assets ?? [])
    .filter((file) => file.endsWith('.js'))
  const sorted = new Set([...page, ...maplibre, ...map, ...worker])
  const later = filesOf(manifest, keys).filter((file) => /\.(js|css)$/.test(file) && !sorted.has(file))
  return { first: ['index.html'], page, map, maplibre, worker, later: [...new Set(later)] }
}
