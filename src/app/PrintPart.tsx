import { useState } from 'react'
import { boundsOfRegions } from '../domain/region'
import { narrowingText } from '../ui/filterTexts'
import { PrintSheet } from '../ui/PrintSheet'
import '../ui/print.css'
import { detailFor, pageFrame } from './pictureFrame'
import type { TakeAwaySource } from './takeAwaySource'
import { viewPicture } from './viewPicture'

/** The sheet of what the page shows at the moment at which printing begins; it has no map of its own by then. */
export function PrintPart({ source }: { readonly source: TakeAwaySource }) {
  const [{ shown, seen }] = useState(() => ({ shown: source.shown(), seen: source.seen() }))
  const { state, derived, wording, summary, link } = shown
  const { regionSet } = wording.atlas
  const frame = pageFrame(seen, boundsOfRegions(derived.scene.fit, regionSet) ?? regionSet.bounds)
  const geography = source.geographies.kept(regionSet.id, detailFor(frame.focus))
  const use = { id: 'print', theme: 'print', frame, isAlone: false } as const
  return (
    <PrintSheet
      summary={summary}
      narrowing={narrowingText(state.view, wording)}
      overview={derived.overview}
      picture={geography === null ? null : viewPicture(shown, geography, use)}
      link={link}
    />
  )
}
