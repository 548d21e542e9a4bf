import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const lineSchema = v.object({
  id: v.string(),
  group: v.string(),
  kind: v.picklist(['literal', 'recipe']),
  input: v.string(),
  expect: v.string(),
})

/** One bad input of `corpus/hostile.jsonl`. */
export type CorpusLine = v.InferOutput<typeof lineSchema>

/** All of them, in their order. */
export const CORPUS: readonly CorpusLine[] = readFileSync(
  join(import.meta.dirname, '../corpus/hostile.jsonl'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => v.parse(lineSchema, JSON.parse(line)))

/** The lines that stand in the corpus as they are, of one group such as "Hostile strings". */
export function literalsOf(group: string): readonly CorpusLine[] {
  return CORPUS.filter((line) => line.group === group && line.kind === 'literal')
}
