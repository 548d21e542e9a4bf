import type { Claim } from '../domain/dataset'
import { figurePlotsOf } from '../domain/figurePlots'
import { partsOfWhole } from '../domain/partOfWhole'
import { PartBar } from './PartBar'
import { RangePlot } from './RangePlot'

/** Pictures of the figures that claims on one event give; nothing where a picture would show no more than a number. */
export function FigurePictures({ claims }: { readonly claims: readonly Claim[] }) {
  const parts = partsOfWhole(claims)
  return (
    <>
      {parts.length > 0 ? <PartBar parts={parts} /> : null}
      {figurePlotsOf(claims).map((plot) => (
        <RangePlot key={`${plot.measure} ${plot.scope?.region ?? plot.scope?.country ?? ''}`} plot={plot} />
      ))}
    </>
  )
}
