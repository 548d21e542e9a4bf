import type { GeographyLoader } from './geographyLoader'
import type { SeenMap } from './pictureFrame'
import type { ShownView } from './viewPicture'

/** What is taken away: asked for when it is, since the page changes with every movement of the map. */
export interface TakeAwaySource {
  readonly shown: () => ShownView
  /** `null` where no map is seen. */
  readonly seen: () => SeenMap | null
  readonly geographies: GeographyLoader
  /** SHA-256 of the data file; `null` = not published. */
  readonly sha256: string | null
}
