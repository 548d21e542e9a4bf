import { useState } from 'react'
import type { SvgNode } from '../domain/svgNode'
import { fileName } from '../export/fileName'
import { ChoiceGroup } from '../ui/ChoiceGroup'
import { ExportChoices } from '../ui/ExportChoices'
import { useLateStrings } from '../ui/strings/lateCatalogue'
import { pictureToSave, svgFile } from './pictureFile'
import { PNG_SCALES, type PngScale, pngFile } from './pngFile'
import { saveFile } from './saveFile'
import type { TakeAwaySource } from './takeAwaySource'
import type { HandOver } from './useHandOver'
import { pictureDescription } from './viewPicture'

interface PictureChoicesProps {
  readonly source: TakeAwaySource
  readonly handOver: HandOver
  readonly onPrint: () => void
}

/** The map as a picture, and on paper. */
export function PictureChoices({ source, handOver, onPrint }: PictureChoicesProps) {
  const { exporting } = useLateStrings()
  const [scale, setScale] = useState<PngScale>('2')
  const { say, saveText } = handOver
  const { dataset } = source.shown().wording.atlas.index
  const savePng = async (picture: SvgNode): Promise<void> => {
    const png = await pngFile(picture, scale)
    if (png === null) {
      const svg = svgFile(picture, dataset)
      saveText(svg, exporting.savedAsSvg(svg.name))
      return
    }
    const { file, size, isCapped } = png
    const name = fileName(dataset, 'map.png')
    saveFile(name, file)
    say(isCapped ? exporting.savedSmaller(name, size.widthPx, size.heightPx) : exporting.saved(name))
  }
  const save = async (kind: 'png' | 'svg'): Promise<void> => {
    say(exporting.making)
    const picture = await pictureToSave(source)
    if (picture === null) say(exporting.noBorders)
    else if (kind === 'svg') saveText(svgFile(picture, dataset))
    else await savePng(picture)
  }
  const sizes = (
    <ChoiceGroup
      id="export-size"
      label={exporting.size}
      options={PNG_SCALES.map((value) => ({ value, label: `${value}×` }))}
      chosen={scale}
      onChoose={setScale}
    />
  )
  return (
    <ExportChoices
      title={exporting.picture}
      choices={[
        {
          id: 'png',
          label: 'PNG',
          hint: exporting.pngHint,
          setting: sizes,
          onChoose: () => void save('png'),
        },
        { id: 'svg', label: 'SVG', hint: exporting.svgHint, onChoose: () => void save('svg') },
        { id: 'print', label: exporting.print, hint: exporting.printHint, onChoose: onPrint },
        {
          id: 'description',
          label: exporting.copyDescription,
          hint: exporting.copyDescriptionHint,
          onChoose: () => void handOver.copy(pictureDescription(source.shown())),
        },
      ]}
    />
  )
}
