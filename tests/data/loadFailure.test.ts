import { expect, test } from 'vitest'
import { refusalOf } from '../../src/data/loadFailure'

test('a refusal names file, reason and advice', () => {
  expect(refusalOf('a.json', 'trailingComma', '1:2')).toMatchObject({
    kind: 'refused',
    problems: [{ file: 'a.json', row: null, reason: 'trailingComma', advice: '1:2', effect: 'fileRefused' }],
  })
})
