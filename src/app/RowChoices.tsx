import { useEffect, useState } from 'react'
import type { Geography } from '../domain/geography'
import type { FormatReport } from '../export/shapedCsv'
import { type ExportChoice, ExportChoices } from '../ui/ExportChoices'
import { ExportShapes } from '../ui/ExportShapes'
import { type LateStrings, useLateStrings } from '../ui/strings/lateCatalogue'
import { ROW_KINDS, type RowKind, rowFile, type ShapeReports, shapeReports } from './rowFiles'
import type { TakeAwaySource } from './takeAwaySource'
import type { HandOver } from './useHandOver'

interface RowChoicesProps {
  readonly source: TakeAwaySource
  readonly handOver: HandOver
}

/** Names of their own in every language. */
const NAMES = { csv: 'CSV', geojson: 'GeoJSON', json: 'JSON', jsonld: 'schema.org' } as const

/** The events as rows: in the atlas's own formats and in those of others, with what these leave out. */
export function RowChoices({ source, handOver }: RowChoicesProps) {
  const { exporting } = useLateStrings()
  const [hasShapes, setHasShapes] = useState(false)
  const reports = useShapeReports(source)
  const withheld = reports?.withheld ?? 0
  const save = async (kind: RowKind): Promise<void> => {
    const shown = source.shown()
    handOver.say(exporting.making)
    const wantsShapes = kind === 'geojson' && hasShapes
    const shapes = wantsShapes ? await shapesOf(source, shown.wording.atlas.regionSet.id) : null
    if (wantsShapes && shapes === null) handOver.say(exporting.noBorders)
    else await handOver.saveRows(rowFile(shown, kind, shapes), exporting.refused)
  }
  return (
    <ExportChoices
      title={exporting.rows}
      notes={withheld === 0 ? [] : [exporting.withheld(withheld)]}
      choices={ROW_KINDS.map((kind) => ({
        id: kind,
        label: nameOf(kind, exporting),
        onChoose: () => void save(kind),
        setting: kind === 'geojson' ? <ExportShapes isOn={hasShapes} onSwitch={setHasShapes} /> : null,
        ...(reports !== null && (kind === 'acled' || kind === 'ucdp')
          ? shapedTexts(exporting.rowHints[kind], reports[kind], exporting)
          : { hint: exporting.rowHints[kind] }),
      }))}
    />
  )
}

/** Looked through once, a few events at a time: nothing behind a modal dialog changes what is counted. `null` = not yet. */
function useShapeReports(source: TakeAwaySource): ShapeReports | null {
  const [shown] = useState(source.shown)
  const [reports, setReports] = useState<ShapeReports | null>(null)
  useEffect(() => {
    let isOpen = true
    void shapeReports(shown, () => isOpen).then((found) => {
      if (isOpen) setReports(found)
    })
    return () => {
      isOpen = false
    }
  }, [shown])
  return reports
}

function nameOf(kind: RowKind, exporting: LateStrings['exporting']): string {
  return kind === 'claims' || kind === 'acled' || kind === 'ucdp' ? exporting[kind] : NAMES[kind]
}

/** What one gets, how many events have no row, and what the rest loses. */
function shapedTexts(
  hint: string,
  { losses, refused }: FormatReport,
  exporting: LateStrings['exporting'],
): Pick<ExportChoice, 'hint' | 'lacks'> {
  const left = [...refused.values()].reduce((sum, ids) => sum + ids.length, 0)
  const sentences = [
    ...[...refused].map(([why, ids]) => exporting.leftOut(ids.length, exporting.refusals[why])),
    ...[...losses].map(([what, n]) => exporting.lost(exporting.losses[what], n)),
  ]
  return {
    hint: left === 0 ? hint : `${hint}. ${exporting.notRows(left)}`,
    ...(sentences.length === 0 ? {} : { lacks: { label: exporting.lacks, sentences } }),
  }
}

async function shapesOf({ geographies }: TakeAwaySource, regionSet: string): Promise<Geography | null> {
  await geographies.load(regionSet, 'coarse')
  return geographies.kept(regionSet, 'coarse')
}
