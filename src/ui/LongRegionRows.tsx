import { useRef } from 'react'
import { RegionRowList, type RegionRowsProps, useRegionFocus } from './RegionRows'
import { useRowsInView } from './useRowsInView'

/** A long list of regions: only those in view, the one with the focus and the selected one are in the page. */
export function LongRegionRows(props: RegionRowsProps) {
  const { rows, selected } = props
  const scroller = useRef<HTMLUListElement>(null)
  const roving = useRegionFocus(rows)
  const kept = [roving.stop, rows.findIndex(({ code }) => code === selected)]
  const inView = useRowsInView({ count: rows.length, kept, isWhole: false, scroller })
  return <RegionRowList list={props} roving={roving} inView={inView} scroller={scroller} />
}
