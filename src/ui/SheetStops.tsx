import { ChoiceGroup } from './ChoiceGroup'
import styles from './SheetStops.module.css'
import { useStrings } from './strings/catalogue'

/** Heights of the sheet under the map on a phone. */
export type SheetStop = 'small' | 'half' | 'full'

interface SheetStopsProps {
  readonly stop: SheetStop
  readonly onChoose: (stop: SheetStop) => void
}

/** Buttons for the three heights of the sheet: nothing needs a drag. */
export function SheetStops({ stop, onChoose }: SheetStopsProps) {
  const { sheet } = useStrings()
  return (
    <div className={styles.stops}>
      <ChoiceGroup
        id="sheet"
        label={sheet.label}
        options={[
          { value: 'small', label: sheet.small },
          { value: 'half', label: sheet.half },
          { value: 'full', label: sheet.full },
        ]}
        chosen={stop}
        onChoose={onChoose}
      />
    </div>
  )
}
