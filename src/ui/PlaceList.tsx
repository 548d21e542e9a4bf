import type { RegionCode } from '../domain/dataset'
import type { EventEntry } from '../domain/eventEntry'
import { type EventPoint, pointOf } from '../domain/eventPoint'
import type { PlacedPlace } from '../domain/placedPlace'
import { usePlaceNames } from './atlas'
import { LocalText } from './LocalText'
import styles from './PlaceList.module.css'
import { extentText, placeName } from './placeText'
import { useStrings } from './strings/catalogue'

interface PlaceListProps {
  readonly entry: EventEntry
  /** Goes to a region, or to the point in it. */
  readonly onChoose: (place: { readonly region: RegionCode; readonly point?: EventPoint }) => void
}

/** Every place of an event with its role and precision; a place in a region is a button that goes to it. */
export function PlaceList({ entry, onChoose }: PlaceListProps) {
  const strings = useStrings()
  return (
    <ul className={styles.list} aria-label={strings.places}>
      {entry.places.map((placed) => {
        const { place } = placed
        return (
          <li key={[place.role, place.region, place.country, place.point].join(' ')}>
            <PlaceName entry={entry} placed={placed} onChoose={onChoose} />
            <PlaceFacts placed={placed} />
          </li>
        )
      })}
    </ul>
  )
}

function PlaceFacts({ placed }: { readonly placed: PlacedPlace }) {
  const strings = useStrings()
  const { role, precision, wording } = placed.place
  const extent = extentText(placed, strings)
  const facts = [strings.roles[role], strings.precisions[precision], ...(extent === null ? [] : [extent])]
  return (
    <span className={styles.role}>
      {' '}
      {facts.join(', ')}
      {wording === undefined ? null : (
        <>
          {': '}
          <LocalText text={wording} />
        </>
      )}
    </span>
  )
}

function PlaceName({ entry, placed, onChoose }: PlaceListProps & { readonly placed: PlacedPlace }) {
  const names = usePlaceNames()
  const { place, region } = placed
  const name = placeName(placed, names)
  if (region === null) return <span translate="no">{name}</span>
  const point = pointOf({ row: entry.row, type: entry.event.type }, placed)
  return (
    <button
      type="button"
      id={['place', place.role, ...(place.point ?? []), region].join('-')}
      className={styles.place}
      translate="no"
      onClick={() => onChoose(point === null ? { region } : { region, point })}
    >
      {name}
    </button>
  )
}
