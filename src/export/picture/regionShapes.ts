import type { RegionCode } from '../../domain/dataset'
import type { Geography } from '../../domain/geography'
import type { RegionLook } from '../../domain/regionLook'
import type { SvgNode } from '../../domain/svgNode'
import type { Frame, PictureFacts } from './pictureInput'
import { svg } from './svg'

const HATCH_PX = 9
const HATCH_STROKE_PX = 2.6

/** The hatch of regions that are only mentioned: diagonal strokes on plain land. */
export function hatchPattern({ id, palette }: Pick<Frame, 'id' | 'palette'>): SvgNode {
  const { land, hatch } = palette.fills
  const side = HATCH_PX
  return svg(
    'pattern',
    { id: hatchId(id), width: side, height: side, patternUnits: 'userSpaceOnUse' },
    svg('rect', { width: side, height: side, fill: land }),
    svg('path', {
      d: `M-2 2 2-2M0 ${side} ${side} 0M${side - 2} ${side + 2} ${side + 2} ${side - 2}`,
      stroke: hatch,
      'stroke-width': HATCH_STROKE_PX,
    }),
  )
}

function hatchId(id: string): string {
  return `${id}-hatch`
}

/** Paint of a region: its class, the hatch, or plain land. */
export function fillOf(look: RegionLook | undefined, { id, palette }: Pick<Frame, 'id' | 'palette'>): string {
  if (look === undefined) return palette.fills.land
  return look.isOnlyMentioned ? `url(#${hatchId(id)})` : palette.fills.classes[look.fillClass]
}

/** Every region within the frame, each addressable by its code. */
export function regionNodes(
  { regions }: Geography,
  looks: PictureFacts['regions'],
  frame: Frame,
): readonly SvgNode[] {
  return regions.features.flatMap((feature) => {
    const d = frame.projection.path(feature)
    const { code } = feature.properties
    return d === '' ? [] : [svg('path', { 'data-region': code, d, fill: fillOf(looks.get(code), frame) })]
  })
}

/** Two-tone outlines, so that one of the tones stands out on any fill: wide for the selected region. */
export function outlineNodes(
  { geography, selected, outlined }: Pick<PictureFacts, 'geography' | 'selected' | 'outlined'>,
  { projection, palette }: Frame,
): readonly SvgNode[] {
  const others = new Set<RegionCode>(outlined.filter((code) => code !== selected))
  const pathOf = (isWanted: (code: RegionCode) => boolean): string => {
    const features = geography.regions.features.filter(({ properties }) => isWanted(properties.code))
    return projection.path({ type: 'FeatureCollection', features })
  }
  const named = pathOf((code) => others.has(code))
  const chosen = pathOf((code) => code === selected)
  const strokes = [
    { d: named, stroke: palette.paper, 'stroke-width': 5 },
    { d: named, stroke: palette.ink, 'stroke-width': 2 },
    { d: chosen, stroke: palette.paper, 'stroke-width': 6 },
    { d: chosen, stroke: palette.ink, 'stroke-width': 3 },
  ]
  const drawn = strokes.filter(({ d }) => d !== '')
  return drawn.map((stroke) => svg('path', { ...stroke, fill: 'none', 'stroke-linejoin': 'round' }))
}
