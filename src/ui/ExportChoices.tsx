import { type ReactNode, useId } from 'react'
import styles from './ExportDialog.module.css'

/** One way to take the view away. */
export interface ExportChoice {
  readonly id: string
  /** Name of its button. */
  readonly label: string
  /** What one gets, beside the button. */
  readonly hint: string
  /** What can be set before one chooses. */
  readonly setting?: ReactNode
  /** What the file cannot hold, in sentences; none for all but other projects' formats. */
  readonly lacks?: { readonly label: string; readonly sentences: readonly string[] }
  readonly onChoose: () => void
}

interface ExportChoicesProps {
  readonly title: string
  /** What holds for all of them. */
  readonly notes?: readonly string[]
  readonly choices: readonly ExportChoice[]
}

/** A group of ways, each a button with what one gets. */
export function ExportChoices({ title, notes = [], choices }: ExportChoicesProps) {
  const ids = useId()
  return (
    <section aria-labelledby={`${ids}title`} className={styles.group}>
      <h3 id={`${ids}title`} className={styles.title}>
        {title}
      </h3>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <ul className={styles.choices}>
        {choices.map(({ id, label, hint, setting, lacks, onChoose }) => (
          <li key={id} className={styles.choice}>
            <button type="button" id={`export-${id}`} aria-describedby={`${ids}${id}`} onClick={onChoose}>
              {label}
            </button>
            <div className={styles.beside}>
              <p id={`${ids}${id}`} className={styles.hint}>
                {hint}
              </p>
              {setting}
              {lacks === undefined ? null : (
                <details>
                  <summary>{lacks.label}</summary>
                  <ul className={styles.lacks}>
                    {lacks.sentences.map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
