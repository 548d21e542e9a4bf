import cyrillicRegular from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url'
import cyrillicStrong from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url'
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import latinStrong from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url'

/** Family of names and numbers on the map; no font of the reader's machine has this name, so none can stand in. */
export const MAP_FAMILY = 'Atlas Map'

const LATIN = 'U+0-FF, U+131, U+152-153, U+2BB-2BC, U+2000-206F'
const CYRILLIC = 'U+301, U+400-45F, U+490-491, U+4B0-4B1, U+2116'

/** The files of the family: weight, letters and address of each. */
export const MAP_FACES = [
  { weight: '400', unicodeRange: LATIN, url: latinRegular },
  { weight: '600', unicodeRange: LATIN, url: latinStrong },
  { weight: '400', unicodeRange: CYRILLIC, url: cyrillicRegular },
  { weight: '600', unicodeRange: CYRILLIC, url: cyrillicStrong },
] as const

/** A canvas's `font` for names; strong ones are those of regions with events. */
export function labelFont(isStrong: boolean, sizePx: number): string {
  return `${isStrong ? 600 : 400} ${sizePx}px "${MAP_FAMILY}", sans-serif`
}

/**
 * Loads the map's fonts, in which a canvas draws. Never rejects: without a file its letters are drawn in the system's
 * sans-serif.
 *
 * @returns takes the fonts from the page again.
 */
export async function loadMapFonts(): Promise<() => void> {
  const faces = MAP_FACES.map(
    ({ url, weight, unicodeRange }) => new FontFace(MAP_FAMILY, `url("${url}")`, { weight, unicodeRange }),
  )
  for (const face of faces) document.fonts.add(face)
  await Promise.allSettled(faces.map((face) => face.load()))
  return () => {
    for (const face of faces) document.fonts.delete(face)
  }
}

/** Calls once the fonts are there. @returns takes them from the page again, or waits for them no more. */
export function onMapFonts(onLoaded: () => void): () => void {
  let unload: (() => void) | null = null
  let isGone = false
  void loadMapFonts().then((loaded) => {
    if (isGone) {
      loaded()
      return
    }
    unload = loaded
    onLoaded()
  })
  return () => {
    isGone = true
    unload?.()
  }
}
