import type { ReactNode } from 'react'
import { type EventPoint, pointsOf } from '../domain/eventPoint'
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
  const { entries } = useAtlas().index
  const isOwn = useIsOwn()
  const points = entries.flatMap(pointsOf)
  if (points.length === 0) return null
  const exact = points.find(({ radiusKm }) => radiusKm === null)
  const near = points.find(({ radiusKm }) => radiusKm !== null)
  const hasRows = entries.some(({ places }) => places.some(({ drawnAs }) => drawnAs === 'region'))
  return (
    <section className={styles.legend} aria-labelledby="place-legend-title">
      <h2 id="place-legend-title" className={styles.title}>
        {legend}
      </h2>
      <ul className={styles.rows}>
        {exact === undefined ? null : (
          <Row sign={<PointPlateIcon plate={pointPlate({ members: [exact] }, theme, isOwn)} />}>{mark}</Row>
        )}
        {near === undefined ? null : (
          <Row sign={<DiscIcon colour={markOf(near.type).colour[theme]} />}>{disc}</Row>
        )}
        {points.length < 2 ? null : (
          <Row sign={<PointPlateIcon plate={pointPlate({ members: sampleOf(points) }, theme, isOwn)} />}>
            {cluster}
          </Row>
        )}
        {hasRows ? <Row sign={<RowIcon />}>{row}</Row> : null}
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

/** Events enough to look like a cluster, of two types at most, so that the sign is narrow. */
function sampleOf(points: readonly EventPoint[]): readonly EventPoint[] {
  const types = [...new Set(points.map(({ type }) => type))].slice(0, 2)
  return points.filter(({ type }) => types.includes(type)).slice(0, 5)
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
