import type { StyleImageSource } from 'maplibre-gl'
import type { MapPort } from './layer'

interface Plate {
  readonly id: string
}

/** Draws plates as images, or gives `null` where nothing can be drawn. */
export interface PlatePainter<Drawn extends Plate> {
  /** Pixels of an image per CSS pixel. */
  readonly pixelRatio: number
  draw(plate: Drawn): StyleImageSource | null
}

/** Adds the images that are not there yet. */
export function addPlates<Drawn extends Plate>(
  map: MapPort,
  painter: PlatePainter<Drawn>,
  plates: readonly Drawn[],
): void {
  for (const plate of plates) {
    const image = map.hasImage(plate.id) ? null : painter.draw(plate)
    if (image !== null) map.addImage(plate.id, image, { pixelRatio: painter.pixelRatio })
  }
}

/**
 * Takes away the images of a layer that nothing shows.
 *
 * @param prefix begins every id of that layer.
 * @param kept ids, also those of the picture before, which stays on the screen until the new one is placed.
 */
export function forgetPlates(map: MapPort, prefix: string, kept: Iterable<string>): void {
  const ids = new Set(kept)
  for (const id of map.listImages()) if (id.startsWith(prefix) && !ids.has(id)) map.removeImage(id)
}
