import { useState } from 'react'
import { boundsOfRegions } from '../domain/region'
import { narrowingText } from '../ui/filterTexts'
import { PrintSheet } from '../ui/PrintSheet'
import '../ui/print.css'
import { detailFor, pageFrame } from './pictureFrame'
import type { TakeAwaySource } from './takeAwaySource'
import type { PrintedRows } from './usePrintedRows'
import { viewPicture } from './viewPicture'

/** The sheet of what the page shows at the moment at which printing begins; it has no map of its own by then. */
export function PrintPart({ source, rows }: { readonly source: TakeAwaySource; readonly rows: PrintedRows }) {
  const [{ shown, seen }] = useState(() => ({ shown: source.shown(), seen: source.seen() }))
  const { state, derived, wording, summary, link } = shown
  const { regionSet } = wording.atlas
  const frame = pageFrame(seen, boundsOfRegions(derived.scene.fit, regionSet) ?? regionSet.bounds)
  const geography = source.geographies.kept(regionSet.id, detailFor(frame.focus))
  const use = { id: 'print', theme: 'print', frame, isAlone: false, groups: rows.groups } as const
  return (
    <PrintSheet
      summary={summary}
      narrowing={narrowingText(state.view, derived.open, wording)}
      overview={derived.overview}
      rows={rows}
      picture={geography === null ? null : viewPicture(shown, geography, use)}
      link={link}
    />
  )
}
