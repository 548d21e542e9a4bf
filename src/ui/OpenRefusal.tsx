import { MOST_FILES } from '../domain/fileReport'
import type { Problem } from '../domain/problem'
import styles from './OpenDialog.module.css'
import { reasonText } from './problemText'
import { useLateStrings } from './strings/lateCatalogue'

/** Why a file was not opened at all. */
export type Refusal =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'folder' | 'tooMany' | 'crashed' }

/** Says why nothing came of the files, and that nothing has changed. */
export function OpenRefusal({ refusal }: { readonly refusal: Refusal }) {
  const strings = useLateStrings()
  const { opening } = strings
  return (
    <div role="alert" className={styles.note}>
      {refusal.kind === 'problems' ? (
        <>
          <p>{opening.refused}</p>
          <ul className={styles.reasons}>
            {refusal.problems.map((problem) => (
              <li key={JSON.stringify(problem)}>
                {problem.file === '' ? null : <bdi translate="no">{problem.file}: </bdi>}
                {reasonText(problem, strings)}
                {problem.value === '' ? null : <bdi translate="no">: {problem.value}</bdi>}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{refusal.kind === 'tooMany' ? opening.tooMany(MOST_FILES) : opening[refusal.kind]}</p>
      )}
      <p>{opening.unchanged}</p>
    </div>
  )
}
