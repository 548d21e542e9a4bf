import { writtenDays } from '../domain/days'
import type { ToldChange, ToldChanges, VersionChanges, VersionHead } from '../domain/versionChanges'
import type { LoadFailure } from '../state/messages'
import styles from './ChangesDialog.module.css'
import { FieldChanges } from './FieldChanges'
import { LocalText } from './LocalText'
import { ModalDialog } from './ModalDialog'
import { useLanguage, useStrings } from './strings/catalogue'
import { useLateStrings } from './strings/lateCatalogue'

/** How far the comparison of two versions is. */
export type ChangesState =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'ok'; readonly changes: VersionChanges }
  | { readonly kind: 'failed'; readonly why: LoadFailure }
  /** Only parts of such a data set are ever loaded. */
  | { readonly kind: 'inParts' }

interface ChangesDialogProps {
  /** The version of then. */
  readonly earlier: string
  readonly state: ChangesState
  readonly onClose: () => void
}

/** What differs between the version of then and the newest one, each change with its day and reason. */
export function ChangesDialog({ earlier, state, onClose }: ChangesDialogProps) {
  const { versions } = useLateStrings()
  return (
    <ModalDialog id="changes-dialog" title={versions.title(earlier)} onClose={onClose}>
      {state.kind === 'ok' ? (
        <Changes changes={state.changes} />
      ) : (
        <p role="status">{stateText(state, versions)}</p>
      )}
    </ModalDialog>
  )
}

function stateText(
  state: Exclude<ChangesState, { kind: 'ok' }>,
  versions: ReturnType<typeof useLateStrings>['versions'],
): string {
  if (state.kind === 'comparing') return versions.comparing
  return state.kind === 'inParts' ? versions.tooLarge : `${versions.failed} ${versions.why[state.why]}`
}

function Changes({ changes }: { readonly changes: VersionChanges }) {
  const { versions } = useLateStrings()
  const language = useLanguage()
  const { earlier, later, events, others } = changes
  const named = ({ version, publishedAt }: VersionHead): string => {
    const day = publishedAt?.slice(0, 10)
    return versions.versionOf(version, day === undefined ? null : writtenDays(day, day, language))
  }
  return (
    <>
      <p>{versions.span(named(earlier), named(later))}</p>
      {events.length === 0 && others.length === 0 ? <p>{versions.same}</p> : null}
      {events.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      {others.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>{versions.others}</h3>
          <FieldChanges fields={others} />
        </>
      )}
    </>
  )
}

function Group({ group: { kind, total, told } }: { readonly group: ToldChanges }) {
  const { versions } = useLateStrings()
  const title = versions.heading(versions.changed[kind], total)
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list} aria-label={title}>
        {told.map((change) => (
          <Change key={change.event.id} change={change} isExplained={kind !== 'added'} />
        ))}
      </ul>
      {total === told.length ? null : <p>{versions.rest(total - told.length)}</p>}
    </>
  )
}

interface ChangeProps {
  readonly change: ToldChange
  /** Whether a reason is owed. */
  readonly isExplained: boolean
}

function Change({ change: { event, into, fields, corrections }, isExplained }: ChangeProps) {
  const { pages } = useStrings()
  const { versions } = useLateStrings()
  const language = useLanguage()
  return (
    <li>
      <b>
        <LocalText text={event.title} />
      </b>
      {into === undefined ? null : (
        <p>
          {versions.into} <LocalText text={into.title} />
        </p>
      )}
      {corrections.map(({ id, kind, at, reason }) => (
        <p key={id}>
          {pages.kinds[kind]},{' '}
          <time dateTime={at.slice(0, 10)}>{writtenDays(at.slice(0, 10), at.slice(0, 10), language)}</time>:{' '}
          <LocalText text={reason} />
        </p>
      ))}
      {isExplained && corrections.length === 0 ? <p className={styles.soft}>{versions.untold}</p> : null}
      <FieldChanges fields={fields} />
    </li>
  )
}
