/** A picture as red, green, blue and alpha of each pixel, line by line from the top left corner. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** The picture as wide as that: its middle column is repeated, or columns on both sides of it are left out. */
export function stretched({ width, height, data }: Pixels, wide: number): Pixels {
  const left = Math.min(Math.floor(width / 2), Math.ceil(wide / 2))
  const right = Math.min(Math.floor(width / 2), wide - left)
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const to = new Uint32Array(wide * height)
  for (let line = 0; line < height; line++) {
    const [start, end] = [line * width, (line + 1) * width]
    const [wideStart, wideEnd] = [line * wide, (line + 1) * wide]
    to.fill(from[start + Math.floor(width / 2)] ?? 0, wideStart + left, wideEnd - right)
    to.set(from.subarray(start, start + left), wideStart)
    to.set(from.subarray(end - right, end), wideEnd - right)
  }
  return { width: wide, height, data: new Uint8ClampedArray(to.buffer) }
}

/** Lays a picture over the opaque part of another; all of it must lie within. */
export function layOver({ width, data: under }: Pixels, over: Pixels, left: number, top: number): void {
  const { data } = over
  for (let line = 0; line < over.height; line++) {
    let to = 4 * ((top + line) * width + left)
    const end = 4 * (line + 1) * over.width
    for (let from = 4 * line * over.width; from < end; from += 4, to += 4) {
      const part = (data[from + 3] ?? 0) / 255
      if (part === 0) continue
      for (let channel = 0; channel < 3; channel++) {
        const below = under[to + channel] ?? 0
        under[to + channel] = below + ((data[from + channel] ?? 0) - below) * part
      }
    }
  }
}
