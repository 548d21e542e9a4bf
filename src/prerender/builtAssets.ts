import * as v from 'valibot'

const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean(), false),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
)

/** What the page of the app loads, by paths below the site's first page. */
export interface BuiltAssets {
  readonly script: string
  /** What it imports, in turn, each once. */
  readonly preloads: readonly string[]
  readonly styles: readonly string[]
}

/**
 * Finds scripts and styles of the app in the manifest of its build.
 *
 * @throws Error for a manifest without exactly one entry, and for what is no manifest.
 */
export function builtAssets(manifest: unknown): BuiltAssets {
  const chunks = v.parse(manifestSchema, manifest)
  const entries = Object.keys(chunks).filter((key) => chunks[key]?.isEntry === true)
  const [entry] = entries
  if (entry === undefined || entries.length > 1) throw new Error('The build has no page, or several')
  const needed = new Set([entry]) // grows while it is gone through
  for (const key of needed) for (const next of chunks[key]?.imports ?? []) needed.add(next)
  const [script = '', ...preloads] = [...needed].flatMap((key) => chunks[key]?.file ?? [])
  return { script, preloads, styles: [...new Set([...needed].flatMap((key) => chunks[key]?.css ?? []))] }
}
