import { useMemo, useRef } from 'react'
import { RegionRowList, type RegionRowsProps, useRegionFocus } from './RegionRows'
import { useRowsInView } from './useRowsInView'

/** A long list of regions: only those in view, the one with the focus and the selected one are in the page. */
export function LongRegionRows(props: RegionRowsProps) {
  const { rows, selected } = props
  const scroller = useRef<HTMLUListElement>(null)
  const roving = useRegionFocus(rows)
  const ids = useMemo(() => rows.map(({ code }) => code), [rows])
  const kept = [ids[roving.stop] ?? null, selected]
  const inView = useRowsInView({ ids, kept, isWhole: false, scroller })
  return <RegionRowList list={props} roving={roving} inView={inView} scroller={scroller} />
}
