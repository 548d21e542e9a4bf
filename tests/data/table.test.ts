import { expect, test } from 'vitest'
import { tableOf } from '../../src/data/table'
import { aByteSource } from './formats/openText'

async function found(content: string | Uint8Array) {
  const result = await tableOf(aByteSource(content))
  if (result.kind !== 'ok') return result
  const { header, delimiter, skip, sample } = result.table
  return { names: header.names, delimiter, skip, sample }
}

test('the first record that is not blank is the header; blank ones are not in the sample', async () => {
  expect(await found('\n;\n a ; b\n1;2\n\n3;4\n')).toEqual({
    names: ['a', 'b'],
    delimiter: ';',
    skip: 0,
    sample: [
      ['1', '2'],
      ['3', '4'],
    ],
  })
})

test('a line that names the separator is honoured, and no record', async () => {
  expect(await found('sep=;\ndate;region\n2024-01-01;UA-63')).toEqual({
    names: ['date', 'region'],
    delimiter: ';',
    skip: 6,
    sample: [['2024-01-01', 'UA-63']],
  })
})

test('of a long file only the beginning is looked at', async () => {
  const result = await found(`a,b\n${'1,2\n'.repeat(200_000)}`)
  expect(result).toMatchObject({ names: ['a', 'b'] })
  expect('sample' in result && result.sample.length).toBe(50)
})

test('more columns than anybody reads are refused', async () => {
  expect(await found(Array.from({ length: 201 }, (_, index) => `c${index}`).join(','))).toMatchObject({
    kind: 'refused',
    reason: 'tooManyColumns',
    advice: '200',
  })
})

test('what is no text is refused', async () => {
  expect(await found(new Uint8Array([0xca, 0xe8, 0xe5]))).toMatchObject({
    kind: 'refused',
    reason: 'notUtf8',
  })
})
