import type { FieldChange } from '../domain/fieldChanges'
import styles from './ChangesDialog.module.css'
import { useLateStrings } from './strings/lateCatalogue'

/** Fields with what stood in them before and stands there after; nothing where there are none. */
export function FieldChanges({ fields }: { readonly fields: readonly FieldChange[] }) {
  const { versions } = useLateStrings()
  if (fields.length === 0) return null
  return (
    <dl className={styles.fields}>
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>
            <FieldName path={field} />
          </dt>
          <dd>
            <span className={styles.soft}>{versions.before}:</span> <Value value={before} />
          </dd>
          <dd>
            <span className={styles.soft}>{versions.after}:</span> <Value value={after} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** "Claims [e4-fedorov].statement.en": the first step in words, the rest as the format names it. */
function FieldName({ path }: { readonly path: string }) {
  const { versions } = useLateStrings()
  const [, first = path, rest = ''] = /^([^.[]+)\.?(.*)$/.exec(path) ?? []
  const name = Object.hasOwn(versions.fields, first) ? versions.fields[first] : undefined
  return (
    <>
      {name ?? <bdi translate="no">{first}</bdi>} {rest === '' ? null : <bdi translate="no">{rest}</bdi>}
    </>
  )
}

function Value({ value }: { readonly value: unknown }) {
  const { versions } = useLateStrings()
  if (value === undefined) return versions.none
  return <bdi translate="no">{typeof value === 'string' ? value : JSON.stringify(value)}</bdi>
}
