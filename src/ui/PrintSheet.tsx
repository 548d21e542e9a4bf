import { useId } from 'react'
import type { Source } from '../domain/dataset'
import { writtenDays } from '../domain/days'
import type { EventEntry } from '../domain/eventEntry'
import { isOnlyMentioned, type Overview } from '../domain/overview'
import type { SvgNode } from '../domain/svgNode'
import { useAtlas, useIsOwn, usePlaceNames } from './atlas'
import { dataDateText } from './dataDate'
import { EventCell } from './EventCells'
import { COLUMNS, eventRow } from './eventRows'
import { LocalText } from './LocalText'
import { PrintedClaims } from './PrintedClaims'
import styles from './PrintSheet.module.css'
import { SvgPicture } from './SvgPicture'
import { useLanguage, useStrings } from './strings/catalogue'
import { useHeldText } from './useHeldText'
import { useWording } from './useWording'

interface PrintSheetProps {
  /** One sentence on what the view shows. */
  readonly summary: string
  /** Sentences on what narrows the view and what is selected; `null` for neither. */
  readonly narrowing: string | null
  readonly overview: Overview
  /** Events that are printed in full, and those without a place on the map: all, or the first ones of very many. */
  readonly rows: { readonly entries: readonly EventEntry[]; readonly unplaced: readonly EventEntry[] }
  /** `null` where the borders could not be had. */
  readonly picture: SvgNode | null
  /** Opens the same view; `null` for the reader's own file, which no link opens. */
  readonly link: string | null
}

/** The view on paper: picture, every event with every fact, sources in full, and where it can be found again. */
export function PrintSheet(props: PrintSheetProps) {
  const { summary, narrowing, overview, rows, picture, link } = props
  const { entries, unplaced } = rows
  const strings = useStrings()
  const { dataset } = useAtlas().index
  const language = useLanguage()
  const held = useHeldText()
  const isOwn = useIsOwn()
  const { print } = strings
  const sources = useSources(entries)
  const numberOf = (id: string): string | null => {
    const at = sources.findIndex((source) => source.id === id)
    return at < 0 ? null : `[${at + 1}]`
  }
  return (
    <article className={styles.sheet} data-print-sheet lang={language}>
      <header>
        {isOwn ? <p className={styles.own}>{strings.own.band}</p> : null}
        <p className={styles.site}>{strings.site}</p>
        <h1>
          <LocalText text={dataset.title} />
        </h1>
        <p>
          {summary} {dataDateText(dataset, strings, language)}
        </p>
        <p>{narrowing ?? print.noFilters}</p>
        {held === null ? null : <p>{held}</p>}
      </header>
      <section className={styles.picture} aria-label={strings.map}>
        {picture === null ? <p className={styles.notice}>{print.noMap}</p> : <SvgPicture picture={picture} />}
      </section>
      <p>{print.borders}</p>
      <RegionLine overview={overview} />
      <Unplaced entries={unplaced} events={overview.unplaced} />
      <div className={styles.wide}>
        {entries.length < overview.events ? (
          <p className={styles.notice}>
            {entries.length === 0
              ? print.none(overview.events)
              : print.firstOnly(entries.length, overview.events)}
          </p>
        ) : null}
        <Events entries={entries} numberOf={numberOf} />
        <PrintedClaims entries={entries} numberOf={numberOf} />
        <Context numberOf={numberOf} />
        <section aria-label={print.sources}>
          <h2>{print.sources}</h2>
          <ol className={styles.sources}>
            {sources.map((source) => (
              <li key={source.id}>
                <SourceInFull source={source} />
              </li>
            ))}
          </ol>
        </section>
        <About link={link} />
      </div>
    </article>
  )
}

/** Each source of what is printed once, in the order in which they come; its place is its number. */
function useSources(entries: readonly EventEntry[]): readonly Source[] {
  const { sources, dataset } = useAtlas().index
  const said = [...entries.flatMap(({ event }) => event.claims), ...dataset.context]
  const ids = new Set(said.map(({ source }) => source))
  return [...ids].flatMap((id) => sources.get(id) ?? [])
}

/** What the picture shows, in words. */
function RegionLine({ overview: { regions } }: { readonly overview: Overview }) {
  const strings = useStrings()
  const names = usePlaceNames()
  if (regions.size === 0) return null
  const texts = [...regions].map(([code, here]) => {
    const text = strings.named(names.region(code), here.events)
    return isOnlyMentioned(here) ? `${text} (${strings.roles.mentioned})` : text
  })
  return (
    <section>
      <h2>{strings.regionList}</h2>
      <p>{texts.join('; ')}.</p>
    </section>
  )
}

