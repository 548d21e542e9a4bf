import type { FigurePlot } from '../domain/figurePlots'
import { figureScale } from './figureScale'
import { scopeText } from './figureText'
import { keyedRows, rowWords } from './figureWords'
import { Picture } from './Picture'
import { RangeAxis } from './RangeAxis'
import { RangeLine } from './RangeLine'
import styles from './RangePlot.module.css'
import { useWording } from './useWording'

/** Numbers of one measure by who gives them, one under the other on one axis. */
export function RangePlot({ plot }: { readonly plot: FigurePlot }) {
  const wording = useWording()
  const { strings, names } = wording
  const { charts } = strings
  const ranges = plot.rows.flatMap(({ range }) => range ?? [])
  const scale = figureScale(ranges)
  const what = charts.measureName(plot.measure)
  const where = scopeText(plot, strings, names)
  return (
    <Picture caption={charts.byClaimant(where === null ? what : charts.inPlace(what, where))}>
      <ul className={styles.rows}>
        {keyedRows(plot.rows).map(([key, row]) => (
          <li key={key}>
            <RangeLine words={rowWords(row, wording)} range={row.range} scale={scale} />
          </li>
        ))}
      </ul>
      <RangeAxis scale={scale} ranges={ranges} />
    </Picture>
  )
}
