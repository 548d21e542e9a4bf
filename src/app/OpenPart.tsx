import type { ColumnMapping } from '../domain/columnMapping'
import { isUsable, mappingFlaws } from '../domain/columnMapping'
import type { Store } from '../state/store'
import { FileFacts } from '../ui/FileFacts'
import { MappingForm } from '../ui/MappingForm'
import { OpenDialog } from '../ui/OpenDialog'
import { OpenProgress } from '../ui/OpenProgress'
import { OpenRefusal } from '../ui/OpenRefusal'
import { ProblemTable } from '../ui/ProblemTable'
import { reasonText } from '../ui/problemText'
import { type LateStrings, useLateStrings } from '../ui/strings/lateCatalogue'
import { focusFirst } from './focusMemory'
import type { GeographyLoader } from './geographyLoader'
import { problemsFile } from './problemsFile'
import { saveFile } from './saveFile'
import type { DroppedFiles } from './useFileDrop'
import { type Opening, type OpenStage, useOpening } from './useOpening'

interface OpenPartProps {
  readonly store: Store
  readonly geographies: GeographyLoader
  /** What was said of columns in this visit. */
  readonly mappings: Map<string, ColumnMapping>
  readonly dropped: DroppedFiles | null
  readonly onClose: () => void
}

/** The dialog "Open a file", from choosing to showing. */
export function OpenPart({ store, geographies, mappings, dropped, onClose }: OpenPartProps) {
  const strings = useLateStrings()
  const opening = useOpening({ store, geographies, mappings, dropped })
  const { stage } = opening
  const close = (): void => {
    opening.cancel()
    onClose()
  }
  return (
    <OpenDialog
      status={statusOf(stage, strings)}
      isBusy={stage.kind === 'reading' || stage.kind === 'preparing'}
      buttons={<OpenButton opening={opening} onClose={close} />}
      onFiles={opening.start}
      onClose={close}
    >
      <StageContent opening={opening} />
    </OpenDialog>
  )
}

function statusOf(stage: OpenStage, { opening }: LateStrings): string {
  switch (stage.kind) {
    case 'reading':
      return opening.reading(stage.names.join(', '))
    case 'preparing':
      return opening.preparing
    case 'read':
      return opening.wasRead(stage.report.events)
    case 'choosing':
    case 'unmapped':
    case 'refused':
      return ''
  }
}

function StageContent({ opening }: { readonly opening: Opening }) {
  const strings = useLateStrings()
  const { stage } = opening
  switch (stage.kind) {
    case 'choosing':
      return null
    case 'reading':
      return <OpenProgress {...stage.progress} />
    case 'unmapped':
      return (
        <div data-wide="">
          <MappingForm
            table={stage.table}
            mapping={stage.mapping}
            rows={stage.rows}
            reasonOf={(problem) => reasonText(problem, strings)}
            onChange={opening.map}
          />
        </div>
      )
    case 'refused':
      return <OpenRefusal refusal={stage.refusal} />
    case 'read':
    case 'preparing': {
      const { problems } = stage.report
      return (
        <>
          <FileFacts report={stage.report} />
          {problems.length === 0 ? null : (
            <ProblemTable
              problems={problems}
              onSave={() => {
                const { name, text, type } = problemsFile(problems, strings)
                saveFile(name, new Blob([text], { type }))
              }}
            />
          )}
        </>
      )
    }
  }
}

/** What leads on from here, where anything does. */
function OpenButton({ opening, onClose }: { readonly opening: Opening; readonly onClose: () => void }) {
  const { opening: words } = useLateStrings()
  const { stage } = opening
  if (stage.kind === 'unmapped') {
    const isReady = isUsable(mappingFlaws(stage.mapping, stage.table.columns))
    return (
      <button
        type="button"
        className="primary"
        disabled={!isReady}
        onClick={() => {
          focusFirst(['open-input']) // this button is about to go
          opening.readMapped()
        }}
      >
        {words.mapped}
      </button>
    )
  }
  if (stage.kind !== 'read' && stage.kind !== 'preparing') return null
  const { events } = stage.report
  return (
    <button
      type="button"
      className="primary"
      disabled={events === 0}
      aria-disabled={stage.kind === 'preparing'}
      aria-describedby={events === 0 ? 'open-nothing' : undefined}
      onClick={({ currentTarget }) => {
        const dialog = currentTarget.closest('dialog')
        opening.show(() => {
          dialog?.close() // gives the focus back
          onClose() // the browser tells of it too late: another file may have been dropped by then
        })
      }}
    >
      {words.show}
    </button>
  )
}
