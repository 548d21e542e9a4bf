import { boundsOfRegions } from '../domain/region'
import type { SvgNode } from '../domain/svgNode'
import { fileName } from '../export/fileName'
import { xmlText } from '../export/xmlText'
import { themeOf } from '../state/selectors'
import { framePointView } from './framePoints'
import { detailFor, fileFrame } from './pictureFrame'
import type { TextFile } from './rowFiles'
import type { TakeAwaySource } from './takeAwaySource'
import { viewPicture } from './viewPicture'

/** What is shown as a picture that stands alone; `null` where no borders could be had. */
export async function pictureToSave({ shown, seen, geographies }: TakeAwaySource): Promise<SvgNode | null> {
  const view = shown()
  const { regionSet } = view.wording.atlas
  const frame = fileFrame(seen(), boundsOfRegions(view.derived.scene.fit, regionSet) ?? regionSet.bounds)
  const level = detailFor(frame.focus)
  await geographies.load(regionSet.id, level)
  const geography = geographies.kept(regionSet.id, level)
  if (geography === null) return null
  const { ask } = view.wording.atlas
  const { filter } = view.derived
  const groups = await ask({ kind: 'points', filter, ...framePointView(frame) })
  const use = { id: 'picture', theme: themeOf(view.state), frame, isAlone: true, groups }
  return viewPicture(view, geography, use)
}

export function svgFile(picture: SvgNode, dataset: Parameters<typeof fileName>[0]): TextFile {
  return { name: fileName(dataset, 'map.svg'), parts: [xmlText(picture)], type: 'image/svg+xml' }
}
