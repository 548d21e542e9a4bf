import { writtenDays } from '../domain/days'
import { textIn } from '../domain/language'
import { type Accessed, type CitationFormat, citationText } from '../export/citation'
import { fileName } from '../export/fileName'
import { narrowingText } from '../ui/filterTexts'
import { heldText } from '../ui/heldText'
import { lateStringsOf } from '../ui/strings/lateCatalogue'
import type { TextFile } from './rowFiles'
import type { ShownView } from './viewPicture'

/** The moment on the reader's own clock. */
export function accessedAt(now: Date, zone: string): Accessed {
  const written = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone })
  const [day = '', time = ''] = written.format(now).split(' ')
  return { day, time, zone }
}

/** The view as a citation in the page's language. */
export function viewCitation(
  { state, derived, wording, summary, link }: ShownView,
  format: CitationFormat,
  sha256: string | null,
  accessed: Accessed,
): string {
  const { strings, language, atlas } = wording
  const { cited } = lateStringsOf(language).exporting
  const { id, version, title, attribution, publishedAt, licence } = atlas.index.dataset
  const part = heldText(atlas.index.whole, strings, language)
  const own = atlas.own === undefined ? [] : [`${strings.own.band}.`]
  const dayText = (day: string): string => writtenDays(day, day, language)
  return citationText(
    {
      id,
      version,
      licence,
      sha256,
      link,
      language,
      accessed,
      publisher: textIn(attribution, language),
      title: textIn(title, language),
      publishedAt: publishedAt?.slice(0, 10) ?? null,
      shown: [
        ...own,
        summary,
        narrowingText(state.view, derived.open, wording) ?? strings.print.noFilters,
        ...(part === null ? [] : [part]),
      ].join(' '),
    },
    {
      version: strings.version,
      published: (day) => strings.dataDate(dayText(day)),
      sha256: cited.sha256,
      licence: (name) => `${strings.licence}: ${name}`,
      accessed: ({ day, time, zone: where }) => cited.accessed(dayText(day), time, where),
    },
    format,
  )
}

const FILES = {
  plain: ['citation.txt', 'text/plain;charset=utf-8'],
  bibtex: ['citation.bib', 'application/x-bibtex'],
  ris: ['citation.ris', 'application/x-research-info-systems'],
} as const

/** The citation as a file. */
export function citationFile(
  text: string,
  format: CitationFormat,
  dataset: Parameters<typeof fileName>[0],
): TextFile {
  const [end, type] = FILES[format]
  return { name: fileName(dataset, end), parts: [text], type }
}
