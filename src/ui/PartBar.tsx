import { scaleLinear } from 'd3-scale'
import type { PartOfWhole } from '../domain/partOfWhole'
import { saidLine } from './claimText'
import { figureTexts } from './figureText'
import styles from './PartBar.module.css'
import { Picture } from './Picture'
import { useWording } from './useWording'

const HEIGHT_PX = 16

/** Drones shot down out of those used, one bar for each claim that gives both; what is not said stays empty. */
export function PartBar({ parts }: { readonly parts: readonly PartOfWhole[] }) {
  const { strings } = useWording()
  const { charts } = strings
  const greatest = Math.max(...parts.map(({ wholeCount }) => wholeCount))
  const percentOf = scaleLinear([0, greatest], [0, 100])
  return (
    <Picture caption={charts.ofWhole}>
      <ul className={styles.bars}>
        {parts.map((part) => (
          <Bar key={part.claim.id} part={part} percentOf={percentOf} />
        ))}
      </ul>
      {parts.some(({ restCount }) => restCount > 0) ? <p className={styles.hint}>{charts.restHint}</p> : null}
    </Picture>
  )
}

interface BarProps {
  readonly part: PartOfWhole
  readonly percentOf: (n: number) => number
}

function Bar({ part: { part, whole, claim, partCount, wholeCount, restCount }, percentOf }: BarProps) {
  const wording = useWording()
  const { strings, language, names } = wording
  const { charts } = strings
  const [partText, wholeText] = [strings.number(partCount), strings.number(wholeCount)]
  const outline = { y: 0.75, height: HEIGHT_PX - 1.5 }
  return (
    <li>
      <p className={styles.words}>
        <b>{figureTexts([whole, part], strings, language, names).join(', ')}</b>, {saidLine(claim, wording)}
      </p>
      <svg
        className={styles.bar}
        width="100%"
        height={HEIGHT_PX}
        role="img"
        aria-label={charts.filled(partText, wholeText)}
      >
        <rect className={styles.rest} x="0" width={`${percentOf(wholeCount)}%`} {...outline} />
        <rect className={styles.part} x="0" width={`${percentOf(partCount)}%`} {...outline} />
      </svg>
      <p className={styles.ends}>
        <span>{charts.shotDown(partText)}</span>
        {restCount === 0 ? null : <span>{charts.notSaid(strings.number(restCount))}</span>}
      </p>
    </li>
  )
}
