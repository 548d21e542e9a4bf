import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { HoverNote } from '../../src/ui/HoverNote'
import { aFilter, anEvent } from '../support/builders'
import { overviewOf } from '../support/inThread'
import { anAtlas, renderUi } from './renderUi'

const atlas = anAtlas([anEvent()])
const overview = overviewOf(atlas)

it.each([
  ['en', 'UA-63', 'Kharkiv Oblast: 1 event'],
  ['uk', 'UA-63', 'Харківська область: 1 подія'],
  ['en', 'UA-32', 'Kyiv Oblast: no report in this data set'],
] as const)('names what is pointed at and its events (%s, %s)', (language, region, text) => {
  renderUi(<HoverNote region={region} overview={overview} />, { language, atlas })
  expect(screen.getByText(text)).toBeVisible()
})

it('does not call a region unreported because the filters hide its events', () => {
  const none = overviewOf(atlas, aFilter({ types: ['strike'] }))
  renderUi(<HoverNote region="UA-63" overview={none} />, { atlas })
  expect(screen.getByText('Kharkiv Oblast: 0 events')).toBeVisible()
})

it('is away when nothing is pointed at', () => {
  const { container } = renderUi(<HoverNote region={null} overview={overview} />)
  expect(container).toBeEmptyDOMElement()
})
