import { describe, expect, it } from 'vitest'
import type { ByteSource } from '../../src/data/byteSource'
import { LARGEST_TABLE_BYTES, openFiles } from '../../src/data/openFiles'
import { MOST_FILES } from '../../src/domain/fileReport'
import { aFile } from './datasetFile'
import { aByteSource, fixture, openText, publishedPlaces } from './formats/openText'

const NATIVE = JSON.stringify(aFile())

async function reasonOf(files: readonly ByteSource[]): Promise<string> {
  const opened = await openFiles(files, {
    places: await publishedPlaces(),
    mostEvents: 10,
    onEvents: () => undefined,
  })
  return opened.kind === 'refused'
    ? opened.problems.map(({ file, reason }) => `${file} ${reason}`).join()
    : opened.kind
}

describe('files that a reader chose', () => {
  it('are recognised by what they hold, whatever they are called', async () => {
    const ged = await fixture('ucdp-ged.csv')
    expect((await openText([{ name: 'notes.json', text: ged }])).opened).toMatchObject({ format: 'ucdpGed' })
    expect((await openText([{ name: 'table.csv', text: NATIVE }])).opened).toMatchObject({ format: 'native' })
    expect((await openText('a,b\n1,2\n')).opened).toEqual({
      kind: 'unmapped',
      columns: ['a', 'b'],
      sample: [['1', '2']],
    })
  })

  it.each([
    ['nothing', ['']],
    ['a page', ['<!doctype html>']],
    ['words in JSON', ['"text"']],
    ['JSON that breaks off', [NATIVE.slice(0, 200)]],
    ['tables that have nothing to do with each other', ['a,b\n', 'c,d\n']],
    ['a table and a document', ['a,b\n', '{}']],
    ['two sets of the atlas', [NATIVE, NATIVE]],
    ['more files than can belong together', Array.from({ length: MOST_FILES + 1 }, () => NATIVE)],
    ['an archive', [new Uint8Array([0x50, 0x4b, 0x03, 0x04])]],
  ])('%s is refused as a whole, with a reason', async (_name, contents) => {
    const { opened, events } = await openText(contents.map((text, index) => ({ name: `f${index}`, text })))
    if (opened.kind !== 'refused' && opened.kind !== 'unmapped') expect.fail(opened.kind)
    if (opened.kind === 'refused')
      expect(opened.problems.some(({ effect }) => effect === 'fileRefused')).toBe(true)
    expect(events).toEqual([])
  })

  it('that are too large are refused before they are read', async () => {
    const untouched = (size: number, start: string): ByteSource => ({ ...aByteSource(start, 'big'), size })
    expect(await reasonOf([untouched(LARGEST_TABLE_BYTES + 1, 'a,b\n')])).toBe('big tooLarge')
    expect(await reasonOf([untouched(60 * 1024 * 1024, '{"a":1}')])).toBe('big tooLarge')
    expect(await reasonOf([untouched(60 * 1024 * 1024, 'a,b\n')])).toBe('unmapped')
    expect(await reasonOf([])).toBe(' filesUnrelated')
  })

  it('and that have gone or changed since are refused', async () => {
    const gone: ByteSource = {
      name: 'gone.csv',
      size: 10,
      async *chunks() {
        yield await Promise.reject<Uint8Array>(new DOMException('gone', 'NotReadableError'))
      },
    }
    expect(await reasonOf([gone])).toBe('gone.csv unreadable')
    expect(await reasonOf([{ ...aByteSource('{"a":1}', 'grown'), size: 3 }])).toBe('grown unreadable')
  })

  it('may be cancelled, and no more events come', async () => {
    const text = await fixture('ucdp-ged.csv')
    const stop = new AbortController()
    stop.abort()
    for (const given of [text, NATIVE]) {
      const { opened, events } = await openText(given, { signal: stop.signal })
      expect(opened).toEqual({ kind: 'cancelled' })
      expect(events).toEqual([])
    }
  })

  it('leave bugs as they are: what is no fault of a file is thrown', async () => {
    const broken: ByteSource = {
      ...aByteSource('a'),
      chunks: () => {
        throw new TypeError('a bug')
      },
    }
    await expect(reasonOf([broken])).rejects.toThrow('a bug')
  })
})
