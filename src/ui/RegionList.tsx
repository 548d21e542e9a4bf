import { useState } from 'react'
import type { RegionCode } from '../domain/dataset'
import type { Overview } from '../domain/overview'
import { useAtlas, usePlaceNames } from './atlas'
import { MarkIcon } from './MarkIcon'
import styles from './RegionList.module.css'
import { useLanguage, useStrings } from './strings/catalogue'
import { useRovingFocus } from './useRovingFocus'

interface RegionListProps {
  readonly overview: Overview
  readonly hovered: RegionCode | null
  readonly selected: RegionCode | null
  readonly onHover: (region: RegionCode | null) => void
  readonly onSelect: (region: RegionCode) => void
}

interface Row {
  readonly code: RegionCode
  readonly name: string
  readonly types: readonly string[]
  readonly events: number
}

/** The map's regions as a list with the same facts and the same hover: one tab stop, arrows, type-ahead, Enter. */
export function RegionList(props: RegionListProps) {
  const strings = useStrings()
  const [showsAll, setShowsAll] = useState(false)
  const rows = useRows(props.overview, showsAll)
  const roving = useRovingFocus(rows.map(({ name }) => name))

  return (
    <section className={styles.section} aria-labelledby="region-list-title">
      <header className={styles.header}>
        <h2 id="region-list-title" tabIndex={-1} className={styles.title}>
          {strings.regionList}
        </h2>
        <label className={styles.all}>
          <input
            type="checkbox"
            role="switch"
            aria-checked={showsAll}
            id="all-regions"
            checked={showsAll}
            onChange={() => setShowsAll(!showsAll)}
          />
          {strings.allRegions}
        </label>
      </header>
      <ul className={styles.list} aria-labelledby="region-list-title" onKeyDown={roving.onKeyDown}>
        {rows.map((row, index) => (
          <li key={row.code}>
            <button
              type="button"
              id={`region-${row.code}`}
              className={styles.row}
              aria-label={strings.named(row.name, row.events)}
              data-roving
              data-hovered={row.code === props.hovered}
              aria-current={row.code === props.selected}
              tabIndex={roving.tabIndexOf(index)}
              onFocus={() => {
                roving.onItemFocused(index)
                props.onHover(row.code)
              }}
              onBlur={() => props.onHover(null)}
              onPointerEnter={() => props.onHover(row.code)}
              onPointerLeave={() => props.onHover(null)}
              onClick={() => props.onSelect(row.code)}
            >
              <RowContent row={row} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function RowContent({ row }: { readonly row: Row }) {
  const strings = useStrings()
  return (
    <>
      <span className={styles.name} translate="no">
        {row.name}
      </span>
      <span className={styles.comma}>, </span>
      <span className={styles.marks}>
        {row.types.map((type) => (
          <MarkIcon key={type} type={type} sizePx={12} />
        ))}
      </span>
      <span className={styles.count}>{strings.events(row.events)}</span>
    </>
  )
}

function useRows(overview: Overview, showsAll: boolean): readonly Row[] {
  const language = useLanguage()
  const names = usePlaceNames()
  const { regionSet } = useAtlas()
  const codes = showsAll
    ? new Set([...overview.regions.keys(), ...regionSet.regions.keys()])
    : overview.regions.keys()
  const rows = [...codes].map((code) => {
    const entries = overview.regions.get(code)?.entries ?? []
    const types = [...new Set(entries.map(({ event }) => event.type))]
    return { code, name: names.region(code), types, events: entries.length }
  })
  const order = new Intl.Collator(language)
  return rows.sort((a, b) => b.events - a.events || order.compare(a.name, b.name))
}
