import type { Size } from '../../domain/cameraMath'
import type { RegionCode } from '../../domain/dataset'
import type { EventPoint } from '../../domain/eventPoint'
import type { FillClass } from '../../domain/fillClasses'
import type { Geography } from '../../domain/geography'
import type { Language } from '../../domain/language'
import type { Palette } from '../../domain/palette'
import type { PointGroup } from '../../domain/pointGroups'
import type { Bounds, RegionSet } from '../../domain/region'
import type { RegionLook } from '../../domain/regionLook'
import type { Camera } from '../../domain/view'
import type { PictureTheme } from './picturePalette'
import type { Projection } from './projection'

/** What a picture shows: the same facts as the map's scene. */
export interface PictureFacts {
  readonly geography: Geography
  readonly regionSet: RegionSet
  /** Regions with events; all others are plain land. Marks have the colours of the theme, `light` for print. */
  readonly regions: ReadonlyMap<RegionCode, RegionLook>
  /** Events in each of these regions; on paper the number stands beside the name. */
  readonly counts: ReadonlyMap<RegionCode, number>
  /** Points of the events as marks and clusters with their discs, for the picture's zoom and all that it shows. */
  readonly groups: readonly PointGroup[]
  readonly selected: RegionCode | null
  /** Every region of the selected event. */
  readonly outlined: readonly RegionCode[]
  /** Every point of the selected event. */
  readonly emphasised: readonly EventPoint[]
}

/** What the signs mean, in the reader's language. */
export interface LegendWords {
  /** Over the fills, such as "Events in a region". */
  readonly fills: string
  readonly classes: Readonly<Record<FillClass, string>>
  readonly mentioned: string
  readonly none: string
  /** Event types whose marks the picture holds, each id with its name. */
  readonly types: readonly { readonly type: string; readonly label: string }[]
  /** Beside a disc; `null` where the picture has none. */
  readonly disc: string | null
  /** How many events the map cannot show; `null` for none. */
  readonly unplaced: string | null
}

/** Every word of a picture but names of places. */
export interface PictureWords {
  readonly title: string
  /** Burned in over heading and map where the data is the reader's own file; `null` for published data. */
  readonly band: string | null
  /** The picture in words, for those who do not see it. */
  readonly description: string
  /** Lines above the map, beginning with the heading. Empty for the map alone. */
  readonly heading: readonly string[]
  readonly legend: LegendWords | null
  /** The distance on the scale bar, from kilometres; `null` for no bar. */
  readonly kilometres: ((km: number) => string) | null
  /** Lines below: credits, address, version. Empty for none. */
  readonly credits: readonly string[]
}

export interface PictureOptions {
  /** Begins every id within, so that two pictures on one page do not mix. */
  readonly id: string
  /** Of the map alone, or of the picture with heading, legend and credits. */
  readonly size: Size & { readonly of: 'map' | 'picture' }
  /** A camera for that size of map, or what is to fit in. */
  readonly focus: Camera | Bounds
  readonly language: Language
  readonly theme: PictureTheme
  readonly hasLabels: boolean
  /** That of the focus and the size, made beforehand, where many pictures show the same place; absent = it is made. */
  readonly projection?: Projection
  readonly words: PictureWords
}

/** What every part of the drawing needs. */
export interface Frame {
  readonly id: string
  readonly size: Size
  readonly zoom: number
  readonly projection: Projection
  readonly palette: Palette
  readonly theme: PictureTheme
  /** The events are of the reader's own file: their marks are hatched. */
  readonly isOwn: boolean
}

/** What parts need that are not on the map. */
export type Paint = Pick<Frame, 'id' | 'palette' | 'theme' | 'isOwn'>
