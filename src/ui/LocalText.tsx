import { localText, type Text } from '../domain/language'
import { useLanguage } from './strings/catalogue'

/** A text of the data in the page's language; marked with its own language when there is no translation. */
export function LocalText({ text }: { readonly text: Text }) {
  const shown = localText(text, useLanguage())
  return (
    <bdi lang={shown.language} translate="no">
      {shown.text}
    </bdi>
  )
}
