import { beforeEach, describe, expect, it } from 'vitest'
import { type MarkRow, markRow, ROW, shortMarkRow } from '../../../src/domain/markRow'
import { MARK_HATCH } from '../../../src/domain/marks'
import { PALETTES } from '../../../src/domain/palette'
import { NEAR_PATH, onePointFacts, PLATE, type PlateFacts, pointPlate } from '../../../src/domain/pointPlate'
import type { MarkCount } from '../../../src/domain/regionLook'
import { drawMarkRow, drawPointPlate } from '../../../src/map/marks/drawPlates'
import { aPoint } from '../scenes'
import { type Drawn, drawnBy, stubCanvases } from './fakeContext'

const MARKS: readonly MarkCount[] = [
  { shape: 'ring', colour: '#4b5058', count: 1 },
  { shape: 'burst', colour: '#96420f', count: 12 },
]
const ONE = onePointFacts(aPoint())
const MIXED: PlateFacts = {
  events: 14,
  types: new Map([
    ['shelling', 12],
    ['strike', 2],
  ]),
  isNear: false,
}

beforeEach(stubCanvases)

function rowOf(theme: 'light' | 'dark' = 'light', isOwn = false) {
  return drawnRow(markRow(MARKS, theme, isOwn))
}

function drawnRow(row: MarkRow | null) {
  if (row === null) throw new Error('There is no row for the marks.')
  return { row, drawn: drawnBy((context) => drawMarkRow(context, row)) }
}

function plateOf(facts: PlateFacts, theme: 'light' | 'dark' = 'light', isOwn = false) {
  const plate = pointPlate(facts, theme, isOwn)
  return { plate, drawn: drawnBy((context) => drawPointPlate(context, plate)) }
}

/** Numbers with their left end and the middle of digits that are 0.714 of their size high. */
function numbersOn(drawn: readonly Drawn[], sizePx: number) {
  return drawn
    .filter(({ by }) => by === 'fillText')
    .map(({ what, box: [left, , , foot] }) => ({ text: what, x: left, y: foot - (0.714 / 2) * sizePx }))
}

/** Marks by their colour, with their left top corner and the side of their box. */
function marksOn(drawn: readonly Drawn[], colours: readonly string[]) {
  return drawn
    .filter(({ by, colour, what }) => by === 'fill' && colours.includes(colour) && what.startsWith('M'))
    .map(({ colour, box: [x, y, right] }) => ({ colour, x, y, sidePx: right - x }))
}

function stripesOn(drawn: readonly Drawn[]): readonly string[] {
  return drawn.filter(({ what }) => what === MARK_HATCH.d).map(({ colour }) => colour)
}

describe('a row of marks', () => {
  it('lies on paper with a faint edge, within its size', () => {
    const { row, drawn } = rowOf()
    const { paper, plateEdge } = PALETTES.light
    expect(drawn.slice(0, 2)).toMatchObject([
      { by: 'fill', what: 'roundRect', colour: paper },
      { by: 'stroke', what: 'roundRect', colour: plateEdge, widthPx: 1 },
    ])
    expect(drawn[1]?.box).toEqual([0.5, 0.5, row.widthPx - 0.5, ROW.heightPx - 0.5])
  })

  it('has marks and numbers where they are laid out, in the middle of its height', () => {
    const { row, drawn } = rowOf()
    const colours = MARKS.map(({ colour }) => colour)
    expect(marksOn(drawn, colours)).toEqual(
      row.marks.map(({ colour, markX }) => ({ colour, x: markX, y: 4, sidePx: ROW.markPx })),
    )
    const [number, ...others] = numbersOn(drawn, ROW.numberPx)
    expect(others).toEqual([])
    expect(number).toMatchObject({ text: '12', x: row.marks[1]?.numberX })
    expect(number?.y).toBeCloseTo(ROW.heightPx / 2, 1)
  })

  it('in short has the number of all events and the sign of what was left out where they are laid out', () => {
    const more: readonly MarkCount[] = [
      { shape: 'dot', colour: '#226444', count: 2 },
      { shape: 'square', colour: '#226444', count: 3 },
    ]
    const { row, drawn } = drawnRow(shortMarkRow([...MARKS, ...more], 'light'))
    expect(numbersOn(drawn, ROW.numberPx).map(({ text, x }) => ({ text, x }))).toEqual(row.texts)
    expect(row.texts.map(({ text }) => text)).toEqual(['18', '…'])
  })

  it('has stripes in the colour of the paper where the data is the reader’s own file', () => {
    expect(stripesOn(rowOf('dark').drawn)).toEqual([])
    expect(stripesOn(rowOf('dark', true).drawn)).toEqual(Array(2).fill(PALETTES.dark.paper))
  })
})

