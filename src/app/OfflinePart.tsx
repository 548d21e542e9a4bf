import { useCallback, useEffect, useRef, useState } from 'react'
import { dropUnfinished, keepSite, type OnlineList, onlineList } from '../offline/keepSite'
import { type KeptCopy, keptCopy } from '../offline/keptCopy'
import { removeSite, startSiteWorker } from '../offline/siteWorker'
import { OfflineDialog, type OfflineWork } from '../ui/OfflineDialog'
import { useLanguage } from '../ui/strings/catalogue'
import { useLateStrings } from '../ui/strings/lateCatalogue'
import { copyFacts, failureText, notKeptText, onlineFacts } from './copyWords'
import { siteWorkers } from './offlineDevice'

/** Name of the lock under which one tab at a time makes a copy. */
const LOCK = 'dispatch-atlas-keep'

interface OfflinePartProps {
  /** Address of the site's first page. */
  readonly home: string
  readonly onClose: () => void
}

/** What is known of device and site; `null` before they have answered. */
interface Known {
  readonly copy: KeptCopy | null
  readonly online: OnlineList | null
}

/** "Keep offline": what is on this device, and making, renewing and removing it. */
export function OfflinePart({ home, onClose }: OfflinePartProps) {
  const { offline: strings } = useLateStrings()
  const wording = { strings, language: useLanguage() }
  const [{ copy, online }, setKnown] = useState<Known>({ copy: null, online: null })
  const [status, setStatus] = useState('')
  const [share, setShare] = useState<number | null>(null)
  const stopper = useRef<AbortController | null>(null)

  const look = useCallback(async (): Promise<void> => {
    const kept = await keptCopy(caches, home).catch(() => null)
    setKnown((known) => ({ ...known, copy: kept }))
    const found = await onlineList(home, fetch)
    setKnown({ copy: kept, online: found })
  }, [home])
  useEffect(() => {
    const begin = async (): Promise<void> => {
      const wasUnfinished = await locked(() => dropUnfinished(caches, home), false)
      if (wasUnfinished) setStatus(strings.wasUnfinished)
      await look()
    }
    void begin()
    return () => stopper.current?.abort()
  }, [home, look, strings])

  const keep = async (list: Extract<OnlineList, { readonly kind: 'ok' }>['list']): Promise<void> => {
    const workers = siteWorkers()
    if (workers === null || stopper.current !== null) return
    stopper.current = new AbortController()
    const { signal } = stopper.current
    setStatus('')
    setShare(0)
    const order = {
      ...{ home, list, caches, signal, nowMs: Date.now() },
      fetch: (...asked: Parameters<typeof fetch>) => fetch(...asked),
      onProgress: ({ bytes, ofBytes }: { readonly bytes: number; readonly ofBytes: number }) =>
        setShare(bytes / ofBytes),
      startWorker: () => startSiteWorker(workers, home),
    }
    const failure = await locked(() => keepSite(order), { kind: 'busy' } as const)
    stopper.current = null
    setShare(null)
    setStatus(failure === null ? strings.done : failureText(failure, copy !== null, strings))
    await look()
  }
  const remove = async (): Promise<void> => {
    const workers = siteWorkers()
    const { wasThere, isGone } =
      workers === null ? { wasThere: false, isGone: true } : await removeSite(workers, caches, home)
    setStatus(isGone ? (wasThere ? strings.removed : strings.nothingToRemove) : strings.notRemoved)
    await look()
  }
  const facts = [...copyFacts(copy, wording), ...onlineFacts(online, copy, wording)]
  return (
    <OfflineDialog
      facts={facts}
      notKept={online?.kind === 'ok' ? online.list.notKept.map((one) => notKeptText(one, wording)) : []}
      work={workOf(share, { copy, online }, { keep, stop: () => stopper.current?.abort() })}
      status={status}
      onRemove={() => void remove()}
      onClose={onClose}
    />
  )
}

interface Deeds {
  readonly keep: (list: Extract<OnlineList, { readonly kind: 'ok' }>['list']) => Promise<void>
  readonly stop: () => void
}

/** @param share of what is being fetched; `null` = nothing is. */
function workOf(share: number | null, { copy, online }: Known, { keep, stop }: Deeds): OfflineWork {
  if (share !== null) return { kind: 'busy', share, onStop: stop }
  if (online?.kind !== 'ok' || online.list.version === copy?.list.version)
    return { kind: 'none', isKept: copy !== null }
  const { list } = online
  return { kind: copy === null ? 'keep' : 'renew', onKeep: () => void keep(list) }
}

/** Does it while no other tab does; answers `busy` where one is at it. */
async function locked<Done, Busy>(work: () => Promise<Done>, busy: Busy): Promise<Done | Busy> {
  return await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock === null ? busy : await work(),
  )
}
