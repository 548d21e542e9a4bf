import { expect, it } from 'vitest'
import { createPathPen } from '../../../src/export/picture/pathPen'

function drawn(points: readonly (readonly [number, number])[], isClosed: boolean): string {
  const pen = createPathPen()
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) pen.moveTo(x, y)
    else pen.lineTo(x, y)
  }
  if (isClosed) pen.closePath()
  return pen.text()
}

it('writes steps in tenths of a pixel, as short as can be', () => {
  expect(
    drawn(
      [
        [10, 20],
        [10.5, 19.5],
        [12, 19.5],
      ],
      true,
    ),
  ).toBe('M10 20l.5-.5 1.5 0z')
})

it('leaves a line open', () => {
  expect(
    drawn(
      [
        [0, 0],
        [-1, 1],
      ],
      false,
    ),
  ).toBe('M0 0l-1 1')
})

it('does not drift: many steps below a tenth end where the line ends', () => {
  const points = Array.from({ length: 101 }, (_, i) => [i * 0.049, 0] as const)
  const steps = drawn(points, false).replace('M0 0l', '').split(' ').map(Number)
  expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(4.9, 5)
})

it('draws nothing of a figure that shrinks to a point', () => {
  expect(
    drawn(
      [
        [1, 1],
        [1.01, 1.01],
        [1.02, 1],
      ],
      true,
    ),
  ).toBe('')
})

it('writes several figures one after another', () => {
  const pen = createPathPen()
  pen.moveTo(0, 0)
  pen.lineTo(1, 0)
  pen.moveTo(5, 5)
  pen.lineTo(5, 6)
  expect(pen.text()).toBe('M0 0l1 0M5 5l0 1')
})

it('puts corners on a coarser grid where few bytes are wanted, the same corner always on the same spot', () => {
  const pen = createPathPen(5)
  pen.moveTo(0.2, 0.3)
  pen.lineTo(1.3, 0.9)
  pen.lineTo(1.4, 1.1)
  pen.lineTo(2.2, 0.2)
  expect(pen.text()).toBe('M0 .5l1.5 .5 .5-1')
})
