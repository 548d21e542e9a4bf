import { useState } from 'react'
import { boundsOfRegions } from '../domain/region'
import { svgText } from '../export/picture/svgText'
import { themeOf } from '../state/selectors'
import { ExportDialog } from '../ui/ExportDialog'
import { useStrings } from '../ui/strings/catalogue'
import { detailFor, fileFrame } from './pictureFrame'
import { saveFile } from './saveFile'
import type { TakeAwaySource } from './takeAwaySource'
import { viewPicture } from './viewPicture'

interface ExportPartProps {
  readonly source: TakeAwaySource
  readonly onPrint: () => void
  readonly onClose: () => void
}

/** The Export dialog with what it gives: each file holds what the page shows when its button is pressed. */
export function ExportPart({ source, onPrint, onClose }: ExportPartProps) {
  const { print } = useStrings()
  const [status, setStatus] = useState('')
  const saveSvg = async (): Promise<void> => {
    setStatus(print.making)
    const file = await svgFile(source)
    if (file !== null) saveFile(file.name, file.text, 'image/svg+xml')
    setStatus(file === null ? print.notMade : print.saved(file.name))
  }
  return (
    <ExportDialog
      choices={[
        { id: 'svg', label: print.svg, hint: print.svgHint, onChoose: () => void saveSvg() },
        { id: 'print', label: print.print, hint: print.printHint, onChoose: onPrint },
      ]}
      status={status}
      onClose={onClose}
    />
  )
}

/** The picture as a file; `null` where no borders could be had. */
async function svgFile({ shown, seen, geographies }: TakeAwaySource) {
  const view = shown()
  const { regionSet, index } = view.wording.atlas
  const frame = fileFrame(seen(), boundsOfRegions(view.derived.scene.fit, regionSet) ?? regionSet.bounds)
  const level = detailFor(frame.focus)
  await geographies.load(regionSet.id, level)
  const geography = geographies.kept(regionSet.id, level)
  if (geography === null) return null
  const { id, version } = index.dataset
  const use = { id: 'picture', theme: themeOf(view.state), frame, isAlone: true } as const
  return {
    name: `dispatch-atlas-${id}-${version}-map.svg`,
    text: svgText(viewPicture(view, geography, use)),
  }
}
