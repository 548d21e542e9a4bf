import { ModalDialog } from './ModalDialog'
import styles from './ShortcutHelp.module.css'
import { SHORTCUTS } from './shortcuts'
import { useStrings } from './strings/catalogue'

interface ShortcutHelpProps {
  readonly areOn: boolean
  readonly onSwitch: (areOn: boolean) => void
  readonly onClose: () => void
}

/** The keys of the page, and the switch for those of a single letter or sign (WCAG 2.1.4). */
export function ShortcutHelp({ areOn, onSwitch, onClose }: ShortcutHelpProps) {
  const { help } = useStrings()
  return (
    <ModalDialog id="help-dialog" title={help.title} onClose={onClose}>
      <h3 className={styles.heading}>{help.everywhere}</h3>
      <Keys keys={help.always.map(({ key, does }) => [key, does])} />
      <h3 className={styles.heading}>{help.onMap}</h3>
      <Keys keys={help.mapKeys.map(({ key, does }) => [key, does])} />
      <h3 className={styles.heading}>{help.single}</h3>
      <p className={styles.hint}>{help.singleHint}</p>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          id="help-switch"
          checked={areOn}
          aria-checked={areOn}
          onChange={() => onSwitch(!areOn)}
        />
        {help.singleSwitch}
      </label>
      <Keys keys={SHORTCUTS.map(({ key, does }) => [key, help.deeds[does]])} />
    </ModalDialog>
  )
}

function Keys({ keys }: { readonly keys: readonly (readonly [key: string, does: string])[] }) {
  return (
    <dl className={styles.keys}>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd className={styles.key}>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
