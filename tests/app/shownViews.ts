import { regionLooks, sceneOf } from '../../src/app/sceneOf'
import { summaryOf } from '../../src/app/summaryOf'
import type { ShownView } from '../../src/app/viewPicture'
import type { ConflictEvent, Dataset } from '../../src/domain/dataset'
import { fillLimits } from '../../src/domain/fillClasses'
import type { Language } from '../../src/domain/language'
import { FIRST_VIEW, type View } from '../../src/domain/view'
import { createAppStore } from '../../src/state/store'
import { entryIn, overviewOf } from '../support/inThread'
import { anAtlas } from '../ui/renderUi'
import { wordingIn } from '../ui/wording'

interface ShownCase {
  readonly view?: Partial<View>
  readonly language?: Language
  readonly dataset?: Partial<Dataset>
  /** Name of the reader's own file that holds the events. */
  readonly ownFile?: string
}

export const SHOWN_LINK = 'https://atlas.example/#v=1&set=test-set&data=1'

/** What the page shows of these events, worked out as the page does it. */
export function aShownView(
  events: readonly ConflictEvent[],
  { view: changes = {}, language = 'en', dataset = {}, ownFile }: ShownCase = {},
): ShownView {
  const view = { ...FIRST_VIEW, ...changes, language }
  const published = anAtlas(events, dataset)
  const atlas = ownFile === undefined ? published : { ...published, own: { fileName: ownFile } }
  const wording = wordingIn(language, atlas)
  const overview = overviewOf(atlas, view.filter)
  const limits = fillLimits(3)
  const open = view.event === null ? null : (entryIn(atlas, view.event) ?? null)
  const drawn = {
    regions: regionLooks(overview, limits, 'light'),
    groups: [],
    emphasised: [],
    fit: [...atlas.index.whole.regions.keys()].sort(),
  }
  const isOwn = ownFile !== undefined
  return {
    state: createAppStore({ language, theme: 'light' }, view).api.getState(),
    derived: {
      filter: view.filter,
      overview,
      limits,
      open,
      isOutside: false,
      found: { answer: null, isCurrent: false },
      scene: sceneOf({ view, open, drawn, language, theme: 'light', isOwn }),
    },
    wording,
    summary: summaryOf(overview, view.filter, wording),
    link: isOwn ? null : SHOWN_LINK,
  }
}

/** An event that came from a file of ACLED, whose rows are not to be passed on. */
export function fromAcled(event: ConflictEvent): ConflictEvent {
  return { ...event, origin: { format: 'acled', file: 'mine.csv', row: 2, kind: 'event', raw: {} } }
}
