import cyrillicRegular from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url'
import cyrillicStrong from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url'
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import latinStrong from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url'
import type { StyleSpecification } from 'maplibre-gl'

/** Names for `text-font`; they exist only in our style, so no font of the reader's machine can stand in. */
export const REGULAR = 'Map Regular'
export const STRONG = 'Map Strong'

const LATIN = ['U+0-FF', 'U+131', 'U+152-153', 'U+2BB-2BC', 'U+2000-206F']
const CYRILLIC = ['U+301', 'U+400-45F', 'U+490-491', 'U+4B0-4B1', 'U+2116']

type FontFaces = NonNullable<StyleSpecification['font-faces']>

/** Label fonts from our own files. MapLibre wants absolute addresses, hence `baseUrl`. */
export function fontFaces(baseUrl: string): FontFaces {
  const face = (latin: string, cyrillic: string) => [
    { url: new URL(latin, baseUrl).href, 'unicode-range': LATIN },
    { url: new URL(cyrillic, baseUrl).href, 'unicode-range': CYRILLIC },
  ]
  return { [REGULAR]: face(latinRegular, cyrillicRegular), [STRONG]: face(latinStrong, cyrillicStrong) }
}

/** Family that {@link loadNumberFont} makes known to the page. */
export const NUMBER_FAMILY = 'Atlas Map Numbers'

/**
 * Loads the font of the numbers beside marks, which a canvas draws and not MapLibre. Never rejects: without the
 * file the numbers are drawn in the system's sans-serif.
 *
 * @returns takes the font from the page again.
 */
export async function loadNumberFont(): Promise<() => void> {
  const face = new FontFace(NUMBER_FAMILY, `url("${latinStrong}")`, { weight: '600' })
  document.fonts.add(face)
  await face.load().catch(() => undefined)
  return () => void document.fonts.delete(face)
}
