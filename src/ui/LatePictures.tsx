import { type ComponentType, lazy, Suspense } from 'react'
import type { Claim } from '../domain/dataset'
import type { Filter } from '../domain/view'

/** What a picture shows stands in words on the page too: without its script, nothing is missing but the picture. */
const nothing = (): null => null

interface EventPicturesProps {
  readonly claims: readonly Claim[]
}

interface ViewPicturesProps {
  readonly filter: Filter
}

const FigurePictures = lazy<ComponentType<EventPicturesProps>>(async () => ({
  default: await import('./FigurePictures').then(
    (part) => part.FigurePictures,
    () => nothing,
  ),
}))
const RegionMultiples = lazy<ComponentType<ViewPicturesProps>>(async () => ({
  default: await import('./RegionMultiples').then(
    (part) => part.RegionMultiples,
    () => nothing,
  ),
}))

/** Pictures of an event's figures, once their script is there. */
export function EventPictures({ claims }: EventPicturesProps) {
  if (claims.every(({ figures }) => figures.length === 0)) return null
  return (
    <Suspense fallback={null}>
      <FigurePictures claims={claims} />
    </Suspense>
  )
}

/** Pictures of the figures of a view, once their script is there. */
export function ViewPictures({ filter }: ViewPicturesProps) {
  return (
    <Suspense fallback={null}>
      <RegionMultiples filter={filter} />
    </Suspense>
  )
}
