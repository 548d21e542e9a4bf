import { leftOutCount } from '../domain/fileReport'
import type { Problem } from '../domain/problem'
import styles from './OpenDialog.module.css'
import { problemTexts } from './problemText'
import { useLateStrings } from './strings/lateCatalogue'

interface ProblemTableProps {
  /** At least one. */
  readonly problems: readonly Problem[]
  readonly onSave: () => void
}

/** More lines than anybody reads; all of them are in the file that can be saved. */
const MOST_LINES = 200

/** What could not be taken as it is in the file, line by line: where, what, why, and what became of it. */
export function ProblemTable({ problems, onSave }: ProblemTableProps) {
  const strings = useLateStrings()
  const { opening } = strings
  const { columns } = opening
  const lines = problems
    .slice(0, MOST_LINES)
    .map((problem, id) => ({ id, ...problemTexts(problem, strings) }))
  return (
    <>
      <p role="alert" className={styles.note}>
        {opening.summary(leftOutCount(problems))}
      </p>
      {/* The button scrolls with the table, so that keys can move it once the button has the focus. */}
      <div className={styles.scroll} data-wide="">
        <button type="button" id="save-problems" onClick={onSave}>
          {opening.save}
        </button>
        {problems.length > MOST_LINES ? <p>{opening.firstProblems(MOST_LINES, problems.length)}</p> : null}
        <table className={styles.table}>
          <caption>{opening.problems}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.row}</th>
              <th scope="col">{columns.column}</th>
              <th scope="col">{columns.value}</th>
              <th scope="col">{columns.reason}</th>
              <th scope="col">{columns.effect}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, row, column, value, reason, effect }) => (
              <tr key={id}>
                <th scope="row">{row}</th>
                <td>
                  <bdi translate="no">{column}</bdi>
                </td>
                <td>
                  <bdi translate="no">{value}</bdi>
                </td>
                <td>{reason}</td>
                <td>{effect}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
