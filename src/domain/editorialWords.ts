import { type EditorialRule, type Finding, finding } from './editorialRules'
import type { PlacedText } from './editorialTexts'
import { LANGUAGES } from './language'

/** What no published text may hold, each with the rule that it breaks. */
const FORBIDDEN: readonly (readonly [rule: EditorialRule, pattern: RegExp])[] = [
  // Decimal degrees side by side, degrees with minutes, MGRS, Open Location Code.
  ['coordinates', /[-+]?\d{1,3}\.\d{3,}\s*°?\s*[NSns]?\s*[,;/ ]\s*[-+]?\d{1,3}\.\d{3,}/u],
  ['coordinates', /\d{1,3}\s*°\s*\d{1,2}/u],
  ['coordinates', /(?<![\p{L}\p{N}])\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{2}){2,5}(?!\p{N})/u],
  ['coordinates', /(?<![\p{L}\p{N}])(?:[2-9CFGHJMPQRVWX]{4}){1,2}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])/u],
  ['address', /(?<!\p{L})\d+[a-z]?,? (?:\p{Lu}\p{L}+ ){1,3}(?:Street|St|Avenue|Ave|Road|Lane)(?!\p{L})/u],
  ['address', /(?<!\p{L})(?:вул|просп|пров|бульв)\.? \p{Lu}[\p{L}’ -]+,? (?:буд\. ?)?\d+/u],
  ['address', /\p{Lu}\p{L}+ (?:Street|Avenue|Lane),? (?:No\.? ?)?\d+/u],
  ['personalData', /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.\p{L}{2,}/u],
  ['personalData', /(?<![\p{L}\p{N}@])@[A-Za-z]\w{3,}/u],
  ['personalData', /(?<!\p{N})\+?(?:380|7|8)?[ (-]*\d{3}[ )-]+\d{3}[ -]?\d{2}[ -]?\d{2}(?!\p{N})/u],
  [
    'personalData',
    /(?<![\p{L}\p{N}])[ABCEHIKMOPTXАВСЕНІКМОРТХ]{2} ?\d{4} ?[ABCEHIKMOPTXАВСЕНІКМОРТХ]{2}(?![\p{L}\p{N}])/u,
  ],
  ['markup', /<\/?[a-z][^>]*>|\{\{?[^{}]*\}\}?|%[sd](?!\p{L})/iu],
  ['symbol', /[\p{Regional_Indicator}\p{Extended_Pictographic}\p{Emoji_Presentation}☭卍卐ᛋ]/u],
]

/** Spellings from Russian, each with the national romanisation (CMU 55/2010) that is written in its place. */
const SPELLINGS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  ['Kiev', 'Kyiv'],
  ['Kharkov', 'Kharkiv'],
  ['Odessa', 'Odesa'],
  ['Lvov', 'Lviv'],
  ['Nikolaev', 'Mykolaiv'],
  ['Nikolayev', 'Mykolaiv'],
  ['Zaporozh(?:ye|e|ie|ia)', 'Zaporizhzhia'],
  ['Chernigov', 'Chernihiv'],
  ['Lugansk', 'Luhansk'],
  ['Zhitomir', 'Zhytomyr'],
  ['Vinnitsa', 'Vinnytsia'],
  ['Rovno', 'Rivne'],
  ['Ternopol', 'Ternopil'],
  ['Khmelnitsk(?:y|iy)', 'Khmelnytskyi'],
  ['Cherkassy', 'Cherkasy'],
  ['Chernovtsy', 'Chernivtsi'],
  ['Kirovograd', 'Kropyvnytskyi'],
  ['Dnepropetrovsk', 'Dnipro'],
  ['Krivo[yi] Rog', 'Kryvyi Rih'],
  ['Artyomovsk', 'Bakhmut'],
  ['Artemovsk', 'Bakhmut'],
].map(([from = '', to = '']) => [new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'u'), to] as const)

/** Longer than so many times the English one, or by so many letters, a translation says something else. */
const MOST_TIMES = 2
const LETTERS_SPARE = 40

const ADDRESS = /https?:\/\/[^\s]+/gu

/** What breaks a rule in one text: words that must not be published, spellings, and a translation that is another text. */
export function textFindings({ field, text, isQuoted }: PlacedText): readonly Finding[] {
  const findings: Finding[] = []
  for (const language of LANGUAGES) {
    const words = text[language] ?? ''
    const path = `${field}.${language}`
    for (const [rule, pattern] of FORBIDDEN) {
      const found = pattern.exec(words)?.[0]
      if (found !== undefined) findings.push(finding(rule, path, found))
    }
    if (isQuoted === true) continue
    for (const [pattern, instead] of SPELLINGS) {
      const found = pattern.exec(words)?.[0]
      if (found !== undefined) findings.push(finding('spelling', path, found, instead))
    }
  }
  return isQuoted === true ? findings : [...findings, ...translationFindings({ field, text })]
}

function translationFindings({ field, text: { en, uk } }: PlacedText): readonly Finding[] {
  if (uk === undefined || uk.trim() === '') return [finding('translation', `${field}.uk`, '', en)]
  const isLong = uk.length > en.length * MOST_TIMES + LETTERS_SPARE
  const addresses = (words: string): string => (words.match(ADDRESS) ?? []).toSorted().join(' ')
  return isLong || addresses(en) !== addresses(uk) ? [finding('translation', `${field}.uk`, uk)] : []
}
