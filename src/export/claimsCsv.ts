import type { Claim, ConflictEvent, Figure, SourceLink } from '../domain/dataset'
import type { Text } from '../domain/language'
import { scopeOf } from '../domain/statements'
import { BYTE_ORDER_MARK, type CsvValue, csvLine } from './csvCell'
import { speakerOf, textOrNull } from './eventFacts'
import type { ExportContext, Writer } from './writer'

/** One row, before anything is looked up; `figure` is `null` for a claim without figures. */
interface ClaimRow {
  readonly event: ConflictEvent
  readonly claim: Claim
  readonly figure: Figure | null
}

/** Columns in their order, with what stands in them. */
const COLUMNS: readonly (readonly [
  name: string,
  value: (row: ClaimRow, context: ExportContext) => CsvValue,
])[] = [
  ['event_id', ({ event }) => event.id],
  ['event_title', ({ event }, context) => inLanguage(event.title, context)],
  ['claim_id', ({ claim }) => claim.id],
  ['claimant_id', ({ claim }) => claim.claimant],
  ['claimant', ({ claim }, context) => speakerOf(claim, context)],
  ['claimant_role', ({ claim }, context) => inLanguage(claimantOf(claim, context)?.role, context)],
  ['party', ({ claim }, context) => claimantOf(claim, context)?.party ?? null],
  ['claimant_kind', ({ claim }, context) => claimantOf(claim, context)?.kind ?? null],
  ['stance', ({ claim }) => claim.stance],
  ['answers_claim', ({ claim }) => claim.about ?? null],
  ['verb', ({ claim }, context) => inLanguage(claim.verb, context)],
  ['via', ({ claim }, context) => inLanguage(claim.via, context)],
  ['made_at', ({ claim }) => claim.madeAt ?? null],
  ['statement', ({ claim }, context) => inLanguage(claim.statement, context)],
  ['quote', ({ claim }) => claim.quote ?? null],
  ['measure', ({ figure }) => figure?.measure ?? null],
  ['low', ({ figure }) => figure?.low ?? null],
  ['best', ({ figure }) => figure?.best ?? null],
  ['high', ({ figure }) => figure?.high ?? null],
  ['wording', ({ figure }) => figure?.wording ?? null],
  ['figure_words', ({ figure }, context) => inLanguage(figure?.words, context)],
  ['scope', ({ figure }) => (figure?.scope === undefined ? null : scopeOf(figure))],
  ['source_id', ({ claim }) => claim.source],
  ['source_publisher', ({ claim }, context) => inLanguage(sourceOf(claim, context)?.publisher, context)],
  ['source_title', ({ claim }, context) => inLanguage(sourceOf(claim, context)?.title, context)],
  ['source_kind', ({ claim }, context) => sourceOf(claim, context)?.kind ?? null],
  ['source_date', ({ claim }, context) => sourceOf(claim, context)?.publishedAt ?? null],
  ['source_language', ({ claim }, context) => sourceOf(claim, context)?.language ?? null],
  ['source_url', ({ claim }, context) => hrefOf(sourceOf(claim, context)?.link)],
  ['archive_url', ({ claim }, context) => hrefOf(sourceOf(claim, context)?.archive?.link)],
  ['credits', ({ claim }, context) => sourceOf(claim, context)?.credits.join('; ') ?? null],
  ['dataset_id', (_, { dataset }) => dataset.id],
  ['dataset_version', (_, { dataset }) => dataset.version],
  ['licence', (_, { dataset }) => dataset.licence],
  ['attribution', (_, context) => inLanguage(context.dataset.attribution, context)],
  ['language', (_, { language }) => language],
]

/**
 * Who says what, as CSV for spreadsheets: a row for each claim and figure, one for a claim without figures, none for an
 * event without claims. A numeric cell that is empty beside a wording is an open end.
 */
export function claimsCsv(context: ExportContext): Writer {
  return {
    start: () => BYTE_ORDER_MARK + csvLine(COLUMNS.map(([name]) => name)),
    events: (batch) =>
      batch
        .flatMap(rowsOf)
        .map((row) => csvLine(COLUMNS.map(([, value]) => value(row, context))))
        .join(''),
    end: () => '',
  }
}

function rowsOf(event: ConflictEvent): readonly ClaimRow[] {
  return event.claims.flatMap((claim) => {
    const figures = claim.figures.length === 0 ? [null] : claim.figures
    return figures.map((figure) => ({ event, claim, figure }))
  })
}

function claimantOf({ claimant }: Claim, { claimants }: ExportContext) {
  return claimants.get(claimant)
}

function sourceOf({ source }: Claim, { sources }: ExportContext) {
  return sources.get(source)
}

function inLanguage(text: Text | undefined, { language }: ExportContext): string | null {
  return textOrNull(text, language)
}

function hrefOf(link: SourceLink | undefined): string | null {
  return link?.kind === 'link' ? link.href : null
}
