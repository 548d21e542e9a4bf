import { PARTIES, type Party, type RegionCode } from '../domain/dataset'
import { BUILT_IN_TYPES } from '../domain/eventType'
import type { FacetCounts, Overview } from '../domain/overview'
import { SUPPORTS, type Support } from '../domain/support'
import { type Filter, isNarrowed } from '../domain/view'
import type { Action } from '../state/actions'
import { typeLabel, useAtlas, usePlaceNames } from './atlas'
import { FacetGroup, type FacetOption } from './FacetGroup'
import styles from './FilterPanel.module.css'
import { MarkIcon } from './MarkIcon'
import { SupportIcon } from './SupportIcon'
import { useLanguage, useStrings } from './strings/catalogue'

interface FilterPanelProps {
  readonly filter: Filter
  readonly counts: Overview['counts']
  readonly onAction: (action: Action) => void
}

/** Type, party, support and region; each box says how many events it would give. */
export function FilterPanel({ filter, counts, onAction }: FilterPanelProps) {
  const strings = useStrings()
  const types = useTypeOptions(counts.types, filter.types)
  return (
    <section className={styles.panel} id="filters" tabIndex={-1} aria-label={strings.filters}>
      <FacetGroup
        facet="type"
        legend={strings.type}
        options={{ columns: 1, boxes: types }}
        chosen={filter.types}
        onToggle={(type) => onAction({ kind: 'typeToggled', type })}
      />
      <FacetGroup
        facet="party"
        legend={strings.party}
        hint={strings.partyHint}
        options={{ columns: 2, boxes: usePartyOptions(counts.parties) }}
        chosen={filter.parties}
        onToggle={(party) => onAction({ kind: 'partyToggled', party: partyOf(party) })}
      />
      <FacetGroup
        facet="support"
        legend={strings.support}
        hint={strings.supportHint}
        options={{ columns: 2, boxes: useSupportOptions(counts.supports) }}
        chosen={filter.supports}
        onToggle={(support) => onAction({ kind: 'supportToggled', support: supportNamed(support) })}
      />
      <OnlyRegions regions={filter.regions} onAction={onAction} />
      {isNarrowed(filter) ? (
        <button
          type="button"
          id="clear-filters"
          className={styles.clear}
          onClick={() => onAction({ kind: 'filtersCleared' })}
        >
          {strings.clearFilters}
        </button>
      ) : null}
    </section>
  )
}

function OnlyRegions({
  regions,
  onAction,
}: {
  regions: readonly RegionCode[]
  onAction: FilterPanelProps['onAction']
}) {
  const strings = useStrings()
  const names = usePlaceNames()
  if (regions.length === 0) return null
  return (
    <div className={styles.only}>
      <h3 className={styles.onlyTitle}>{strings.onlyRegions}</h3>
      {regions.map((region) => (
        <button
          key={region}
          type="button"
          id={`only-${region}`}
          className={styles.chip}
          aria-label={strings.removeRegion(names.region(region))}
          onClick={() => onAction({ kind: 'regionFilterToggled', region })}
        >
          <span translate="no">{names.region(region)}</span>
          <span aria-hidden="true"> ×</span>
        </button>
      ))}
    </div>
  )
}

const BUILT_IN: ReadonlySet<string> = new Set(BUILT_IN_TYPES)

/** Types that the data set uses, and those a link chose, in the order of their labels' list. */
function useTypeOptions(counts: FacetCounts, chosen: readonly string[]): readonly FacetOption[] {
  const strings = useStrings()
  const language = useLanguage()
  const atlas = useAtlas()
  const used = new Set([...atlas.index.whole.types, ...chosen])
  const order = [
    ...BUILT_IN_TYPES.filter((type) => used.has(type)),
    ...[...used].filter((type) => !BUILT_IN.has(type)),
  ]
  return order.map((value) => ({
    value,
    label: typeLabel(atlas, language, strings.types, value),
    mark: <MarkIcon type={value} />,
    events: counts.get(value) ?? 0,
  }))
}

function usePartyOptions(counts: FacetCounts): readonly FacetOption[] {
  const strings = useStrings()
  return PARTIES.map((value) => ({
    value,
    label: strings.parties[value],
    mark: null,
    events: counts.get(value) ?? 0,
  }))
}

function useSupportOptions(counts: FacetCounts): readonly FacetOption[] {
  const strings = useStrings()
  return SUPPORTS.map((value) => ({
    value,
    ...strings.supports[value],
    mark: <SupportIcon support={value} />,
    events: counts.get(value) ?? 0,
  }))
}

function partyOf(value: string): Party {
  return PARTIES.find((party) => party === value) ?? 'other'
}

function supportNamed(value: string): Support {
  return SUPPORTS.find((support) => support === value) ?? 'notStated'
}
