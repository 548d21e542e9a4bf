import { memo, useMemo } from 'react'
import { PARTIES, type Party, type RegionCode } from '../domain/dataset'
import { BUILT_IN_TYPES } from '../domain/eventType'
import type { Overview } from '../domain/overview'
import { SUPPORTS, type Support } from '../domain/support'
import { type Filter, isNarrowed } from '../domain/view'
import type { Action } from '../state/actions'
import { typeLabel, useAtlas, usePlaceNames } from './atlas'
import { FacetGroup, type FacetOption } from './FacetGroup'
import styles from './FilterPanel.module.css'
import { MarkIcon } from './MarkIcon'
import { SupportIcon } from './SupportIcon'
import { useLanguage, useStrings } from './strings/catalogue'
import type { Strings } from './strings/en'

interface FilterPanelProps {
  readonly filter: Filter
  readonly counts: Overview['counts']
  readonly onAction: (action: Action) => void
}

/** Type, party, support and region; each box says how many events it would give. */
export const FilterPanel = memo(function FilterPanel({ filter, counts, onAction }: FilterPanelProps) {
  const strings = useStrings()
  const types = useTypeOptions(filter.types)
  const parties = useMemo(() => partyOptions(strings), [strings])
  const supports = useMemo(() => supportOptions(strings), [strings])
  const on = useMemo(() => togglesOf(onAction), [onAction])
  return (
    <section className={styles.panel} id="filters" tabIndex={-1} aria-label={strings.filters}>
      <FacetGroup
        facet="type"
        legend={strings.type}
        options={{ columns: 1, boxes: types, events: counts.types }}
        chosen={filter.types}
        onToggle={on.type}
      />
      <FacetGroup
        facet="party"
        legend={strings.party}
        hint={strings.partyHint}
        options={{ columns: 2, boxes: parties, events: counts.parties }}
        chosen={filter.parties}
        onToggle={on.party}
      />
      <FacetGroup
        facet="support"
        legend={strings.support}
        hint={strings.supportHint}
        options={{ columns: 2, boxes: supports, events: counts.supports }}
        chosen={filter.supports}
        onToggle={on.support}
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
})

function togglesOf(onAction: FilterPanelProps['onAction']) {
  return {
    type: (type: string) => onAction({ kind: 'typeToggled', type }),
    party: (party: string) => onAction({ kind: 'partyToggled', party: partyOf(party) }),
    support: (support: string) => onAction({ kind: 'supportToggled', support: supportNamed(support) }),
  }
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
function useTypeOptions(chosen: readonly string[]): readonly FacetOption[] {
  const strings = useStrings()
  const language = useLanguage()
  const atlas = useAtlas()
  const { types } = atlas.index.whole
  const others = chosen.filter((type) => !types.includes(type)).join('\n') // most often the same: none
  return useMemo(() => {
    const used = new Set([...types, ...others.split('\n').filter((type) => type !== '')])
    const order = [
      ...BUILT_IN_TYPES.filter((type) => used.has(type)),
      ...[...used].filter((type) => !BUILT_IN.has(type)),
    ]
    return order.map((value) => ({
      value,
      label: typeLabel(atlas, language, strings.types, value),
      mark: <MarkIcon type={value} />,
    }))
  }, [atlas, types, others, language, strings])
}

function partyOptions({ parties }: Strings): readonly FacetOption[] {
  return PARTIES.map((value) => ({ value, label: parties[value], mark: null }))
}

function supportOptions({ supports }: Strings): readonly FacetOption[] {
  return SUPPORTS.map((value) => ({ value, ...supports[value], mark: <SupportIcon support={value} /> }))
}

function partyOf(value: string): Party {
  return PARTIES.find((party) => party === value) ?? 'other'
}

function supportNamed(value: string): Support {
  return SUPPORTS.find((support) => support === value) ?? 'notStated'
}
