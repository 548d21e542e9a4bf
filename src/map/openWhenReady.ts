import { onMapFonts } from './fonts'
import type { LayerStack } from './layerStack'

interface StyledMap {
  on(type: 'style.load', listener: () => void): { unsubscribe: () => void }
}

/**
 * Draws the layers as soon as style and fonts are there, and again whenever MapLibre had to start anew.
 *
 * @returns stops, and takes the fonts from the page again.
 */
export function openWhenReady(map: StyledMap, layers: Pick<LayerStack, 'open'>): () => void {
  let isStyled = false
  let hasFonts = false
  const open = () => {
    if (isStyled && hasFonts) layers.open()
  }
  const styled = map.on('style.load', () => {
    isStyled = true
    open()
  })
  const dropFonts = onMapFonts(() => {
    hasFonts = true
    open()
  })
  return () => {
    styled.unsubscribe()
    dropFonts()
  }
}
