import { ModalDialog } from './ModalDialog'
import styles from './ShortcutHelp.module.css'
import { SHORTCUTS } from './shortcuts'
import { useLateStrings } from './strings/lateCatalogue'

interface ShortcutHelpProps {
  readonly areOn: boolean
  readonly onSwitch: (areOn: boolean) => void
  readonly onClose: () => void
}

/** The keys of the page, and the switch for those of a single letter or sign (WCAG 2.1.4). */
export function ShortcutHelp({ areOn, onSwitch, onClose }: ShortcutHelpProps) {
  const { keys } = useLateStrings()
  return (
    <ModalDialog id="help-dialog" title={keys.title} onClose={onClose}>
      <h3 className={styles.heading}>{keys.everywhere}</h3>
      <Keys keys={keys.always.map(({ key, does }) => [key, does])} />
      <h3 className={styles.heading}>{keys.onMap}</h3>
      <Keys keys={keys.mapKeys.map(({ key, does }) => [key, does])} />
      <h3 className={styles.heading}>{keys.single}</h3>
      <p className={styles.hint}>{keys.singleHint}</p>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          id="help-switch"
          checked={areOn}
          aria-checked={areOn}
          onChange={() => onSwitch(!areOn)}
        />
        {keys.singleSwitch}
      </label>
      <Keys keys={SHORTCUTS.map(({ key, does }) => [key, keys.deeds[does]])} />
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
