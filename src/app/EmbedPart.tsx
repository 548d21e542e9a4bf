import { useState } from 'react'
import { textIn } from '../domain/language'
import { embedSnippet, FRAME_HEIGHTS_PX, type SnippetKind } from '../link/embedSnippet'
import { useAtlas } from '../ui/atlas'
import { EmbedCode } from '../ui/EmbedCode'
import { useLanguage } from '../ui/strings/catalogue'
import { useLateStrings } from '../ui/strings/lateCatalogue'
import { copyText } from './copyText'

/** Code that shows the view of a link in a page of another site, ready to be copied. */
export function EmbedPart({ link }: { readonly link: string }) {
  const { embedding } = useLateStrings()
  const language = useLanguage()
  const { title } = useAtlas().index.dataset
  const [kind, setKind] = useState<SnippetKind>('frame')
  const [heightPx, setHeightPx] = useState<number>(FRAME_HEIGHTS_PX[1])
  const [status, setStatus] = useState('')
  const code = embedSnippet({ kind, link, language, title: textIn(title, language), heightPx })
  const copy = async (field: HTMLTextAreaElement): Promise<void> => {
    if (await copyText(code)) {
      setStatus(embedding.copied)
      return
    }
    field.focus()
    field.select()
    setStatus(embedding.byHand)
  }
  return (
    <EmbedCode
      kind={kind}
      height={kind === 'picture' ? null : { px: heightPx, of: FRAME_HEIGHTS_PX, onChoose: setHeightPx }}
      code={code}
      onKind={setKind}
      onCopy={(field) => void copy(field)}
      status={status}
    />
  )
}
