/** What a data set that this site publishes must keep to, with what an editor is to do about a breach. */
export const EDITORIAL_RULES = {
  unreadable: 'every record is read without a problem: mend what `check` says',
  noClaim: 'an event has at least one claim with who says it and where: add it, or withdraw the event',
  sourceUntold: 'a source has publisher, title and day; where the report gives none, the text says so',
  noLink: 'a source has an address and an archived copy, or "none: reason" in their place',
  verb: 'a claim says "confirmed" or "denied" only where its stance is that; claims of rivals take the same verb',
  unattributed: 'each sentence of the summary names who says so, or says that the report does not say it',
  figureInTitle: 'numbers of people are said in claims, by whom: take them out of the title',
  fixedNumber:
    'where speakers give different numbers, the summary gives the range or names the speaker of each',
  tooEarly:
    'an event is published no sooner than its delay after it happened: wait, or make the day less exact',
  noDay: 'the data set says when it was published (publishedAt)',
  tooFine: 'a place is a region or country, never a point and never finer: give the region',
  sensitive: 'positions, shelters, hospitals and schools are shown by region at the finest: give the region',
  coordinates: 'no coordinates or grid references in any text: take them out',
  address: 'no street and house number in any text: take them out',
  personalData: 'no mail address, telephone, number plate or handle in any text: take it out',
  privatePerson: 'a witness is not named: write "a resident", "a witness"',
  graphic: 'a source on a host of raw footage has a contentWarning on its event: add one',
  markup: 'texts are plain: no tags and no placeholders',
  symbol: 'no flags, emblems or pictograms in texts',
  spelling:
    'places of Ukraine are spelt by the national romanisation; only quotations keep the spelling of the source',
  translation: 'each text of ours is there in Ukrainian, as long as the English one, with the same addresses',
  sum: 'numbers of parts add up to the number of the whole that the same claim gives',
  twice: 'two events of one type, day, region and source are `related` to each other, or are one',
  licence: 'the licence is one that lets others publish the data, and the manifest names the same',
  append: 'a version only grows: each change has a new correction (`npm run data -- diff OLD NEW`)',
} as const

export type EditorialRule = keyof typeof EDITORIAL_RULES

/** One breach. */
export interface Finding {
  readonly rule: EditorialRule
  /** Id of the event; absent for one of the set itself. */
  readonly event?: string
  /** Path within the event or the set. */
  readonly field: string
  /** As it stands there. */
  readonly value: string
  /** What could stand there. */
  readonly instead?: string
}

export function finding(rule: EditorialRule, field: string, value: string, instead?: string): Finding {
  return { rule, field, value, ...(instead !== undefined && { instead }) }
}
