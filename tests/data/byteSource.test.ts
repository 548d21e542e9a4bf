import { expect, test } from 'vitest'
import { fileSource } from '../../src/data/byteSource'

test('a file that was chosen can be read from its start, as often as needed', async () => {
  const source = fileSource(new File(['Київ', ',Kyiv'], 'a.csv'))
  expect([source.name, source.size]).toEqual(['a.csv', 13])
  for (let time = 0; time < 2; time += 1) {
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of source.chunks()) text += decoder.decode(chunk, { stream: true })
    expect(text).toBe('Київ,Kyiv')
  }
})

test('an empty file has no bytes', async () => {
  let count = 0
  for await (const chunk of fileSource(new File([], 'a.csv')).chunks()) count += chunk.byteLength
  expect(count).toBe(0)
})
