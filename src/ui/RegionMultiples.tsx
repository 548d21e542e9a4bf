import { type FigureRange, isWorthDrawing } from '../domain/figureRange'
import type { MeasureByPlace, PlaceFigures } from '../domain/figuresByPlace'
import type { Filter } from '../domain/view'
import { type FigureScale, figureScale } from './figureScale'
import { keyedRows, placeName, rowWords, sumWords } from './figureWords'
import { LocalText } from './LocalText'
import { Picture } from './Picture'
import { RangeAxis } from './RangeAxis'
import { RangeLine } from './RangeLine'
import styles from './RegionMultiples.module.css'
import { useStrings } from './strings/catalogue'
import { useAnswer } from './useAnswer'
import { useWording } from './useWording'

/** Figures of the view, one picture for each measure, place under place on one axis. */
export function RegionMultiples({ filter }: { readonly filter: Filter }) {
  const { charts } = useStrings()
  const { answer: measures, isCurrent } = useAnswer({ kind: 'figures', filter })
  if (measures === null) return isCurrent ? <p>{charts.tooMany}</p> : null
  return (
    <div className={styles.multiples}>
      {measures.map((measure) => (
        <Multiple key={measure.measure} measure={measure} />
      ))}
    </div>
  )
}

/** One number in one place is nothing to compare: it is said in words. */
function Multiple({ measure: { measure, places } }: { readonly measure: MeasureByPlace }) {
  const { charts } = useStrings()
  const ranges = places.flatMap(rangesOf)
  const scale = isWorthDrawing(ranges) ? figureScale(ranges) : null
  return (
    <Picture caption={charts.byPlace(charts.measureName(measure))}>
      <ul className={styles.places}>
        {places.map((figures) => (
          <li key={keyOf(figures)}>
            <Place figures={figures} scale={scale} />
          </li>
        ))}
      </ul>
      {scale === null ? null : <RangeAxis scale={scale} ranges={ranges} />}
    </Picture>
  )
}

function rangesOf({ rows, sum }: PlaceFigures): readonly FigureRange[] {
  return sum === null ? rows.flatMap(({ range }) => range ?? []) : [sum.range]
}

function keyOf({ place, entries, sum }: PlaceFigures): string {
  return `${place?.code ?? ''} ${sum === null ? entries.map(({ event }) => event.id).join() : 'sum'}`
}

interface PlaceProps {
  readonly figures: PlaceFigures
  readonly scale: FigureScale | null
}

function Place({ figures, scale }: PlaceProps) {
  const wording = useWording()
  const { entries, rows, sum } = figures
  if (sum !== null) {
    const words = sumWords(sum, entries.length, wording)
    return <RangeLine name={<Name figures={figures} />} words={words} range={sum.range} scale={scale} />
  }
  return keyedRows(rows).map(([key, row]) => (
    <RangeLine
      key={key}
      name={row === rows[0] ? <Name figures={figures} /> : null}
      words={rowWords(row, wording)}
      range={row.range}
      scale={scale}
    />
  ))
}

/** The place; with the event where the row is about it alone and its place does not say all. */
function Name({ figures }: { readonly figures: PlaceFigures }) {
  const wording = useWording()
  const { place, entries, isContested } = figures
  const [entry] = entries
  const name = placeName(figures, wording)
  const isByItself = entry !== undefined && (place === null || isContested)
  return (
    <span className={styles.name}>
      {isByItself ? <LocalText text={entry.event.title} /> : null}
      {isByItself && name !== null ? `, ${name}` : name}
      {isContested ? ` (${wording.strings.charts.differing})` : null}:
    </span>
  )
}
