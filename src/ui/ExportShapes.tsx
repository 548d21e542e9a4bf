import styles from './ExportDialog.module.css'
import { useLateStrings } from './strings/lateCatalogue'

interface ExportShapesProps {
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

/** Whether a file for map programs holds the borders of regions, too. */
export function ExportShapes({ isOn, onSwitch }: ExportShapesProps) {
  const { exporting } = useLateStrings()
  return (
    <label className={styles.row}>
      <input
        type="checkbox"
        id="export-shapes"
        checked={isOn}
        onChange={({ target }) => onSwitch(target.checked)}
      />
      {exporting.withShapes}
    </label>
  )
}
