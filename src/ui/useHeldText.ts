import { useAtlas } from './atlas'
import { heldText } from './heldText'
import { useLanguage, useStrings } from './strings/catalogue'

/** Which part of its data set the page shows, in words; `null` where it is all of it. */
export function useHeldText(): string | null {
  const strings = useStrings()
  const language = useLanguage()
  return heldText(useAtlas().index.whole, strings, language)
}
