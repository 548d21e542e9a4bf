import { useState } from 'react'
import type { Geography } from '../domain/geography'
import type { FormatReport } from '../export/shapedCsv'
import { type ExportChoice, ExportChoices } from '../ui/ExportChoices'
import { ExportShapes } from '../ui/ExportShapes'
import { type LateStrings, useLateStrings } from '../ui/strings/lateCatalogue'
import { ROW_KINDS, type RowKind, rowFile, shapeReport, shownRows } from './rowFiles'
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
  // Nothing behind a modal dialog changes what is counted here.
  const [{ withheld, ...reports }] = useState(() => {
    const shown = source.shown()
    const { withheld } = shownRows(shown)
    return { withheld, acled: shapeReport(shown, 'acled'), ucdp: shapeReport(shown, 'ucdp') }
  })
  const save = async (kind: RowKind): Promise<void> => {
    const shown = source.shown()
    const { kept, withheld } = shownRows(shown)
    if (kept.length === 0 && withheld > 0) {
      handOver.say(exporting.refused)
      return
    }
    handOver.say(exporting.making)
    const wantsShapes = kind === 'geojson' && hasShapes
    const shapes = wantsShapes ? await shapesOf(source, shown.wording.atlas.regionSet.id) : null
    if (wantsShapes && shapes === null) handOver.say(exporting.noBorders)
    else await handOver.saveRows(rowFile(shown, kind, shapes))
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
        ...(kind === 'acled' || kind === 'ucdp'
          ? shapedTexts(exporting.rowHints[kind], reports[kind], exporting)
          : { hint: exporting.rowHints[kind] }),
      }))}
    />
  )
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
