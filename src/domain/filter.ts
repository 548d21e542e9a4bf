/** The four facets of a filter: OR within one, AND across them. */
export const FACETS = ['types', 'parties', 'supports', 'regions'] as const
export type Facet = (typeof FACETS)[number]
