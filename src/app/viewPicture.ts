import type { FillClass } from '../domain/fillClasses'
import type { Geography } from '../domain/geography'
import { textIn } from '../domain/language'
import type { PointGroup } from '../domain/pointGroups'
import type { SvgNode } from '../domain/svgNode'
import { pictureOf } from '../export/picture/picture'
import type { LegendWords, PictureWords } from '../export/picture/pictureInput'
import { markTheme, type PictureTheme } from '../export/picture/picturePalette'
import { languageOf } from '../state/selectors'
import { typeLabel } from '../ui/atlas'
import type { Wording } from '../ui/claimText'
import { narrowingText } from '../ui/filterTexts'
import type { PictureFrame } from './pictureFrame'
import { regionLooks } from './sceneOf'
import type { AtlasView } from './useAtlasView'
import type { PageState } from './usePageState'

/** Everything that the page shows now. */
export interface ShownView {
  readonly state: PageState
  readonly derived: AtlasView
  readonly wording: Wording
  /** One sentence on what the view shows. */
  readonly summary: string
  /** As in the Share dialog; `null` for the reader's own file, which no link opens, and where the site's address is not known. */
  readonly link: string | null
}

/** What of it is told in words. */
interface DescribedView extends Pick<ShownView, 'wording' | 'summary'> {
  readonly derived: Pick<AtlasView, 'overview'>
}

/** How the view is to be drawn. */
interface PictureUse {
  readonly id: string
  readonly theme: PictureTheme
  readonly frame: PictureFrame
  /** A file stands alone, so it holds heading, credits and link; a page has them around the picture. */
  readonly isAlone: boolean
  /** Marks and clusters at the zoom of the frame. */
  readonly groups: readonly PointGroup[]
}

/** The view as a picture. */
export function viewPicture(shown: ShownView, geography: Geography, use: PictureUse): SvgNode {
  const { state, derived, wording } = shown
  const { overview, limits, scene } = derived
  const { id, theme, frame, isAlone, groups } = use
  const counts = new Map([...overview.regions].map(([code, { events }]) => [code, events]))
  return pictureOf(
    {
      geography,
      regionSet: wording.atlas.regionSet,
      regions: regionLooks(overview, limits, markTheme(theme)),
      counts,
      groups,
      emphasised: scene.emphasised,
      selected: scene.selected,
      outlined: scene.outlined,
    },
    {
      id,
      theme,
      size: { ...frame.size, of: 'map' },
      focus: frame.focus,
      language: languageOf(state),
      hasLabels: true,
      words: wordsOf(shown, isAlone),
    },
  )
}

/** The picture in words, for those who do not see it: what it is, what it shows, and where how much. */
export function pictureDescription({ derived, wording, summary }: DescribedView): string {
  const { strings, names, atlas } = wording
  const regions = [...derived.overview.regions].map(([code, { events }]) =>
    strings.named(names.region(code), events),
  )
  const where = regions.length === 0 ? [] : [`${regions.join('; ')}.`]
  return [...(atlas.own === undefined ? [] : [`${strings.own.band}.`]), summary, ...where].join(' ')
}

function wordsOf(shown: ShownView, isAlone: boolean): PictureWords {
  const { state, derived, wording, summary, link } = shown
  const { strings, language, atlas } = wording
  const { dataset } = atlas.index
  const title = textIn(dataset.title, language)
  const narrowing = narrowingText(state.view, derived.open, wording)
  const publisher = textIn(dataset.attribution, language)
  return {
    title,
    band: atlas.own === undefined ? null : strings.own.band,
    description: pictureDescription(shown),
    heading: isAlone ? [title, summary, ...(narrowing === null ? [] : [narrowing])] : [],
    legend: legendOf(derived, wording),
    kilometres: strings.kilometres,
    credits: isAlone
      ? [
          `${strings.licence}: ${dataset.licence}, ${publisher}. ${strings.version(dataset.version)}.`,
          strings.print.mapData(atlas.regionSet.attribution.join(', ')),
          ...(atlas.own === undefined ? [] : [strings.own.noLink]),
          ...(link === null ? [] : [`${strings.print.link}: ${link}`]),
        ]
      : [],
  }
}

function legendOf({ overview, limits }: AtlasView, { strings, language, atlas }: Wording): LegendWords {
  const types = overview.types.toSorted()
  const classOf = (fillClass: FillClass): string =>
    strings.legendFrom(limits[fillClass - 1] ?? 1, limits.at(fillClass) ?? null)
  return {
    fills: `${strings.legendFill}:`,
    classes: { 1: classOf(1), 2: classOf(2), 3: classOf(3), 4: classOf(4) },
    mentioned: strings.legendMentioned,
    none: strings.legendNone,
    types: types.map((type) => ({ type, label: typeLabel(atlas, language, strings.types, type) })),
    unplaced: overview.unplaced === 0 ? null : strings.print.unplaced(overview.unplaced),
    disc: overview.hasDiscs ? strings.print.disc : null,
  }
}
