import type { Size } from '../domain/cameraMath'
import type { SvgNode } from '../domain/svgNode'
import { xmlText } from '../export/xmlText'

/** Pixels of the file per pixel of the picture. */
export const PNG_SCALES = ['1', '2', '3'] as const
export type PngScale = (typeof PNG_SCALES)[number]

/** No canvas of a browser in use is sure to hold more. */
const MOST_PX = 8000

interface PngFile {
  readonly file: Blob
  readonly size: Size
  /** It would have been larger than a canvas can be. */
  readonly isCapped: boolean
}

/** Whole pixels of a picture at a scale, made smaller in proportion where a side would be too long. */
export function pngSize({ widthPx, heightPx }: Size, scale: PngScale): Size & { readonly isCapped: boolean } {
  const most = MOST_PX / Math.max(widthPx, heightPx)
  const by = Math.min(Number(scale), most)
  return {
    widthPx: Math.max(1, Math.round(widthPx * by)),
    heightPx: Math.max(1, Math.round(heightPx * by)),
    isCapped: most < Number(scale),
  }
}

/**
 * A picture pixel by pixel. It waits for nothing on the screen: the picture holds all that is drawn.
 *
 * @returns `null` where the browser gives no canvas, or one that cannot be read or stays empty.
 */
export async function pngFile(picture: SvgNode, scale: PngScale): Promise<PngFile | null> {
  const { width = 1, height = 1 } = picture.attributes
  const { isCapped, ...size } = pngSize({ widthPx: Number(width), heightPx: Number(height) }, scale)
  const { widthPx, heightPx } = size
  // Its own size is that of the file, so that no engine enlarges pixels.
  const drawn = { ...picture, attributes: { ...picture.attributes, width: widthPx, height: heightPx } }
  const address = URL.createObjectURL(new Blob([xmlText(drawn)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const file = await readCanvas(image, size)
    return file === null ? null : { file, size, isCapped }
  } catch {
    return null // a canvas that may not be read, or an image that may not be decoded
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function readCanvas(image: HTMLImageElement, { widthPx, heightPx }: Size): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = widthPx
  canvas.height = heightPx
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.drawImage(image, 0, 0, widthPx, heightPx)
  // Some engines give an empty canvas rather than none; the picture's own ground is opaque to its corners.
  const { data } = context.getImageData(widthPx - 1, heightPx - 1, 1, 1)
  if (data[3] !== 255) return null
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  canvas.width = 0 // gives the memory back now, not at some later time
  return file
}
