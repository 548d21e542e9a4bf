import { useState } from 'react'
import { CITATION_FORMATS, type CitationFormat } from '../export/citation'
import { ExportCitation } from '../ui/ExportCitation'
import { ExportDialog } from '../ui/ExportDialog'
import { narrowingText } from '../ui/filterTexts'
import { useStrings } from '../ui/strings/catalogue'
import { useLateStrings } from '../ui/strings/lateCatalogue'
import { accessedAt, citationFile, viewCitation } from './citedView'
import { PictureChoices } from './PictureChoices'
import { RowChoices } from './RowChoices'
import type { TakeAwaySource } from './takeAwaySource'
import { useHandOver } from './useHandOver'

interface ExportPartProps {
  readonly source: TakeAwaySource
  readonly onPrint: () => void
  readonly onClose: () => void
}

/** The Export dialog with what it gives: each file holds what the page shows when its button is pressed. */
export function ExportPart({ source, onPrint, onClose }: ExportPartProps) {
  const { print } = useStrings()
  const { exporting } = useLateStrings()
  const handOver = useHandOver()
  const citation = useCitation(source)
  const { state, derived, wording, summary } = source.shown()
  const scope = [
    exporting.shown(summary),
    narrowingText(state.view, derived.open, wording) ?? print.noFilters,
    ...(derived.overview.events === 0 ? [exporting.nothing] : []),
  ]
  return (
    <ExportDialog scope={scope} outcome={handOver.outcome} onClose={onClose}>
      <RowChoices source={source} handOver={handOver} />
      <PictureChoices source={source} handOver={handOver} onPrint={onPrint} />
      <ExportCitation
        formats={CITATION_FORMATS.map((value) => ({ value, label: LABELS[value] ?? exporting.plain }))}
        format={citation.format}
        text={citation.text}
        onFormat={citation.choose}
        onCopy={() => void handOver.copy(citation.text)}
        onSave={() =>
          handOver.saveText(citationFile(citation.text, citation.format, wording.atlas.index.dataset))
        }
      />
    </ExportDialog>
  )
}

/** Names of their own in every language. */
const LABELS: Readonly<Record<CitationFormat, string | null>> = { plain: null, bibtex: 'BibTeX', ris: 'RIS' }

/** The citation with the moment at which the dialog was opened. */
function useCitation({ shown, sha256 }: TakeAwaySource) {
  const [format, choose] = useState<CitationFormat>('plain')
  const [accessed] = useState(() => accessedAt(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone))
  return { format, choose, text: viewCitation(shown(), format, sha256, accessed) }
}
