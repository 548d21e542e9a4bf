import { describe, expect, it } from 'vitest'
import { labelNodes } from '../../../src/export/picture/regionLabels'
import { aFrame, aLook, nodesIn, someFacts, textsIn } from './frames'

describe('names of regions', () => {
  it('are short from afar and full from near, of regions with events only until there is room', () => {
    expect(textsIn(...labelNodes(someFacts(), 'en', [], aFrame()))).toEqual(['Short UA-63', 'Short RU-BRY'])
    const near = aFrame({ zoom: 6, size: { widthPx: 1600, heightPx: 1000 } })
    expect(textsIn(...labelNodes(someFacts(), 'en', [], near))).toEqual([
      'UA-63 Oblast',
      'RU-BRY Oblast',
      'RU-KRS Oblast',
      'UA-32 Oblast',
    ])
  })

  it('are in the language of the picture', () => {
    expect(textsIn(...labelNodes(someFacts(), 'uk', [], aFrame()))).toEqual([
      'Коротко UA-63',
      'Коротко RU-BRY',
    ])
  })

  it('say the number of events on paper, where two greys may look alike', () => {
    const print = labelNodes(someFacts(), 'en', [], aFrame({ theme: 'print' }))
    expect(textsIn(...print)).toEqual(['Short UA-63 (3)', 'Short RU-BRY (1)'])
  })

  it('go to those with most events first', () => {
    const counts = new Map([
      ['UA-63', 1],
      ['RU-BRY', 5],
    ])
    const codes = labelNodes(someFacts({ counts }), 'en', [], aFrame()).map(
      ({ attributes }) => attributes['data-label'],
    )
    expect(codes).toEqual(['RU-BRY', 'UA-63'])
  })

  it('have a row of marks, with a number where there is more than one event', () => {
    const marks = [
      { shape: 'burst', colour: '#893305', count: 2 },
      { shape: 'ring', colour: '#414549', count: 1 },
    ] as const
    const regions = new Map([['UA-63', aLook({ marks })]])
    const [label] = labelNodes(someFacts({ regions }), 'en', [], aFrame())
    const nodes = label === undefined ? [] : nodesIn(label)
    const paths = nodes.filter(({ tag }) => tag === 'path').map(({ attributes }) => attributes.fill)
    expect(paths).toEqual(['#893305', '#414549'])
    expect(textsIn(...nodes.slice(0, 1))).toEqual(['2', 'Short UA-63'])
  })

  it('stand alone where all events of the region have marks of their own', () => {
    const regions = new Map([['UA-63', aLook({ marks: [] })]])
    const labels = labelNodes(someFacts({ regions }), 'en', [], aFrame())
    expect(textsIn(...labels)).toEqual(['Short UA-63'])
    expect(nodesIn(...labels).filter(({ tag }) => tag === 'rect')).toEqual([])
  })
})
