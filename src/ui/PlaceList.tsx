import type { Place, RegionCode } from '../domain/dataset'
import { usePlaceNames } from './atlas'
import { LocalText } from './LocalText'
import styles from './PlaceList.module.css'
import { useStrings } from './strings/catalogue'

interface PlaceListProps {
  readonly places: readonly Place[]
  readonly onChoose: (region: RegionCode) => void
}

/** Every place of an event with its role and precision; a region is a button that goes to it. */
export function PlaceList({ places, onChoose }: PlaceListProps) {
  const strings = useStrings()
  return (
    <ul className={styles.list} aria-label={strings.places}>
      {places.map((place) => (
        <li key={[place.role, place.region, place.country, place.point].join(' ')}>
          <PlaceName place={place} onChoose={onChoose} />
          <span className={styles.role}>
            {' '}
            {strings.roles[place.role]}, {strings.precisions[place.precision]}
          </span>
          {place.wording === undefined ? null : (
            <span className={styles.role}>
              {': '}
              <LocalText text={place.wording} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function PlaceName({
  place,
  onChoose,
}: {
  readonly place: Place
  readonly onChoose: PlaceListProps['onChoose']
}) {
  const names = usePlaceNames()
  if (place.region !== undefined) {
    const { region } = place
    return (
      <button
        type="button"
        id={`place-${place.role}-${region}`}
        className={styles.place}
        translate="no"
        onClick={() => onChoose(region)}
      >
        {names.region(region)}
      </button>
    )
  }
  if (place.country !== undefined) return <span translate="no">{names.country(place.country)}</span>
  return (
    <span>
      {place.point
        .map((degrees) => degrees.toFixed(2))
        .reverse()
        .join(', ')}
    </span>
  )
}
