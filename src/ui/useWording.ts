import { useMemo } from 'react'
import { useAtlas, usePlaceNames } from './atlas'
import type { Wording } from './claimText'
import { useLanguage, useStrings } from './strings/catalogue'

/** Everything that texts about events are written with, from the contexts around. */
export function useWording(): Wording {
  const strings = useStrings()
  const language = useLanguage()
  const names = usePlaceNames()
  const atlas = useAtlas()
  return useMemo(() => ({ strings, language, names, atlas }), [strings, language, names, atlas])
}
