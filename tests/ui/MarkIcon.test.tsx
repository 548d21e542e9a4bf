import { expect, it } from 'vitest'
import type { Atlas } from '../../src/ui/atlas'
import { MarkIcon } from '../../src/ui/MarkIcon'
import { svgParts } from './dom'
import { anAtlas, renderUi } from './renderUi'

/** Ids of the patterns of two marks, and what fills their shapes. */
function drawn(atlas: Atlas) {
  const { container } = renderUi(
    <>
      <MarkIcon type="attack" />
      <MarkIcon type="strike" />
    </>,
    { atlas },
  )
  return {
    patterns: svgParts(container, 'pattern').map(({ id }) => id),
    fills: svgParts(container, 'path').map((path) => path.getAttribute('fill') ?? ''),
  }
}

it('is striped where the data is the reader’s own file, each mark by stripes of its own', () => {
  const { patterns, fills } = drawn({ ...anAtlas([]), own: { fileName: 'mine.csv' } })
  expect(new Set(patterns).size).toBe(2)
  for (const id of patterns) expect(fills).toContain(`url(#${id})`)
})

it('is plain for published data', () => {
  const { patterns, fills } = drawn(anAtlas([]))
  expect(patterns).toEqual([])
  expect(fills.filter((fill) => !fill.startsWith('#'))).toEqual([])
})
