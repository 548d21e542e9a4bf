import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { SvgNode } from '../../src/domain/svgNode'
import { SvgPicture } from '../../src/ui/SvgPicture'
import { renderUi } from './renderUi'

const PICTURE: SvgNode = {
  tag: 'svg',
  attributes: { role: 'img', 'aria-labelledby': 'p-title', viewBox: '0 0 10 10' },
  children: [
    { tag: 'title', attributes: { id: 'p-title' }, children: ['Map <b>of</b> events'] },
    {
      tag: 'path',
      attributes: { d: 'M0 0l1 1', 'data-region': 'UA-63', 'stroke-width': 2, 'fill-rule': 'evenodd' },
      children: [],
    },
    { tag: 'text', attributes: { 'text-anchor': 'middle', 'paint-order': 'stroke' }, children: ['Kharkiv'] },
  ],
}

it('is a picture with its name, its words as words', () => {
  renderUi(<SvgPicture picture={PICTURE} />)
  expect(screen.getByRole('img', { name: 'Map <b>of</b> events' })).toBeInTheDocument()
  expect(screen.getByText('Kharkiv')).toHaveAttribute('text-anchor', 'middle')
})

it('has the attributes that its file would have', () => {
  const { container } = renderUi(<SvgPicture picture={PICTURE} />)
  // The shapes of a picture have no role: only its own text says which one is which.
  const text = new XMLSerializer().serializeToString(container)
  expect(text).toContain('<path d="M0 0l1 1" data-region="UA-63" stroke-width="2" fill-rule="evenodd"')
  expect(text).toContain('paint-order="stroke"')
})
