import { expect, it } from 'vitest'
import { f32, f64, hasRow, i32, u16, u32 } from '../../src/engine/elements'

it('reads elements as they are, and nothing beyond the ends', () => {
  expect([u16(Uint16Array.of(1, 65_535), 1), u16(Uint16Array.of(1), 1)]).toEqual([65_535, 0])
  expect([u32(Uint32Array.of(1, 0xffffffff), 1), u32(Uint32Array.of(1), -1)]).toEqual([0xffffffff, 0])
  expect([i32(Int32Array.of(-5), 0), i32(Int32Array.of(-5), 1)]).toEqual([-5, 0])
  expect([f32(Float32Array.of(0.5), 0), f32(Float32Array.of(0.5), 1)]).toEqual([0.5, 0])
  expect([f64(Float64Array.of(0.1), 0), f64(Float64Array.of(0.1), 1)]).toEqual([0.1, 0])
})

it('knows which rows are in a set, the last bit of a word, too', () => {
  const rows = Uint32Array.of(0x80000001, 0b10)
  expect([0, 1, 31, 32, 33, 64].filter((row) => hasRow(rows, row))).toEqual([0, 31, 33])
})
