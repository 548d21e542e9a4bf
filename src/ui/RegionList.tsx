import { lazy, Suspense, useMemo, useState } from 'react'
import type { RegionCode } from '../domain/dataset'
import { textIn } from '../domain/language'
import type { Overview } from '../domain/overview'
import { useAtlas } from './atlas'
import styles from './RegionList.module.css'
import { type RegionRow, RegionRows } from './RegionRows'
import { useLanguage, useStrings } from './strings/catalogue'

/** A longer list scrolls by itself, and only what is in view is in the page. */
const LONG = 100

interface RegionListProps {
  readonly overview: Overview
  readonly hovered: RegionCode | null
  readonly selected: RegionCode | null
  readonly onHover: (region: RegionCode | null) => void
  readonly onSelect: (region: RegionCode) => void
}

/** Most data sets never need it. */
const LongRegionRows = lazy(async () => ({
  default: (await import('./LongRegionRows')).LongRegionRows,
}))

/** The map's regions as a list with the same facts and the same hover: one tab stop, arrows, type-ahead, Enter. */
export function RegionList({ overview, ...shared }: RegionListProps) {
  const strings = useStrings()
  const [showsAll, setShowsAll] = useState(false)
  const rows = useRows(overview, showsAll)

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
      {rows.length > LONG ? (
        <Suspense fallback={<RegionRows {...shared} rows={rows.slice(0, LONG)} />}>
          <LongRegionRows {...shared} rows={rows} />
        </Suspense>
      ) : (
        <RegionRows {...shared} rows={rows} />
      )}
    </section>
  )
}

function useRows(overview: Overview, showsAll: boolean): readonly RegionRow[] {
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
    const eventsIn = (code: RegionCode): number => overview.regions.get(code)?.events ?? 0
    const codes = [...known, ...unknown].sort((a, b) => eventsIn(b) - eventsIn(a)) // stable: else by the alphabet
    return codes.map((code) => {
      const region = regionSet.regions.get(code)
      const types = [...(overview.regions.get(code)?.types.keys() ?? [])]
      const name = region === undefined ? code : textIn(region.name, language)
      return { code, name, types, events: eventsIn(code) }
    })
  }, [everyCode, regionSet, overview, showsAll, language])
}
