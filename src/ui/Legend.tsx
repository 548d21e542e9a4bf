import { memo } from 'react'
import { FILL_CLASSES, type FillLimits } from '../domain/fillClasses'
import { FILL_COLOURS } from '../domain/fillColours'
import type { Theme } from '../domain/view'
import styles from './Legend.module.css'
import { PlaceLegend } from './PlaceLegend'
import { useStrings } from './strings/catalogue'

interface LegendProps {
  readonly limits: FillLimits
  readonly theme: Theme
}

/** What the fills mean, with their limits in words; the filters beside it are the legend of the marks. */
export const Legend = memo(function Legend({ limits, theme }: LegendProps) {
  const strings = useStrings()
  const colours = FILL_COLOURS[theme]
  return (
    <>
      <section className={styles.legend} aria-labelledby="legend-title">
        <h2 id="legend-title" className={styles.title}>
          {strings.legendFill}
        </h2>
        <ul className={styles.list}>
          {FILL_CLASSES.map((fillClass, i) => (
            <li key={fillClass}>
              <Swatch fill={colours.classes[fillClass]} />
              {strings.legendFrom(limits[i] ?? 1, limits[i + 1] ?? null)}
            </li>
          ))}
          <li>
            <Hatch ground={colours.land} lines={colours.hatch} />
            {strings.legendMentioned}
          </li>
          <li className={styles.wide}>
            <Swatch fill={colours.land} />
            {strings.legendNone}
          </li>
        </ul>
      </section>
      <PlaceLegend theme={theme} />
    </>
  )
})

function Swatch({ fill }: { readonly fill: string }) {
  return (
    <svg className={styles.swatch} width={22} height={14} aria-hidden="true">
      <rect width={22} height={14} fill={fill} />
    </svg>
  )
}

function Hatch({ ground, lines }: { readonly ground: string; readonly lines: string }) {
  return (
    <svg className={styles.swatch} width={22} height={14} aria-hidden="true">
      <rect width={22} height={14} fill={ground} />
      <path d="M-2 14L12 0M5 14L19 0M12 14L26 0M-9 14L5 0" stroke={lines} strokeWidth={2} />
    </svg>
  )
}
