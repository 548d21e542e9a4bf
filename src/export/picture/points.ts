import { geoCircle } from 'd3-geo'
import { discsOf } from '../../domain/discs'
import { type EventPoint, KM_PER_DEGREE, markPosition } from '../../domain/eventPoint'
import { markOf } from '../../domain/marks'
import { shortPlates, wholePlates } from '../../domain/platesInRoom'
import { groupsAt, type PointGroup } from '../../domain/pointGroups'
import { NEAR_PATH, onePointFacts, PLATE, type PlateFacts, type PointPlate } from '../../domain/pointPlate'
import type { Rect } from '../../domain/rect'
import type { LngLat } from '../../domain/region'
import type { SvgNode } from '../../domain/svgNode'
import { markNode } from './markNode'
import type { Frame, PictureFacts } from './pictureInput'
import { markTheme } from './picturePalette'
import { svg, tenths } from './svg'

const RING_PX = 15
/** Corners of a disc are this many degrees apart, seen from its centre. */
const STEP_DEGREES = 5

interface PointNodes {
  readonly nodes: readonly SvgNode[]
  /** Boxes of the plates, where no label may go. */
  readonly taken: readonly Rect[]
}

type Points = Pick<PictureFacts, 'groups' | 'emphasised'>

/** Events that are known more closely than by region: discs, then marks and clusters, as the map has them. */
export function pointNodes({ groups, emphasised }: Points, frame: Frame): PointNodes {
  const { ink, paper } = frame.palette
  const theme = markTheme(frame.theme)
  const discs = discsOf(groups).filter(({ fromZoom }) => fromZoom <= frame.zoom)
  const shown = groupsAt(groups, frame.zoom).map((group) => ({ ...group, facts: group }))
  const plates = platesOf(shown, frame)
  const own = emphasised.map((one) => ({ facts: onePointFacts(one), at: markPosition(one), members: [one] }))
  const open = platesOf(own, frame)
  return {
    nodes: [
      ...discs.flatMap((one) => {
        const colour = markOf(one.type).colour[theme]
        const dash = { stroke: colour, 'stroke-width': 1.8, 'stroke-dasharray': '5.4 2.7' }
        return [
          ...discNode(one, { fill: colour, 'fill-opacity': 0.2, stroke: paper, 'stroke-width': 3 }, frame),
          ...discNode(one, { fill: 'none', ...dash }, frame),
        ]
      }),
      ...emphasised.flatMap((one) => [
        ...discNode(one, { fill: 'none', stroke: paper, 'stroke-width': 6 }, frame),
        ...discNode(one, { fill: 'none', stroke: ink, 'stroke-width': 3 }, frame),
      ]),
      ...plates.map(({ node }) => node),
      ...emphasised.flatMap((one) => (one.radiusKm === null ? [ringNode(one.point, frame)] : [])),
      ...open.map(({ node }) => node),
    ],
    taken: [...plates, ...open].map(({ rect }) => rect),
  }
}

/** Nothing for a point without a radius, and for a disc beyond the frame. */
function discNode(
  { row, point, radiusKm }: EventPoint,
  attributes: SvgNode['attributes'],
  { projection }: Frame,
): readonly SvgNode[] {
  if (radiusKm === null) return []
  const disc = geoCircle()
    .center([point[0], point[1]])
    .radius(radiusKm / KM_PER_DEGREE)
    .precision(STEP_DEGREES)()
  const d = projection.path(disc)
  return d === '' ? [] : [svg('path', { 'data-rows': row, d, ...attributes })]
}

function ringNode(point: LngLat, { projection, palette }: Frame): SvgNode {
  const [x, y] = projection.at(point)
  const paint = { fill: palette.paper, stroke: palette.ink, 'stroke-width': 3 }
  return svg('circle', { cx: tenths(x), cy: tenths(y), r: RING_PX, ...paint })
}

interface Plated {
  readonly facts: PlateFacts
  readonly at: LngLat
  readonly members: PointGroup['members']
}

/** Plates with their boxes, as the map has them; without those whose point is beyond the frame. */
function platesOf(
  all: readonly Plated[],
  frame: Frame,
): readonly { readonly node: SvgNode; readonly rect: Rect }[] {
  const { size, projection, isOwn } = frame
  const theme = markTheme(frame.theme)
  const points = all
    .map(({ facts, at, members }) => {
      const [x, y] = projection.at(at)
      return { facts, members, x, y }
    })
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= size.widthPx && y <= size.heightPx)
  const plates = wholePlates(points, shortPlates(points, theme, isOwn), [], theme, isOwn)
  return plates.map(({ plate, box }, i) => {
    const [left, top] = [tenths(box[0]), tenths(box[1])]
    const rows = [...new Set(points[i]?.members.map(({ row }) => row))].join(' ')
    const node = plateNode(plate, { 'data-rows': rows, transform: `translate(${left} ${top})` }, frame)
    return { node, rect: box }
  })
}

function plateNode(plate: PointPlate, attributes: SvgNode['attributes'], frame: Frame): SvgNode {
  const { palette } = frame
  const { widthPx, heightPx, radiusPx, near, dividerX, marks, numbers } = plate
  const { paper, ink, plateEdge } = palette
  const edge = { stroke: ink, 'stroke-width': PLATE.edgePx }
  const [inset, lost] = [PLATE.edgePx / 2, PLATE.edgePx]
  const ground = { x: inset, y: inset, width: widthPx - lost, height: heightPx - lost, rx: radiusPx }
  const text = { 'font-size': PLATE.numberPx, 'font-weight': 600, fill: ink }
  return svg(
    'g',
    attributes,
    svg('rect', { ...ground, fill: paper, ...edge }),
    near === null
      ? null
      : svg('path', {
          d: NEAR_PATH,
          ...{ fill: 'none', ...edge, 'stroke-linecap': 'round' },
          transform: `translate(${near.x} ${near.y})`,
        }),
    dividerX === null
      ? null
      : svg('rect', { x: dividerX - 0.5, y: 5, width: 1, height: heightPx - 10, fill: plateEdge }),
    ...marks.map((mark) => markNode(mark, frame)),
    ...numbers.map((number) =>
      svg('text', { x: tenths(number.x), y: tenths(number.y + PLATE.numberPx * 0.36), ...text }, number.text),
    ),
  )
}
