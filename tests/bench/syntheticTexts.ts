import { createDraw, type Random, zipfWeights } from './seededRandom'

/** Common words of reports, the most common first. */
const COMMON =
  'the of in and a near to was on were by at that said reported from city after region with forces village an village residential damaged drones building morning night people injured fire hit artillery shelling air officials area attack house road no one two several local defence troops military district power line during evening station school hospital warehouse bridge railway energy site industrial yard windows shop car field outskirts direction north south east west position repelled assault advanced struck rockets missiles guided bombs mortar fragments fell rescued firefighters emergency services evacuated civilians child woman man driver worker soldier commander governor mayor statement channel according confirmed denied unknown number taken treated killed wounded dead alarm sounded destroyed burned extinguished supply depot convoy column tank vehicle trench crossing river border checkpoint patrol reconnaissance group'.split(
    ' ',
  )
const STARTS = [
  'ba',
  'che',
  'do',
  'hry',
  'iva',
  'kra',
  'lo',
  'my',
  'no',
  'olek',
  'pe',
  'ro',
  'sta',
  've',
  'za',
]
const MIDDLES = ['da', 'ko', 'ly', 'mi', 'na', 'ri', 'sho', 'to', 'va', 'zhy']
const ENDS = ['ivka', 'ne', 'hrad', 'pil', 'tsi', 'sk', 'vets', 'yn']

/** Words of made-up places, each once. */
export const PLACE_WORDS: readonly string[] = STARTS.flatMap((start) =>
  MIDDLES.flatMap((middle) => ENDS.map((end) => `${start}${middle}${end}`)),
)

const RARE = PLACE_WORDS.flatMap((word) => [word, `${word}'s`, `${word}-on-${word.slice(0, 3)}`])
const VOCABULARY = [...new Set(COMMON), ...RARE]
const drawWord = createDraw(zipfWeights(VOCABULARY.length))

/** So many words, common ones far more often than rare ones, as in real reports. */
export function words(count: number, random: Random): string {
  const text = Array.from({ length: count }, () => VOCABULARY[drawWord(random)]).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
