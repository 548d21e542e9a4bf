import type { BrowserContext } from '@playwright/test'

/** Colour of one pixel: red, green, blue. */
export type Colour = readonly [red: number, green: number, blue: number]

/** Decodes PNGs with the browser itself, in a blank page where no policy of ours stands. */
async function inBlankPage<Result>(
  context: BrowserContext,
  work: (page: Awaited<ReturnType<BrowserContext['newPage']>>) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage()
  try {
    return await work(page)
  } finally {
    await page.close()
  }
}

/** Colours of a picture at some points, in pixels from its top left corner. */
export async function coloursAt(
  context: BrowserContext,
  png: Buffer,
  points: readonly { x: number; y: number }[],
): Promise<Colour[]> {
  return inBlankPage(context, async (page) =>
    page.evaluate(
      async ({ base64, wanted }) => {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const brush = canvas.getContext('2d')
        if (!brush) throw new Error('No canvas to decode the picture with')
        brush.drawImage(image, 0, 0)
        return wanted.map(({ x, y }): [number, number, number] => {
          const [red = 0, green = 0, blue = 0] = brush.getImageData(Math.round(x), Math.round(y), 1, 1).data
          return [red, green, blue]
        })
      },
      { base64: png.toString('base64'), wanted: [...points] },
    ),
  )
}

/** Steps of 255 that an edge's pixel may differ by: it depends on whether a browser has composed a canvas before. */
const COMPOSED_ANEW = 4

/** How many pixels of two pictures differ so that it can be seen; all of them when their sizes do. */
export async function differingPixels(context: BrowserContext, one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0
  return inBlankPage(context, async (page) =>
    page.evaluate(
      async ({ tolerance, ...pictures }) => {
        const pixelsOf = async (base64: string) => {
          const image = new Image()
          image.src = `data:image/png;base64,${base64}`
          await image.decode()
          const brush = new OffscreenCanvas(image.width, image.height).getContext('2d')
          if (!brush) throw new Error('No canvas to decode the picture with')
          brush.drawImage(image, 0, 0)
          return { width: image.width, data: brush.getImageData(0, 0, image.width, image.height).data }
        }
        const [a, b] = [await pixelsOf(pictures.one), await pixelsOf(pictures.other)]
        if (a.width !== b.width || a.data.length !== b.data.length) return a.data.length / 4
        let count = 0
        for (let i = 0; i < a.data.length; i += 4) {
          const differs = [0, 1, 2].some(
            (part) => Math.abs((a.data[i + part] ?? 0) - (b.data[i + part] ?? 0)) > tolerance,
          )
          if (differs) count += 1
        }
        return count
      },
      { one: one.toString('base64'), other: other.toString('base64'), tolerance: COMPOSED_ANEW },
    ),
  )
}
