import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Conversion, convertFiles } from '../../src/cli/convertFiles'
import { aFolder, anOutput, fixturePath } from './folder'

let folder: Awaited<ReturnType<typeof aFolder>>
beforeAll(async () => {
  folder = await aFolder({ x: '' })
})
afterAll(() => folder.remove())

async function convert(path: string, to: Conversion['to'], name: string) {
  const output = anOutput()
  const out = `${folder.path}/${name}`
  await convertFiles({ paths: [path], to, out, language: 'en' }, 'public', output)
  return { out, errors: output.errors }
}

test.each(['ucdp-ged.csv', 'acled-older.csv', 'geo-json.geojson'])(
  'what is written of %s can be read again, and says the same',
  async (name) => {
    const path = fixturePath(name)
    const native = await convert(path, 'native', 'one.json')
    const parquet = await convert(native.out, 'geoparquet', 'one.parquet')
    expect(parquet.errors).toEqual([])
    const again = await convert(parquet.out, 'native', 'two.json')
    expect(again.errors).toEqual([])
    const once = await convert(again.out, 'geoparquet', 'three.parquet')
    expect(await readFile(once.out)).toEqual(await readFile(parquet.out))
    const events = async (file: string) => idsOf(JSON.parse(await readFile(file, 'utf8')))
    expect(await events(again.out)).toEqual(await events(native.out))
  },
)

function idsOf(file: { readonly events: readonly { readonly id: string }[] }): readonly string[] {
  return file.events.map(({ id }) => id).sort()
}
