/** Cyrillic letters left by folding (ї, й, ё and ґ are і, и, е and г by then) in the spelling of keys. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
}
/** Latin letters that only some romanisations use; an `h` of its own is the Ukrainian г, which Russian romanises as g. */
const PLAIN: Readonly<Record<string, string>> = { h: 'g', y: 'i', w: 'v', x: 'ks', c: 'k', q: 'k' }

/**
 * Folded text in a spelling of its own, the same for what English, Ukrainian and Russian write differently: Харків and
 * Kharkiv, Луганск, Luhansk and Lugansk, Запоріжжя, Zaporizhzhia and Zaporizhia. For comparing, never for showing.
 * Words stay apart; letters of other scripts stay as they are.
 */
export function keyOf(foldedText: string): string {
  return foldedText
    .replace(/[а-яєі]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/(?<![kscz])h|[ywxq]|c(?!h)/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/(zh|kh|ch|sh|ts|[a-z])\1/g, '$1')
}
