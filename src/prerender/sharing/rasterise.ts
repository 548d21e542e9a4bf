import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const require = createRequire(import.meta.url)
/** The same files on each machine, so that a card has the same bytes wherever it is made. */
const FONTS = [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
]
const FAMILY = 'Noto Sans'

/** Makes pixels of a picture: takes the text of an SVG, and gives the bytes of a PNG as large as the SVG says. */
export type Rasterise = (svg: string) => Uint8Array

let ready: Promise<unknown> | undefined

/**
 * Loads what draws, once, and the fonts; both come with the packages of the build.
 *
 * @throws Error where a package is not installed.
 */
export async function createRasterise(): Promise<Rasterise> {
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm)
  await ready
  const fontBuffers = await Promise.all(FONTS.map(async (file) => new Uint8Array(await readFile(file))))
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY }
  return (svg) => {
    const drawing = new Resvg(svg, { font })
    const image = drawing.render()
    const png = image.asPng()
    image.free()
    drawing.free()
    return png
  }
}
