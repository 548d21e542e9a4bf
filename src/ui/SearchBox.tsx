import { TEXT_LIMIT } from '../domain/view'
import styles from './SearchBox.module.css'
import { useStrings } from './strings/catalogue'

/** Free text that narrows the events by their words, places and speakers, in any of the page's languages. */
export function SearchBox({
  text,
  onType,
}: {
  readonly text: string
  readonly onType: (text: string) => void
}) {
  const strings = useStrings()
  return (
    <div className={styles.box}>
      <input
        type="search"
        id="search"
        className={styles.input}
        aria-label={strings.search}
        placeholder={strings.search}
        value={text}
        maxLength={TEXT_LIMIT * 2}
        autoComplete="off"
        spellCheck={false}
        onChange={(change) => onType(change.target.value)}
        onKeyDown={(press) => {
          if (press.key !== 'Escape' || text === '') return
          press.preventDefault()
          press.stopPropagation()
          onType('')
        }}
      />
    </div>
  )
}
