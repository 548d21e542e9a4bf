import type { Claim, Claimant, Figure, SourceLink } from '../../domain/dataset'
import type { Text } from '../../domain/language'
import { linkOf } from '../linkOf'
import { shownText } from '../shownText'
import { inBoth } from './intake'
import { cellOf, type MappedCells, spotOf, textOf } from './mappedCells'

/** What a row says happened. */
export interface Said {
  /** Of the event. */
  readonly id: string
  readonly statement: Text
  readonly figures: readonly Figure[]
}

/**
 * Who says so: whom the row names, else who published it, else the host of its address, one claim for each address.
 * Numbers of nobody are the file's own estimate. Empty = the row names nobody and counts nothing.
 */
export function claimsOf(cells: MappedCells, { id, statement, figures }: Said): Claim[] {
  const [named, publisher] = [textOf(cells, 'claimant'), textOf(cells, 'publisher')]
  return linksOf(cells).flatMap((link, index): Claim[] => {
    const outlet = publisher ?? (link.kind === 'link' ? inBoth(link.host) : null)
    const isNobody = named === null && outlet === null
    if (isNobody && figures.length === 0) return []
    return [
      {
        id: `${id}:${index + 1}`,
        claimant: cells.intake.claimant(speakerOf(cells, named, outlet)),
        stance: isNobody ? 'estimates' : 'asserts',
        ...(named === null && outlet !== null ? { verb: REPORTED } : {}),
        source: cells.intake.source({
          publisher: outlet ?? fileNameOf(cells),
          title: { en: 'title not given', uk: 'назву не наведено' },
          kind: outlet === null ? 'dataset' : 'report',
          language: 'und',
          link,
          credits: [],
        }),
        statement,
        figures: index === 0 ? figures : [],
      },
    ]
  })
}

const REPORTED: Text = { en: 'reported', uk: 'повідомляє' }

/** Of what kind a speaker is whom the file names, nobody knows: `analyst` is the kind that says least. */
function speakerOf(cells: MappedCells, named: Text | null, outlet: Text | null): Omit<Claimant, 'id'> {
  const party = 'other'
  if (named !== null)
    return { name: named, role: { en: 'named in the file', uk: 'за файлом' }, party, kind: 'analyst' }
  if (outlet === null)
    return {
      name: fileNameOf(cells),
      role: { en: 'the file itself', uk: 'сам файл' },
      party,
      kind: 'analyst',
    }
  return {
    name: outlet,
    role: { en: 'source named in the file', uk: 'джерело за файлом' },
    party,
    kind: 'media',
  }
}

/** The addresses of a row, each once, those that cannot be shown only noted. Never empty. */
function linksOf(cells: MappedCells): readonly SourceLink[] {
  const text = cellOf(cells, 'address')
  if (text === '') return [{ kind: 'none', reason: 'the file gives no address' }]
  const addresses = [...new Set(text.split(/[,;|]*\s+(?=[a-z]+:)|[,;|]+(?=https?:)/i))]
  const links = addresses.map((address) => {
    const link = linkOf(address)
    if (link.kind === 'refused') cells.intake.note(spotOf(cells, 'address'), address, 'linkRefused')
    return link
  })
  const shown = links.filter(({ kind }) => kind === 'link')
  return shown.length > 0 ? shown : links.slice(0, 1)
}

function fileNameOf({ intake }: MappedCells): Text {
  const shown = shownText(intake.file())
  return inBoth(shown.kind === 'text' ? shown.text : 'file')
}
