import type { RegionCode } from '../domain/dataset'
import type { Overview } from '../domain/overview'
import { useAtlas, usePlaceNames } from './atlas'
import styles from './HoverNote.module.css'
import { useStrings } from './strings/catalogue'

interface HoverNoteProps {
  readonly region: RegionCode | null
  readonly overview: Overview
}

/** Name and number of the region under the pointer or the focus, in a corner where it covers nothing. */
export function HoverNote({ region, overview }: HoverNoteProps) {
  const strings = useStrings()
  const names = usePlaceNames()
  const { index } = useAtlas()
  if (region === null) return null
  const events = overview.regions.get(region)?.events ?? 0
  const isReported = events > 0 || index.whole.regions.has(region)
  const name = names.region(region)
  return (
    <p className={styles.note} aria-hidden="true">
      {isReported ? strings.help.hovered(name, strings.events(events)) : strings.help.hoveredNone(name)}
    </p>
  )
}
