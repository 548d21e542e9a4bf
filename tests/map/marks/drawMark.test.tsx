import { afterEach, expect, it, vi } from 'vitest'
import { MARK_HATCH, MARK_PATHS } from '../../src/domain/marks'
import { drawMark } from '../../src/map/drawMark'

afterEach(() => void vi.unstubAllGlobals())

/** What is drawn, one line a step, on a canvas that only remembers. */
function stepsOf(stripe: string | null): readonly string[] {
  vi.stubGlobal(
    'Path2D',
    class {
      readonly d: string
      constructor(d: string) {
        this.d = d
      }
    },
  )
  const steps: string[] = []
  const fake = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    save: () => undefined,
    restore: () => undefined,
    translate: (x: number, y: number) => steps.push(`move ${x} ${y}`),
    scale: (by: number) => steps.push(`scale ${by}`),
    fill: ({ d }: { d: string }) => steps.push(`fill ${d} ${fake.fillStyle}`),
    clip: ({ d }: { d: string }) => steps.push(`clip ${d}`),
    stroke: ({ d }: { d: string }) => steps.push(`stroke ${d} ${fake.strokeStyle}`),
  }
  Reflect.apply(drawMark, undefined, [
    fake,
    { shape: 'ring', colour: '#414549', x: 3, y: 4, sidePx: 12 },
    stripe,
  ])
  return steps
}

it('fills the shape at its place and size', () => {
  expect(stepsOf(null)).toEqual(['move 3 4', 'scale 0.75', `fill ${MARK_PATHS.ring} #414549`])
})

it('stripes the mark of an own file within its shape and keeps its edge', () => {
  expect(stepsOf('#ffffff').slice(2)).toEqual([
    `fill ${MARK_PATHS.ring} #414549`,
    `clip ${MARK_PATHS.ring}`,
    `stroke ${MARK_HATCH.d} #ffffff`,
    `stroke ${MARK_PATHS.ring} #414549`,
  ])
})
