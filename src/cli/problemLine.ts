import type { Problem, ProblemEffect, ProblemReason } from '../domain/problem'
import { terminalText } from './terminalText'

const EFFECTS: Readonly<Record<ProblemEffect, string>> = {
  fileRefused: 'file refused',
  leftOut: 'left out',
  changed: 'changed',
  kept: 'kept',
}

const SENTENCES: Readonly<Record<ProblemReason, string>> = {
  tooLarge: 'the file is larger than can be read',
  empty: 'there is nothing in it',
  archive: 'this is an archive; unpack it first',
  binary: 'this is no text file',
  utf16: 'the text is UTF-16; save it as UTF-8',
  notUtf8: 'the text is not UTF-8; save it as UTF-8',
  html: 'this is a web page or XML, not JSON',
  truncated: 'the file breaks off before its end',
  trailingComma: 'a comma stands before a closing bracket; remove it',
  singleQuotes: 'JSON needs double quotes',
  notANumber: 'JSON has no NaN or Infinity; use null',
  notJson: 'this is not valid JSON',
  tooDeep: 'lists and objects are nested too deeply',
  notAnObject: 'a data set is one JSON object',
  formatUnknown: 'this is no data set of a format that is read here',
  formatNewer: 'the format is newer than this program',
  tooManyRows: 'the list is longer than can be read',
  tooManyProblems: 'further problems that are not listed',
  digestMismatch: 'the file is not the one that the manifest names',
  idMismatch: 'id or version is not what the manifest says',
  missing: 'the field is missing',
  wrongType: 'the value is of the wrong type',
  notInList: 'the value is not one of the allowed ones',
  idInvalid: 'an id has 1 to 128 letters, digits, dots, hyphens or underscores',
  idDuplicate: 'the id was used before; the first one counts',
  versionInvalid: 'a version has 1 to 32 letters, digits, dots or hyphens',
  fileNameInvalid: 'a file name has letters, digits, dots, hyphens and ends in .json',
  digestInvalid: 'a SHA-256 digest has 64 lower-case hexadecimal digits',
  contactInvalid: 'a contact is a plain mail address such as desk@example.org',
  languageInvalid: 'a language is a tag such as en or uk',
  regionCodeInvalid: 'a region is an ISO 3166-2 code such as UA-63',
  regionUnknown: 'the region set does not have it',
  countryCodeInvalid: 'a country is an ISO 3166-1 code such as UA',
  dayInvalid: 'a day is a real date such as 2024-11-05',
  timeInvalid: 'a time is a real date, or date and time, such as 2024-11-05T14:30',
  timeSkipped: 'clocks in the zone skipped this time',
  timeZoneUnknown: 'a time zone is an IANA name such as Europe/Kyiv',
  startAfterEnd: 'the start is after the end',
  oneEndOnly: 'give both start and end, or null for both',
  precisionMismatch: 'the precision does not fit: a time needs minute or hour, undated needs unknown',
  notWhole: 'a count is a whole number',
  negative: 'the number is below zero',
  outOfRange: 'the number is too large',
  lowAboveHigh: 'low, best and high are not in order',
  wordingMismatch: 'the wording does not fit low and high',
  placeNotOne: 'give exactly one of region, country and point',
  pointOutsideWorld: 'a point is [longitude, latitude] in degrees',
  textBlank: 'the text is blank',
  textTooLong: 'the text is longer than 100,000 characters',
  textCut: 'only the first 10,000 characters are shown',
  translationBlank: 'the translation is blank',
  untitled: 'the title is blank; the id is shown',
  controlsRemoved: 'control characters were removed',
  directionMarksRemoved: 'marks that turn the reading direction were removed',
  invisiblesRemoved: 'invisible characters were removed',
  mixedAlphabets: 'a word mixes Latin and Cyrillic letters',
  linkMissing: 'there is no address; give one, or "none: reason"',
  linkRefused: 'the address is not a plain http(s) address, or "none: reason"',
  supportTypedIn: 'support follows from the claims; remove the field',
  mediaField: 'pictures and footage are not part of the format',
  typeUnknown: 'the type is neither built in nor declared in types',
  unknownClaimant: 'no claimant has this id',
  unknownSource: 'no source has this id',
  unknownClaim: 'no claim of this event has this id',
  unknownEvent: 'no event that was read has this id',
  mergedIntoMissing: 'mergedInto belongs to status merged, and to no other',
  noClaimLeft: 'none of its claims could be read',
  geometryInvalid: 'the shapes are not whole',
}

/**
 * A problem as one line without control characters: file, row (from 1, as people count), path, value, what is wrong,
 * what helps, its code, what became of it.
 */
export function problemLine({ file, row, path, value, reason, advice, effect }: Problem): string {
  const where = [file, row === null ? '' : `event ${row + 1}`, path].filter((part) => part !== '').join(': ')
  const what = value === '' ? '' : ` "${value}"`
  const help = advice === null ? '' : ` (${advice})`
  return terminalText(`${where}:${what} ${SENTENCES[reason]}${help} [${reason}] ${EFFECTS[effect]}`)
}
