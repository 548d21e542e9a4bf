import { writtenDays } from '../domain/days'
import { changedCount, type FileReport, leftOutCount } from '../domain/fileReport'
import { LocalText } from './LocalText'
import styles from './OpenDialog.module.css'
import { useLanguage, useStrings } from './strings/catalogue'
import { useLateStrings } from './strings/lateCatalogue'

/** What a file was taken for and what is in it, before anything of it is shown. */
export function FileFacts({ report }: { readonly report: FileReport }) {
  const { number } = useStrings()
  const { opening } = useLateStrings()
  const language = useLanguage()
  const { facts } = opening
  const { files, format, rows, events, atPoints, onRegions, notOnMap, days, problems } = report
  const beyond = problems.find(({ reason }) => reason === 'onlyFirst')
  const [leftOut, changed] = [leftOutCount(problems), changedCount(problems)]
  return (
    <>
      <dl className={styles.facts} aria-label={opening.found}>
        <dt>{facts.file}</dt>
        <dd>
          {files.map((name) => (
            <div key={name}>
              <bdi translate="no">{name}</bdi>
            </div>
          ))}
        </dd>
        <dt>{facts.format}</dt>
        <dd>{format === null ? opening.native : <LocalText text={format} />}</dd>
        <dt>{facts.rows}</dt>
        <dd>{number(rows)}</dd>
        <dt>{facts.events}</dt>
        <dd>{number(events)}</dd>
        <dt>{facts.places}</dt>
        <dd>{opening.places(atPoints, onRegions, notOnMap)}</dd>
        <dt>{facts.days}</dt>
        <dd>{days === null ? opening.noDays : writtenDays(days[0], days[1], language)}</dd>
        <dt>{facts.notTaken}</dt>
        <dd>{leftOut + changed === 0 ? opening.clean : opening.notTaken(leftOut, changed)}</dd>
      </dl>
      {beyond === undefined ? null : (
        <p className={styles.note}>{opening.onlyFirst(events, Number(beyond.advice))}</p>
      )}
      {events === 0 ? (
        <p id="open-nothing" className={styles.note}>
          {opening.nothingToShow}
        </p>
      ) : null}
    </>
  )
}
