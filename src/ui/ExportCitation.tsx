import { ChoiceGroup } from './ChoiceGroup'
import styles from './ExportDialog.module.css'
import { useLateStrings } from './strings/lateCatalogue'

interface ExportCitationProps<Format extends string> {
  readonly formats: readonly { readonly value: Format; readonly label: string }[]
  readonly format: Format
  readonly text: string
  readonly onFormat: (format: Format) => void
  readonly onCopy: () => void
  readonly onSave: () => void
}

/** The citation of the view in the form that the reader's tools take. */
export function ExportCitation<Format extends string>(props: ExportCitationProps<Format>) {
  const { formats, format, text, onFormat, onCopy, onSave } = props
  const { exporting } = useLateStrings()
  return (
    <section aria-labelledby="export-citation-title" className={styles.group}>
      <h3 id="export-citation-title" className={styles.title}>
        {exporting.citation}
      </h3>
      <ChoiceGroup
        id="export-citation-format"
        label={exporting.citationForm}
        options={formats}
        chosen={format}
        onChoose={onFormat}
      />
      <textarea
        id="export-citation"
        className={styles.text}
        aria-label={exporting.citation}
        dir="auto"
        rows={8}
        readOnly
        value={text}
      />
      <div className={styles.buttons}>
        <button type="button" id="export-citation-copy" onClick={onCopy}>
          {exporting.copy}
        </button>
        <button type="button" id="export-citation-save" onClick={onSave}>
          {exporting.save}
        </button>
      </div>
    </section>
  )
}
