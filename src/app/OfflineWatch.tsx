import { useEffect, useState } from 'react'
import { onlineList } from '../offline/keepSite'
import { type KeptCopy, keptCopy } from '../offline/keptCopy'
import { OfflineBand } from '../ui/OfflineBand'
import { useLanguage } from '../ui/strings/catalogue'
import { useLateStrings } from '../ui/strings/lateCatalogue'
import { goneText, isOlder } from './copyWords'
import { siteWorkers } from './offlineDevice'

/** While there is no connection, it is looked for so often. */
const AGAIN_MS = 30_000

interface OfflineWatchProps {
  /** Address of the site's first page. */
  readonly home: string
  /** Whether the dialog is open that changes what is kept: what is there is looked at again afterwards. */
  readonly isDialogOpen: boolean
  readonly onOpen: () => void
}

/** What a page with a copy has to tell; `null` = nothing. */
type Standing =
  | { readonly kind: 'gone'; readonly copy: KeptCopy; readonly nowMs: number }
  | { readonly kind: 'newer' }

/** The band of a page for which a copy is kept: whether that is what the reader sees, or what they keep is old. */
export function OfflineWatch({ home, isDialogOpen, onOpen }: OfflineWatchProps) {
  const { offline: strings } = useLateStrings()
  const language = useLanguage()
  const [standing, setStanding] = useState<Standing | null>(null)
  useEffect(() => {
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (): Promise<void> => {
      clearTimeout(timer)
      const found = await standingOf(home)
      if (isOver) return
      setStanding(found)
      clearTimeout(timer)
      if (found?.kind === 'gone') timer = setTimeout(again, AGAIN_MS)
    }
    const again = (): void => void look()
    const workers = siteWorkers()
    again()
    for (const type of ['online', 'offline', 'focus']) addEventListener(type, again)
    workers?.addEventListener('message', again)
    return () => {
      isOver = true
      clearTimeout(timer)
      for (const type of ['online', 'offline', 'focus']) removeEventListener(type, again)
      workers?.removeEventListener('message', again)
    }
  }, [home, isDialogOpen])
  const text =
    standing === null
      ? ''
      : standing.kind === 'newer'
        ? strings.newerOnline
        : goneText(standing.copy, standing.nowMs, { strings, language })
  return <OfflineBand text={text} onOpen={onOpen} />
}

async function standingOf(home: string): Promise<Standing | null> {
  const copy = await keptCopy(caches, home).catch(() => null)
  if (copy === null) return null
  const online = await onlineList(home, fetch)
  if (online.kind === 'offline') return { kind: 'gone', copy, nowMs: Date.now() }
  const isOther = online.kind === 'ok' && online.list.version !== copy.list.version
  return isOther && !isOlder(online, copy) ? { kind: 'newer' } : null
}
