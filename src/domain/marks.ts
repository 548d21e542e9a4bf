import type { BuiltInType } from './eventType'
import type { Theme } from './view'

/**
 * Shapes that stand for event types, drawn once as SVG paths in a 16 × 16 box and used by map, legend, list and
 * pictures. Shape alone tells every pair apart; colour only helps.
 */
export const MARK_PATHS = {
  crossedBars: 'M3.6 1.5 8 5.9l4.4-4.4 2.1 2.1L10.1 8l4.4 4.4-2.1 2.1L8 10.1l-4.4 4.4-2.1-2.1L5.9 8 1.5 3.6z',
  burst:
    'M8 .6l1.7 4.1 3.5-2.7-1.2 4.2 3.4.9-3.4 1.9 2.7 3.4-4.2-.9L8 15.4l-2.5-3.9-4.2.9L4 9 .6 7.1l3.4-.9L2.8 2l3.5 2.7z',
  triangleOpen: 'M.8 2h14.4L8 14.8zm3.6 2.1L8 10.6l3.6-6.5z',
  triangleFull: 'M.8 2h14.4L8 14.8z',
  chevronUp: 'M8 2.6l7 7.2-2.2 2.3L8 7.2l-4.8 4.9L1 9.8z',
  square: 'M2.2 2.2h11.6v11.6H2.2z',
  ring: 'M8 1.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 8 1.4zm0 2.7a3.9 3.9 0 1 0 0 7.8 3.9 3.9 0 0 0 0-7.8z',
  cross: 'M6.2 1.4h3.6v4.8h4.8v3.6H9.8v4.8H6.2V9.8H1.4V6.2h4.8z',
  dot: 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
} as const
export type MarkShape = keyof typeof MARK_PATHS

/** Side of the box that {@link MARK_PATHS} are drawn in. */
export const MARK_BOX = 16

/**
 * Marks of a reader's own file are striped, so that no screenshot passes them off as published here: diagonal strokes
 * over {@link MARK_PATHS}, within the shape only, in the colour of the ground, and an edge in the mark's own colour.
 */
export const MARK_HATCH = {
  d: [1, 5, 9, 13, 17, 21, 25, 29].map((at) => `M${at + 2}-2-2 ${at + 2}`).join(''),
  strokeWidth: 1.6,
  edgeWidth: 1,
} as const

export interface Mark {
  readonly shape: MarkShape
  /** Six hues in all; a hue repeats only between unlike shapes. */
  readonly colour: Readonly<Record<Theme, string>>
}

// Lightness differs as much as hue, so that any two are ΔE2000 ≥ 11 apart for every kind of colour vision.
const VIOLET = { light: '#533280', dark: '#b294ed' } as const
const RUST = { light: '#893305', dark: '#eb9153' } as const
const BLUE = { light: '#0272b4', dark: '#add4f7' } as const
const GREEN = { light: '#226444', dark: '#51c599' } as const
const GREY = { light: '#414549', dark: '#d4d7d8' } as const
const PLUM = { light: '#914d77', dark: '#c897b6' } as const

const MARKS: Readonly<Record<BuiltInType, Mark>> = {
  groundCombat: { shape: 'crossedBars', colour: VIOLET },
  shelling: { shape: 'burst', colour: RUST },
  attack: { shape: 'triangleOpen', colour: BLUE },
  strike: { shape: 'triangleFull', colour: BLUE },
  interception: { shape: 'chevronUp', colour: GREEN },
  deployment: { shape: 'square', colour: RUST },
  statement: { shape: 'ring', colour: GREY },
  violenceAgainstCivilians: { shape: 'cross', colour: PLUM },
  other: { shape: 'dot', colour: GREY },
}
const BY_TYPE: ReadonlyMap<string, Mark> = new Map(Object.entries(MARKS))

/** The mark of an event type; types that a data set declares itself share the dot of "Other". */
export function markOf(type: string): Mark {
  return BY_TYPE.get(type) ?? MARKS.other
}