describe('a plate', () => {
  it('lies on paper with a dark edge, within its size', () => {
    const { plate, drawn } = plateOf(ONE)
    const { paper, ink } = PALETTES.light
    expect(drawn.slice(0, 2)).toMatchObject([
      { by: 'fill', what: 'roundRect', colour: paper },
      { by: 'stroke', what: 'roundRect', colour: ink, widthPx: PLATE.edgePx },
    ])
    const inset = PLATE.edgePx / 2
    expect(drawn[1]?.box).toEqual([inset, inset, plate.widthPx - inset, plate.heightPx - inset])
  })

  it('has marks, numbers and the line before them where they are laid out', () => {
    const { plate, drawn } = plateOf(MIXED)
    const colours = plate.marks.map(({ colour }) => colour)
    expect(marksOn(drawn, colours)).toEqual(
      plate.marks.map(({ colour, x, y, sidePx }) => ({ colour, x, y, sidePx })),
    )
    const numbers = numbersOn(drawn, PLATE.numberPx)
    expect(numbers.map(({ text, x }) => ({ text, x }))).toEqual(
      plate.numbers.map(({ text, x }) => ({ text, x })),
    )
    for (const [i, { y }] of numbers.entries()) expect(y).toBeCloseTo(plate.numbers[i]?.y ?? 0, 1)
    expect(plate.numbers.map(({ text }) => text)).toEqual(['14', '12', '2'])
    const [divider] = drawn.filter(({ what }) => what === 'rect')
    expect(divider).toMatchObject({ colour: PALETTES.light.plateEdge })
    expect(((divider?.box[0] ?? 0) + (divider?.box[2] ?? 0)) / 2).toBe(plate.dividerX)
  })

  it('has no number and no line for one event', () => {
    const { drawn } = plateOf(ONE)
    expect(numbersOn(drawn, PLATE.numberPx)).toEqual([])
    expect(drawn.filter(({ what }) => what === 'rect')).toEqual([])
  })

  it('says "≈" before what is somewhere within a circle', () => {
    const near = plateOf({ ...ONE, isNear: true })
    const [wave] = near.drawn.filter(({ what }) => what === NEAR_PATH)
    const { x = 0, y = 0 } = near.plate.near ?? {}
    expect(wave).toMatchObject({ by: 'stroke', colour: PALETTES.light.ink })
    expect(wave?.box.slice(0, 2)).toEqual([x, y])
    expect(plateOf(ONE).drawn.some(({ what }) => what === NEAR_PATH)).toBe(false)
  })

  it('has stripes in the colour of the paper where the data is the reader’s own file', () => {
    expect(stripesOn(plateOf(MIXED).drawn)).toEqual([])
    expect(stripesOn(plateOf(MIXED, 'light', true).drawn)).toEqual(Array(2).fill(PALETTES.light.paper))
  })

  it.each(['light', 'dark'] as const)('has strong numbers in the ink of the %s theme', (theme) => {
    const numbers = plateOf(MIXED, theme).drawn.filter(({ by }) => by === 'fillText')
    for (const { colour, font } of numbers) {
      expect(colour).toBe(PALETTES[theme].ink)
      expect(font).toMatch(/^600 11\.5px/)
    }
    expect(numbers).toHaveLength(3)
  })
})
