import { lazy, Suspense, useEffect, useState } from 'react'
import type { ManifestEntry } from '../data/manifest'
import type { View } from '../domain/view'
import type { Action } from '../state/actions'
import { useAtlas } from '../ui/atlas'
import { shownVersion } from './shownVersion'

/** Of use only where a link names an older version, so they come after the page. */
const VersionBand = lazy(async () => ({ default: (await import('../ui/VersionBand')).VersionBand }))
const ChangesPart = lazy(async () => ({ default: (await import('./ChangesPart')).ChangesPart }))

interface VersionPartProps {
  readonly home: string
  readonly datasets: readonly ManifestEntry[]
  readonly since: View['since']
  readonly onAction: (action: Action) => void
  /** Told what there is to say of the version; `null` for nothing. */
  readonly onTold: (text: string | null) => void
}

/** Which version of the data is shown, where it is not simply the newest one: with a switch, and what has changed since. */
export function VersionPart({ home, datasets, since, onAction, onTold }: VersionPartProps) {
  const { own, index } = useAtlas()
  const [isListed, setIsListed] = useState(false)
  const shown = own === undefined ? shownVersion(datasets, index.dataset, { since }) : null
  if (shown === null) return null
  const { earlier, isThen } = shown
  const choose = (then: boolean): void =>
    onAction({ kind: 'versionChosen', version: then ? earlier : null, since: then ? null : earlier })
  return (
    <Suspense fallback={<Awaited />}>
      <VersionBand isThen={isThen} onChoose={choose} onList={() => setIsListed(true)} onTold={onTold} />
      {isListed ? <ChangesPart home={home} shown={shown} onClose={() => setIsListed(false)} /> : null}
    </Suspense>
  )
}

/** Shows nothing; the page is not idle while it stands. */
function Awaited() {
  const { onAwait } = useAtlas()
  useEffect(() => onAwait?.(), [onAwait])
  return null
}
