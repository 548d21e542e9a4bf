import { framePointView } from '../app/framePoints'
import { fileFrame } from '../app/pictureFrame'
import { regionLooks, sceneOf } from '../app/sceneOf'
import { summaryOf } from '../app/summaryOf'
import { viewPicture } from '../app/viewPicture'
import { LANGUAGES, type Language } from '../domain/language'
import type { PointGroup } from '../domain/pointGroups'
import { boundsOfRegions } from '../domain/region'
import { FIRST_VIEW, NO_FILTER } from '../domain/view'
import { xmlText } from '../export/xmlText'
import { placeNames } from '../ui/atlas'
import { stringsOf } from '../ui/strings/catalogue'
import { type SetFacts, setFacts } from './pageFacts'
import type { PublishedSet } from './publishedSet'

/** The whole data set as a picture that stands alone, in each language: paths below the site, with the text of the SVG. */
export async function embedPictures(set: PublishedSet): Promise<ReadonlyMap<string, string>> {
  const facts = await setFacts(set)
  const { regionSet } = set.atlas
  const frame = fileFrame(null, boundsOfRegions(facts.overview.regions.keys(), regionSet) ?? regionSet.bounds)
  const groups = await set.ask({ kind: 'points', filter: NO_FILTER, ...framePointView(frame) })
  const pictureIn = (language: Language): string =>
    xmlText(
      viewPicture(shownIn(language, facts, groups), set.geography, {
        ...{ id: 'picture', theme: 'light', frame, isAlone: true, groups },
      }),
    )
  return new Map(LANGUAGES.map((language) => [`embed/picture.${language}.svg`, pictureIn(language)]))
}

/** All of the data, as the page would show them in a language. */
function shownIn(
  language: Language,
  { set, overview, limits }: SetFacts,
  groups: readonly PointGroup[],
): Parameters<typeof viewPicture>[0] {
  const { atlas } = set
  const strings = stringsOf(language)
  const drawn = {
    regions: regionLooks(overview, limits, 'light'),
    groups,
    emphasised: [],
    fit: [...overview.regions.keys()],
  }
  const view = { ...FIRST_VIEW, language }
  return {
    state: {
      view,
      preferences: { language, theme: 'light' },
      ...{ brushed: null, focusTarget: null, messages: [], clearings: 0, pointView: null },
    },
    derived: {
      ...{ filter: NO_FILTER, overview, limits, open: null, isOutside: false },
      scene: sceneOf({ view, open: null, drawn, language, theme: 'light' }),
      found: { answer: null, isCurrent: true },
    },
    wording: { strings, language, names: placeNames(atlas.regionSet, language), atlas },
    summary: summaryOf(overview, NO_FILTER, { strings, language }),
    link: null,
  }
}
