import type { Claim, Claimant, ConflictEvent, Source } from '../domain/dataset'
import { localText, type Text } from '../domain/language'
import { createList, jsonText } from './jsonText'
import { type ExportContext, extractOf, type Writer } from './writer'

type Node = Readonly<Record<string, unknown>>

/** Kinds of claimants that cannot be a person; of others, a group may speak. */
const ORGANISATIONS: ReadonlySet<Claimant['kind']> = new Set(['military', 'government', 'media', 'analyst'])

/**
 * Claims as schema.org `Claim` in JSON-LD, in one language: the data set first, then each claim as it was made, and by
 * whom. Never `ClaimReview`: nobody here assessed them. Events without claims are not in it. Safe inside a `<script>`.
 *
 * @param about further members of the data set's node.
 */
export function claimJsonLd(context: ExportContext, about: Node = {}): Writer {
  const list = createList()
  return {
    start: () =>
      `{\n"@context":"https://schema.org",\n"@graph":[${list([jsonText({ ...datasetNode(context), ...about })])}`,
    events: (batch) =>
      list(batch.flatMap((event) => event.claims.map((claim) => jsonText(claimNode(claim, event, context))))),
    end: () => '\n]\n}\n',
  }
}

function datasetNode(context: ExportContext): Node {
  const { dataset, link, language } = context
  return {
    '@type': 'Dataset',
    '@id': addressOf(context),
    name: worded(dataset.title, context),
    description: worded(dataset.description, context),
    version: dataset.version,
    datePublished: dataset.publishedAt,
    license: dataset.licence,
    creditText: worded(dataset.attribution, context),
    inLanguage: language,
    url: link ?? undefined,
    disambiguatingDescription: extractOf(context) ?? undefined,
  }
}

function claimNode(claim: Claim, event: ConflictEvent, context: ExportContext): Node {
  const { claimants, sources } = context
  const claimant = claimants.get(claim.claimant)
  const source = sources.get(claim.source)
  const about = claim.about === undefined ? undefined : { '@id': addressOf(context, claim.about) }
  return {
    '@type': 'Claim',
    '@id': addressOf(context, claim.id),
    text: worded(claim.statement, context),
    author: claimant === undefined ? undefined : authorNode(claimant, context),
    datePublished: claim.madeAt,
    appearance: source === undefined ? undefined : sourceNode(source, context),
    about: [{ '@type': 'Thing', identifier: event.id, name: worded(event.title, context) }, about].filter(
      (thing) => thing !== undefined,
    ),
    isPartOf: { '@id': addressOf(context) },
  }
}

function authorNode({ name, role, kind }: Claimant, context: ExportContext): Node {
  return {
    '@type': ORGANISATIONS.has(kind) ? 'Organization' : undefined,
    name: worded(name, context),
    description: worded(role, context),
  }
}

function sourceNode({ title, publisher, publishedAt, language, link }: Source, context: ExportContext): Node {
  return {
    '@type': 'CreativeWork',
    name: worded(title, context),
    publisher: { '@type': 'Organization', name: worded(publisher, context) },
    datePublished: publishedAt,
    inLanguage: language === 'und' ? undefined : language,
    url: link.kind === 'link' ? link.href : undefined,
  }
}

/** A plain string in the language of the file, marked where it had to be another one. */
function worded(text: Text, { language: wanted }: ExportContext): string | Node {
  const { text: value, language } = localText(text, wanted)
  return language === wanted ? value : { '@value': value, '@language': language }
}

function addressOf({ dataset: { id, version } }: ExportContext, claim?: string): string {
  return ['urn:dispatch-atlas', id, version, ...(claim === undefined ? [] : [claim])].map(encodeURI).join(':')
}
