import { useEffect } from 'react'
import { writtenDays } from '../domain/days'
import { useAtlas } from './atlas'
import { ChoiceGroup } from './ChoiceGroup'
import { useLanguage } from './strings/catalogue'
import { useLateStrings } from './strings/lateCatalogue'
import styles from './VersionBand.module.css'

interface VersionBandProps {
  /** Whether what is shown is as published then. */
  readonly isThen: boolean
  readonly onChoose: (isThen: boolean) => void
  /** Lists what has changed. */
  readonly onList: () => void
  /** Told what the band says, for those who do not see it come; `null` when it goes. */
  readonly onTold: (text: string | null) => void
}

/** Says that an older version of the data is shown, or was come from, and switches between then and now. */
export function VersionBand({ isThen, onChoose, onList, onTold }: VersionBandProps) {
  const { versions } = useLateStrings()
  const language = useLanguage()
  const { version, publishedAt } = useAtlas().index.dataset
  const day = publishedAt?.slice(0, 10)
  const written = day === undefined ? null : writtenDays(day, day, language)
  const text = isThen ? versions.shownThen(version, written) : versions.shownNow(version, written)
  useEffect(() => {
    onTold(text)
    return () => onTold(null)
  }, [text, onTold])
  return (
    <section className={styles.band} aria-label={versions.name}>
      <p className={styles.words}>{text}</p>
      <ChoiceGroup
        id="as-of"
        label={versions.asOf}
        options={[
          { value: 'then', label: versions.asThen },
          { value: 'now', label: versions.asNow },
        ]}
        chosen={isThen ? 'then' : 'now'}
        onChoose={(chosen) => onChoose(chosen === 'then')}
      />
      <button type="button" id="version-changes" onClick={onList}>
        {versions.open}
      </button>
    </section>
  )
}
