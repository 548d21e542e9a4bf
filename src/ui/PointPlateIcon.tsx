import { useId } from 'react'
import { MARK_BOX } from '../domain/marks'
import { PALETTES } from '../domain/palette'
import { NEAR_PATH, PLATE, type PointPlate } from '../domain/pointPlate'
import { MarkShape, MarkStripes } from './MarkShape'

/** A plate as the map draws it, for the eye only: words always stand beside it. */
export function PointPlateIcon({ plate }: { readonly plate: PointPlate }) {
  const { theme, widthPx, heightPx, radiusPx, near, marks, numbers, dividerX } = plate
  const id = useId()
  const stripes = plate.isOwn ? id : null
  const { paper, ink, plateEdge } = PALETTES[theme]
  return (
    <svg width={widthPx} height={heightPx} aria-hidden="true">
      {stripes === null ? null : <MarkStripes id={stripes} />}
      <rect
        x={PLATE.edgePx / 2}
        y={PLATE.edgePx / 2}
        width={widthPx - PLATE.edgePx}
        height={heightPx - PLATE.edgePx}
        rx={radiusPx}
        fill={paper}
        stroke={ink}
        strokeWidth={PLATE.edgePx}
      />
      {near === null ? null : (
        <path
          d={NEAR_PATH}
          transform={`translate(${near.x} ${near.y})`}
          fill="none"
          stroke={ink}
          strokeWidth={PLATE.edgePx}
          strokeLinecap="round"
        />
      )}
      {dividerX === null ? null : (
        <path d={`M${dividerX} 5V${heightPx - 5}`} stroke={plateEdge} strokeWidth={1} />
      )}
      {marks.map(({ shape, colour, x, y, sidePx }) => (
        <MarkShape
          key={`${x} ${y}`}
          shape={shape}
          colour={colour}
          stripes={stripes}
          transform={`translate(${x} ${y}) scale(${sidePx / MARK_BOX})`}
        />
      ))}
      {numbers.map(({ text, x, y }) => (
        <text
          key={x}
          x={x}
          y={y + PLATE.numberPx * 0.36}
          fontSize={PLATE.numberPx}
          fontWeight={600}
          fill={ink}
        >
          {text}
        </text>
      ))}
    </svg>
  )
}
