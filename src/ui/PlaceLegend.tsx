import type { ReactNode } from 'react'
import { markOf } from '../domain/marks'
import { pointPlate } from '../domain/pointPlate'
import type { Theme } from '../domain/view'
import { useAtlas, useIsOwn } from './atlas'
import styles from './Legend.module.css'
import { MarkIcon } from './MarkIcon'
import { PointPlateIcon } from './PointPlateIcon'
import { useStrings } from './strings/catalogue'

/** How exactly places are known, as far as the data set has points; nothing for one that has regions only. */
export function PlaceLegend({ theme }: { readonly theme: Theme }) {
  const { legend, mark, disc, cluster, row } = useStrings().onMap
  const { points, markType, discType, hasRegionLevel } = useAtlas().index.whole
  const isOwn = useIsOwn()
  if (points === 0) return null
  // Two types at most, so that the sign is narrow.
  const sample = [...new Set([markType, discType])].flatMap((type, at) =>
    type === null ? [] : [[type, 3 - at] as const],
  )
  return (
    <section className={styles.legend} aria-labelledby="place-legend-title">
      <h2 id="place-legend-title" className={styles.title}>
        {legend}
      </h2>
      <ul className={styles.rows}>
        {markType === null ? null : (
          <Row sign={<PointPlateIcon plate={pointPlate(groupOf([[markType, 1]]), theme, isOwn)} />}>
            {mark}
          </Row>
        )}
        {discType === null ? null : (
          <Row sign={<DiscIcon colour={markOf(discType).colour[theme]} />}>{disc}</Row>
        )}
        {points < 2 ? null : (
          <Row sign={<PointPlateIcon plate={pointPlate(groupOf(sample), theme, isOwn)} />}>{cluster}</Row>
        )}
        {hasRegionLevel ? <Row sign={<RowIcon />}>{row}</Row> : null}
      </ul>
    </section>
  )
}

function Row({ sign, children }: { readonly sign: ReactNode; readonly children: string }) {
  return (
    <li>
      <span className={styles.sign}>{sign}</span>
      {children}
    </li>
  )
}

/** Exactly placed events of each type, for a sign of the legend. */
function groupOf(types: readonly (readonly [type: string, events: number])[]) {
  return { types: new Map(types), events: types.reduce((sum, [, events]) => sum + events, 0), isNear: false }
}

/** As the row of marks beside a region's name: on a plate with a faint edge. */
function RowIcon() {
  return (
    <span className={styles.plate}>
      <MarkIcon type="other" sizePx={12} />
    </span>
  )
}

function DiscIcon({ colour }: { readonly colour: string }) {
  return (
    <svg width={26} height={26} aria-hidden="true">
      <circle
        cx={13}
        cy={13}
        r={11}
        fill={colour}
        fillOpacity={0.2}
        stroke={colour}
        strokeWidth={1.8}
        strokeDasharray="5.4 2.7"
      />
    </svg>
  )
}
