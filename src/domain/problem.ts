/** Why something in a file was refused, left out or changed. Stable codes; the words for them are the page's. */
export const PROBLEM_REASONS = [
  'tooLarge',
  'empty',
  'archive',
  'binary',
  'utf16',
  'notUtf8',
  'html',
  'truncated',
  'trailingComma',
  'singleQuotes',
  'notANumber',
  'notJson',
  'tooDeep',
  'notAnObject',
  'formatUnknown',
  'formatNewer',
  'tooManyRows',
  'tooManyProblems',
  'digestMismatch',
  'idMismatch',
  'missing',
  'wrongType',
  'notInList',
  'idInvalid',
  'idDuplicate',
  'versionInvalid',
  'fileNameInvalid',
  'digestInvalid',
  'contactInvalid',
  'languageInvalid',
  'regionCodeInvalid',
  'regionUnknown',
  'countryCodeInvalid',
  'dayInvalid',
  'timeInvalid',
  'timeSkipped',
  'timeZoneUnknown',
  'startAfterEnd',
  'oneEndOnly',
  'precisionMismatch',
  'notWhole',
  'negative',
  'outOfRange',
  'lowAboveHigh',
  'wordingMismatch',
  'placeNotOne',
  'pointOutsideWorld',
  'textBlank',
  'textTooLong',
  'textCut',
  'translationBlank',
  'untitled',
  'controlsRemoved',
  'directionMarksRemoved',
  'invisiblesRemoved',
  'mixedAlphabets',
  'linkMissing',
  'linkRefused',
  'supportTypedIn',
  'mediaField',
  'typeUnknown',
  'unknownClaimant',
  'unknownSource',
  'unknownClaim',
  'unknownEvent',
  'mergedIntoMissing',
  'noClaimLeft',
  'geometryInvalid',
  // rows of files in the formats of others
  'unreadable',
  'filesUnrelated',
  'noRows',
  'rowTooLong',
  'quoteUnclosed',
  'quoteMalformed',
  'fieldCount',
  'tooManyColumns',
  'columnRefused',
  'columnTwice',
  'columnSkipped',
  'onlyFirst',
  'tagRowSkipped',
  'numberInvalid',
  'degreesInvalid',
  'degreesRespelt',
  'coordinatesMissing',
  'coordinatesQuoted',
  'precisionAssumed',
  'heightDropped',
  'coordinatesSwapped',
  'coordinatesProjected',
  'coordinatesOutside',
  'dateAmbiguous',
  'dateSerial',
  'dateDoubtful',
  'yearImplausible',
  'dayStandsForPeriod',
  'timeDropped',
  'timeUnknown',
  'codeUnknown',
  'codeWider',
  'regionNotFound',
  'regionAmbiguous',
  'regionRenamed',
  'placedByRegion',
  'placeTooWide',
  'sumMismatch',
  'sourceCountMismatch',
  'zeroMayBeUnknown',
  'idMade',
  'idChanged',
  'idShared',
  'rowsJoined',
  'labelsMissing',
  'labelsUnused',
  'mentionOnly',
  'topoJson',
  'projection',
  'geometryUnsupported',
  'ringMended',
  'ringDegenerate',
  'ringCrossed',
  'shapeNotKept',
  'styleDropped',
  // Parquet files, and files that are read in parts
  'parquetBroken',
  'pageTooLarge',
  'codecUnknown',
  'encodingUnknown',
  'encrypted',
  'columnMissing',
  'columnType',
  'helperMismatch',
  'rangesUnsupported',
  'changedWhileRead',
  'notReached',
] as const
export type ProblemReason = (typeof PROBLEM_REASONS)[number]

/**
 * What became of it: the whole file was refused; the row or the part of it that the path names was left out; the value
 * was changed or dropped; or it was kept as it is and only needs a look.
 */
export type ProblemEffect = 'fileRefused' | 'leftOut' | 'changed' | 'kept'

/** One thing in a file that is not as it should be; nothing is dropped without one. */
export interface Problem {
  readonly file: string
  /**
   * Index from 0 of the event, or of the record in a file of rows, its header included: with 1 added it is the row that
   * a spreadsheet shows. `null` for what belongs to none.
   */
  readonly row: number | null
  /** Such as `events[3].claims[0].figures[0].low`; empty for the file as a whole. */
  readonly path: string
  /** Last name in the path, such as `low`; empty for the file as a whole. */
  readonly field: string
  /** At most 80 characters, invisible ones written as `\u{…}`; empty where nothing is there. */
  readonly value: string
  readonly reason: ProblemReason
  /** What helps to mend it, in no language: allowed values, a limit, `line:column`. `null` = the reason says it all. */
  readonly advice: string | null
  readonly effect: ProblemEffect
  /** How many rows it stands for, this one included; absent = one. The row and value are those of the first. */
  readonly count?: number
}

const REASONS: ReadonlySet<string> = new Set(PROBLEM_REASONS)

/** Whether a text is one of the codes. */
export function isProblemReason(text: string): text is ProblemReason {
  return REASONS.has(text)
}
