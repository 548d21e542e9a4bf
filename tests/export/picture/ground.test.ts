import { expect, it } from 'vitest'
import { groundNodes } from '../../../src/export/picture/ground'
import { aFrame, aGeography } from './frames'

it('lies sea over what is beyond, and neighbouring land over the sea', () => {
  const frame = aFrame()
  const fills = groundNodes(aGeography(), [22, 42, 44, 58], frame).map(({ attributes }) => attributes.fill)
  expect(fills).toEqual([frame.palette.beyond, frame.palette.water, frame.palette.context])
})
