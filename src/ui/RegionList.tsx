import { useMemo, useRef, useState } from 'react'
import type { RegionCode } from '../domain/dataset'
import { textIn } from '../domain/language'
import type { Overview } from '../domain/overview'
import { useAtlas } from './atlas'
import { MarkIcon } from './MarkIcon'
import styles from './RegionList.module.css'
import { useLanguage, useStrings } from './strings/catalogue'
import { useRovingFocus } from './useRovingFocus'
import { useRowsInView } from './useRowsInView'

/** A longer list scrolls by itself, and only what is in view is in the page. */
const LONG = 100

interface RegionListProps {
  readonly overview: Overview
  readonly hovered: RegionCode | null
  readonly selected: RegionCode | null
  readonly onHover: (region: RegionCode | null) => void
  readonly onSelect: (region: RegionCode) => void
}

type RegionRowsProps = RegionListProps & { readonly showsAll: boolean }

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
      <RegionRows {...props} showsAll={showsAll} />
    </section>
  )
}

function RegionRows({ overview, hovered, selected, showsAll, onHover, onSelect }: RegionRowsProps) {
  const strings = useStrings()
  const list = useRef<HTMLUListElement>(null)
  const rows = useRows(overview, showsAll)
  const roving = useRovingFocus(useMemo(() => rows.map(({ name }) => name), [rows]))
  const isLong = rows.length > LONG
  const ids = useMemo(() => rows.map(({ code }) => code), [rows])
  const kept = [ids[roving.stop] ?? null, selected]
  const inView = useRowsInView({ ids, kept, isWhole: !isLong, scroller: list })
  const shown = inView.rows.flatMap(({ index, gapPx }) => {
    const row = rows[index]
    return row === undefined ? [] : [{ row, index, gapPx }]
  })

  return (
    <ul
      ref={list}
      className={styles.list}
      data-long={isLong}
      aria-labelledby="region-list-title"
      onKeyDown={roving.onKeyDown}
    >
      {shown.map(({ row, index, gapPx }) => (
        <li
          key={row.code}
          ref={inView.measure}
          data-index={index}
          style={{ marginBlockStart: gapPx }}
          aria-setsize={isLong ? rows.length : undefined}
          aria-posinset={isLong ? index + 1 : undefined}
        >
          <button
            type="button"
            id={`region-${row.code}`}
            className={styles.row}
            aria-label={strings.named(row.name, row.events)}
            data-roving={index}
            data-hovered={row.code === hovered}
            aria-current={row.code === selected}
            tabIndex={roving.tabIndexOf(index)}
            onFocus={() => {
              roving.onItemFocused(index)
              onHover(row.code)
            }}
            onBlur={() => onHover(null)}
            onPointerEnter={() => onHover(row.code)}
            onPointerLeave={() => onHover(null)}
            onClick={() => onSelect(row.code)}
          >
            <RowContent row={row} />
          </button>
        </li>
      ))}
      {inView.endGapPx > 0 ? <li role="presentation" style={{ height: inView.endGapPx }} /> : null}
    </ul>
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
  const { regionSet } = useAtlas()
  const everyCode = useMemo(() => {
    const { compare } = new Intl.Collator(language)
    const named = [...regionSet.regions.values()].map(
      ({ code, name }) => [code, textIn(name, language)] as const,
    )
    return named.sort(([, a], [, b]) => compare(a, b)).map(([code]) => code)
  }, [regionSet, language])
  return useMemo(() => {
    const known = everyCode.filter((code) => showsAll || overview.regions.has(code))
    const unknown = [...overview.regions.keys()].filter((code) => !regionSet.regions.has(code))
    const eventsIn = (code: RegionCode): number => overview.regions.get(code)?.entries.length ?? 0
    const codes = [...known, ...unknown].sort((a, b) => eventsIn(b) - eventsIn(a)) // stable: else by the alphabet
    return codes.map((code) => {
      const region = regionSet.regions.get(code)
      const entries = overview.regions.get(code)?.entries ?? []
      const types = [...new Set(entries.map(({ event }) => event.type))]
      const name = region === undefined ? code : textIn(region.name, language)
      return { code, name, types, events: entries.length }
    })
  }, [everyCode, regionSet, overview, showsAll, language])
}