interface EventsProps {
  readonly entries: readonly EventEntry[]
  /** `null` for a source that the data set does not hold. */
  readonly numberOf: (source: string) => string | null
}

function Events({ entries, numberOf }: EventsProps) {
  const strings = useStrings()
  const wording = useWording()
  const title = useId()
  if (entries.length === 0) return null
  return (
    <section>
      <h2 id={title}>{strings.table}</h2>
      <table className={styles.table} aria-labelledby={title}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {strings.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const row = eventRow(entry, wording)
            return (
              <tr key={entry.event.id}>
                {COLUMNS.map((column) =>
                  column === 'event' ? (
                    <th key={column} scope="row">
                      <LocalText text={entry.event.title} />
                    </th>
                  ) : (
                    <td key={column} data-column={column}>
                      {column === 'source' && row.sources.length > 0 ? (
                        row.sources.map(({ id }) => numberOf(id)).join(' ')
                      ) : (
                        <EventCell column={column} entry={entry} row={row} />
                      )}
                    </td>
                  ),
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

interface UnplacedProps {
  readonly entries: readonly EventEntry[]
  /** How many there are, of which `entries` may be none. */
  readonly events: number
}

function Unplaced({ entries, events }: UnplacedProps) {
  const strings = useStrings()
  if (events === 0) return null
  if (entries.length === 0) return <p>{strings.print.unplaced(events)}.</p>
  return (
    <section aria-label={strings.unplaced}>
      <h2>{strings.unplaced}</h2>
      <p>{strings.unplacedHint}</p>
      <ul>
        {entries.map(({ event }) => (
          <li key={event.id}>
            <LocalText text={event.title} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the report says beside the events. */
function Context({ numberOf }: Pick<EventsProps, 'numberOf'>) {
  const strings = useStrings()
  const { context } = useAtlas().index.dataset
  if (context.length === 0) return null
  return (
    <section aria-label={strings.context}>
      <h2>{strings.context}</h2>
      <ul className={styles.context}>
        {context.map(({ text, source }) => (
          <li key={text.en}>
            <LocalText text={text} /> {numberOf(source)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** All that is known of a source, the whole address too: nothing can be followed on paper. */
function SourceInFull({ source }: { readonly source: Source }) {
  const strings = useStrings()
  const wanted = useLanguage()
  const { publishedAt, credits, link, archive } = source
  const facts = [
    ...(publishedAt === undefined ? [] : [strings.published(writtenDays(publishedAt, publishedAt, wanted))]),
    ...(credits.length === 0 ? [] : [strings.credits(credits.join(', '))]),
    ...(source.language === 'und' ? [] : [strings.print.language(languageName(source.language, wanted))]),
  ]
  return (
    <>
      <LocalText text={source.publisher} />, <LocalText text={source.title} />, {facts.join(', ')}.{' '}
      {link.kind === 'link' ? <Address href={link.href} /> : null}
      {link.kind === 'none' ? strings.noAddress : null}
      {link.kind === 'refused' ? strings.linkNotShown : null}
      {archive === undefined ? null : <Archived archive={archive} />}
    </>
  )
}

function Archived({ archive }: { readonly archive: NonNullable<Source['archive']> }) {
  const { print } = useStrings()
  const wanted = useLanguage()
  const day = archive.retrievedAt.slice(0, 10)
  if (archive.link.kind !== 'link') return null
  return (
    <>
      {' '}
      {print.archived(writtenDays(day, day, wanted))}: <Address href={archive.link.href} />
    </>
  )
}

function Address({ href }: { readonly href: string }) {
  return (
    <bdi className={styles.address} translate="no">
      {href}
    </bdi>
  )
}

/** "English" for `en`; a code that has no name, or is none, as it is. */
function languageName(code: string, wanted: string): string {
  try {
    return new Intl.DisplayNames(wanted, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** Where the view can be opened again, which data it is, whose it is, and whose borders. */
function About({ link }: { readonly link: string | null }) {
  const strings = useStrings()
  const { index, regionSet } = useAtlas()
  const { dataset } = index
  return (
    <footer className={styles.about}>
      <h2>{strings.print.about}</h2>
      <p>
        {link === null ? (
          strings.own.noLink
        ) : (
          <>
            {strings.print.link}: <Address href={link} />
          </>
        )}
      </p>
      <p>
        {strings.version(dataset.version)}. {strings.licence}: {dataset.licence},{' '}
        <LocalText text={dataset.attribution} />. {strings.print.mapData(regionSet.attribution.join(', '))}
      </p>
    </footer>
  )
}
