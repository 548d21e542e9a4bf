import { useState } from 'react'
import { fileName } from '../export/fileName'
import { ChoiceGroup } from '../ui/ChoiceGroup'
import { ExportChoices } from '../ui/ExportChoices'
import { useStrings } from '../ui/strings/catalogue'
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
  const { exporting } = useStrings()
  const [scale, setScale] = useState<PngScale>('2')
  const { say, saveText } = handOver
  const save = async (kind: 'png' | 'svg'): Promise<void> => {
    say(exporting.making)
    const { dataset } = source.shown().wording.atlas.index
    const picture = await pictureToSave(source)
    if (picture === null) return say(exporting.noBorders)
    const svg = svgFile(picture, dataset)
    if (kind === 'svg') return saveText(svg)
    const png = await pngFile(picture, scale)
    if (png === null) return saveText(svg, exporting.savedAsSvg(svg.name))
    const { file, isCapped } = png
    const name = fileName(dataset, 'map.png')
    saveFile(name, file)
    say(isCapped ? exporting.savedSmaller(name, png.size.widthPx, png.size.heightPx) : exporting.saved(name))
  }
  const size = (
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
        { id: 'png', label: 'PNG', hint: exporting.pngHint, setting: size, onChoose: () => void save('png') },
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
