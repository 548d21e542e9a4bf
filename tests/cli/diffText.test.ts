import { expect, test } from 'vitest'
import { diffLines } from '../../src/cli/diffText'
import type { EditionDiff } from '../../src/domain/editionDiff'

const NONE: EditionDiff = {
  added: [],
  changed: [],
  withdrawn: [],
  merged: [],
  removed: [],
  corrections: [],
  others: [],
  faults: [],
}

test('the first line counts, the others say what, and of faults why', () => {
  const fields = [
    { field: 'title.en', before: 'A', after: 'B' },
    { field: 'when.wording', after: { en: 'x' } },
  ]
  const diff: EditionDiff = {
    ...NONE,
    added: ['n'],
    changed: [{ event: 'a', fields, corrections: ['k1', 'k2'] }],
    merged: [{ event: 'b', into: 'a', fields: [], corrections: [] }],
    others: [{ field: 'licence', before: 'CC BY 4.0', after: 'CC0' }],
    faults: [{ kind: 'uncorrected', id: 'b' }],
  }
  expect(diffLines(diff)).toEqual([
    '1 event added, 1 changed, 0 withdrawn, 1 merged, 1 fault',
    'added n',
    'changed a (correction k1, k2)',
    '  title.en: "A" → "B"',
    '  when.wording: nothing → {"en":"x"}',
    'merged b into a (no correction)',
    'beside the events',
    '  licence: "CC BY 4.0" → "CC0"',
    'FAULT b has changed, and no new correction says so',
  ])
})

test('a value moves no cursor, and a long one is cut', () => {
  const fields = [{ field: 'title.en', before: '\u001b[2J\u202e', after: 'x'.repeat(5000) }]
  const [, , line = ''] = diffLines({ ...NONE, changed: [{ event: 'a', fields, corrections: [] }] })
  expect(line).not.toContain('\u001b')
  expect(line).not.toContain('\u202e')
  expect(line).toContain('u{202e}')
  expect(line.length).toBeLessThan(300)
})
