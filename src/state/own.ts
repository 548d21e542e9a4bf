import type { DatasetIndex } from '../domain/datasetIndex'
import type { Ask } from '../domain/question'
import type { RegionSet } from '../domain/region'
import { FIRST_VIEW, type View } from '../domain/view'

/** A file that the reader opened and put on the map; it is on this device only, until the page is closed. */
export interface OwnFile {
  /** Ready to be shown: short, and without anything invisible. */
  readonly name: string
  readonly index: DatasetIndex
  readonly regionSet: RegionSet
  readonly ask: Ask
  /** Records of the file that are not among its events. */
  readonly leftOut: number
}

/** The reader's file beside the published data: one of the two is shown, and never a mixture. */
export interface OwnData {
  readonly file: OwnFile
  readonly isShown: boolean
  /** Where the reader left what is not shown now. */
  readonly asideView: View
}

/** Which data are shown, and how. */
export interface ShownData {
  readonly view: View
  /** `null` = the reader brought none. */
  readonly own: OwnData | null
}

/** Shows a file as a whole; the published view is kept, and a file opened before gives way. */
export function withOwnFile(now: ShownData, file: OwnFile): ShownData {
  const { set, version, screen, language, theme } = now.view
  return {
    view: { ...FIRST_VIEW, set, version, screen, language, theme },
    own: { file, isShown: true, asideView: publishedView(now) },
  }
}

/** Shows the reader's file or the published data, each as it was left. */
export function switched(now: ShownData, isOwnShown: boolean): ShownData {
  const { own, view } = now
  if (own === null || own.isShown === isOwnShown) return now
  return {
    view: dressedAs(own.asideView, view),
    own: { ...own, isShown: isOwnShown, asideView: view },
  }
}

/** Takes the reader's file away; the published data are shown as they were left. */
export function withoutOwn(now: ShownData): ShownData {
  const { own, view } = now
  return { own: null, view: own?.isShown === true ? dressedAs(own.asideView, view) : view }
}

/** What was shown before, exactly; only where another data set has been chosen since, that one stays chosen. */
export function asBefore(now: ShownData, before: ShownData): ShownData {
  const published = publishedView(now)
  const { view, own } = before
  const { set, version } = published
  if (view.set === set && view.version === version) return before
  if (own?.isShown !== true) return { own, view: published }
  return { own: { ...own, asideView: published }, view: { ...view, set, version } }
}

/** The view of the published data, seen or not. */
function publishedView({ view, own }: ShownData): View {
  return own?.isShown === true ? own.asideView : view
}

/** A view that was left, in the language and colours that the reader has chosen since. */
function dressedAs(left: View, { set, version, language, theme }: View): View {
  return { ...left, set, version, language, theme }
}
