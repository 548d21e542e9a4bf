import { HIT_GROUPS, type Hit, type SearchHits } from '../domain/searchHits'
import { LocalText } from './LocalText'
import { MarkIcon } from './MarkIcon'
import styles from './SearchHitList.module.css'
import { hitFacts, hitName } from './searchHitText'
import { useStrings } from './strings/catalogue'
import { useWording } from './useWording'

interface SearchHitListProps {
  readonly id: string
  readonly hits: SearchHits
  /** All options in the order of the groups. */
  readonly options: readonly Hit[]
  /** Place of the active option among them; -1 for none. */
  readonly active: number
  readonly onTake: (hit: Hit) => void
}

/** Id of an option, for `aria-activedescendant`. */
export function hitId(place: number): string {
  return `search-hit-${place}`
}

/** What the text in the search field finds, in groups; the focus stays in the field. */
export function SearchHitList({ id, hits, options, active, onTake }: SearchHitListProps) {
  const { searching } = useStrings()
  const groups = HIT_GROUPS.filter((group) => hits.groups[group].best.length > 0)
  return (
    <div className={styles.list}>
      {options.length === 0 ? (
        <p className={styles.none}>
          <strong>{searching.none}</strong> {searching.noneHint}
        </p>
      ) : (
        <p className={styles.summary}>{searching.summary(hits.total, hits.outside)}</p>
      )}
      <div
        id={id}
        role="listbox"
        tabIndex={0} // it scrolls; Tab closes it first
        className={styles.options}
        aria-label={searching.hits}
        onMouseDown={(press) => press.preventDefault()} // the field keeps the focus
      >
        {groups.map((group) => (
          <fieldset key={group} className={styles.group} aria-labelledby={`${id}-${group}`}>
            <div id={`${id}-${group}`} role="presentation" className={styles.title}>
              {searching.groups[group]}
            </div>
            {hits.groups[group].best.map((hit) => {
              const place = options.indexOf(hit)
              return (
                <button
                  key={place}
                  type="button"
                  tabIndex={-1}
                  id={hitId(place)}
                  role="option"
                  aria-selected={place === active}
                  className={styles.option}
                  onClick={() => onTake(hit)}
                >
                  <HitContent hit={hit} />
                </button>
              )
            })}
            {hits.groups[group].more === 0 ? null : (
              <div role="presentation" className={styles.more}>
                {searching.more(hits.groups[group].more)}
              </div>
            )}
          </fieldset>
        ))}
      </div>
    </div>
  )
}

function HitContent({ hit }: { readonly hit: Hit }) {
  const wording = useWording()
  const { target, through, isOutside } = hit
  return (
    <>
      {target.kind === 'event' ? <MarkIcon type={target.thing.type} /> : null}
      <span className={styles.name}>
        <LocalText text={hitName(target)} />
        {through === null ? null : (
          <>
            {' '}
            <bdi lang="" translate="no" className={styles.through}>
              ({through})
            </bdi>
          </>
        )}
      </span>
      <span className={styles.facts}>
        <span className="visually-hidden"> – </span>
        {hitFacts(hit, wording)}
        {isOutside ? <strong> ({wording.strings.searching.outside})</strong> : null}
      </span>
    </>
  )
}
