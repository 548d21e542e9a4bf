import { vi } from 'vitest'

/** What was written on one canvas. */
export interface FakeCanvas {
  width: number
  height: number
  readonly texts: string[]
}

const noTexts = (): string[] => []

/** Canvases that remember their texts and are white all over; the list grows with each that is made. */
export function stubCanvases(): readonly FakeCanvas[] {
  const canvases: FakeCanvas[] = []
  vi.stubGlobal('Path2D', Object)
  vi.stubGlobal('document', {
    createElement: () => {
      const canvas = { width: 0, height: 0, texts: noTexts(), getContext: () => context }
      const nothing = () => undefined
      const context = {
        ...{
          scale: nothing,
          save: nothing,
          restore: nothing,
          translate: nothing,
          fill: nothing,
          clip: nothing,
        },
        ...{ stroke: nothing, beginPath: nothing, roundRect: nothing, fillRect: nothing },
        fillText: (text: string) => void canvas.texts.push(text),
        getImageData: (_x: number, _y: number, width: number, height: number) => ({
          width,
          height,
          data: new Uint8ClampedArray(4 * width * height).fill(255),
        }),
      }
      canvases.push(canvas)
      return canvas
    },
  })
  return canvases
}
