import { fitPadding, fittedCamera, type Size } from '../../domain/cameraMath'
import type { SvgNode } from '../../domain/svgNode'
import type { Camera } from '../../domain/view'
import { creditsBand, headingBand, legendBand } from './bands'
import { groundNodes } from './ground'
import { lineNodes } from './lines'
import { stripesPattern } from './markNode'
import { ownPlates, ownStrip } from './ownBand'
import type { Frame, Paint, PictureFacts, PictureOptions } from './pictureInput'
import { picturePalette } from './picturePalette'
import { pointNodes } from './points'
import { projectionOf } from './projection'
import { labelNodes } from './regionLabels'
import { hatchPattern, outlineNodes, regionNodes } from './regionShapes'
import { scaleNodes } from './scale'
import { svg } from './svg'

const FONTS = "'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
/** No heading leaves less than this to the map. */
const LEAST_MAP_PX = 120

/**
 * The map as a picture: what the screen shows for a camera, with heading, legend and credits as far as there are words
 * for them. Pure: the same facts and options give the same picture, to the last digit.
 *
 * @returns a whole `<svg>` that needs nothing from outside and holds its own text alternative.
 */
export function pictureOf(facts: PictureFacts, options: PictureOptions): SvgNode {
  const { id, theme, words, size } = options
  const { widthPx } = size
  const palette = picturePalette(theme)
  const paint: Paint = { id, palette, theme, isOwn: words.band !== null }
  // A picture without heading stands in a page that says it itself.
  const strip = ownStrip(words.heading.length === 0 ? null : words.band, widthPx, paint)
  const heading = headingBand(words, widthPx, paint)
  const legend = legendBand(words, widthPx, paint)
  const credits = creditsBand(words, widthPx, paint)
  const above = strip.heightPx + heading.heightPx
  const below = legend.heightPx + credits.heightPx
  const mapPx = size.of === 'map' ? size.heightPx : Math.max(LEAST_MAP_PX, size.heightPx - above - below)
  const heightPx = above + mapPx + below
  const map = mapNodes(facts, options, { widthPx, heightPx: mapPx }, paint)
  const band = (top: number, nodes: readonly SvgNode[]): SvgNode | null =>
    nodes.length === 0 ? null : svg('g', { transform: `translate(0 ${top})` }, ...nodes)
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width: widthPx, height: heightPx, viewBox: `0 0 ${widthPx} ${heightPx}` },
      ...{ role: 'img', lang: options.language, 'font-family': FONTS },
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
    },
    svg('title', { id: `${id}-title` }, words.title),
    svg('desc', { id: `${id}-desc` }, words.description),
    svg('defs', {}, hatchPattern(paint), stripesPattern(paint)),
    svg('rect', { width: widthPx, height: heightPx, fill: palette.paper }),
    band(0, strip.nodes),
    band(strip.heightPx, heading.nodes),
    // An <svg> within cuts off at its edges what goes beyond them.
    svg('svg', { y: above, width: widthPx, height: mapPx }, ...map),
    band(above + mapPx, legend.nodes),
    band(above + mapPx + legend.heightPx, credits.nodes),
  )
}

function mapNodes(
  facts: PictureFacts,
  { focus, language, hasLabels, words, projection }: PictureOptions,
  size: Size,
  paint: Paint,
): readonly SvgNode[] {
  const camera: Camera = 'zoom' in focus ? focus : fittedCamera(focus, size, fitPadding(size))
  const frame: Frame = {
    ...paint,
    size,
    zoom: camera.zoom,
    projection: projection ?? projectionOf(camera, size),
  }
  const { geography, regionSet, regions } = facts
  const points = pointNodes(facts, frame)
  const scale = scaleNodes(camera, words.kilometres, points.taken, frame)
  const own = ownPlates(words.band, [...points.taken, ...scale.taken], frame)
  const taken = [...points.taken, ...scale.taken, ...own.taken]
  return [
    ...groundNodes(geography, regionSet.bounds, frame),
    ...regionNodes(geography, regions, frame),
    ...lineNodes(geography, frame),
    ...outlineNodes(facts, frame),
    ...points.nodes,
    ...(hasLabels ? labelNodes(facts, language, taken, frame) : []),
    ...scale.nodes,
    ...own.nodes,
  ]
}
