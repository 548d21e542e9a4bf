import { loadMapFonts } from './fonts'
import type { LayerStack } from './layerStack'

interface StyledMap {
  on(type: 'style.load', listener: () => void): { unsubscribe: () => void }
}

type OpenedLayers = Pick<LayerStack, 'isOpen' | 'open' | 'redraw'>

/**
 * Draws the layers as soon as style and fonts are there, and again whenever MapLibre had to start anew.
 *
 * @param onOpen told each time.
 * @returns stops, and takes the fonts from the page again.
 */
export function openWhenReady(map: StyledMap, layers: OpenedLayers, onOpen: () => void): () => void {
  let isStyled = false
  let unloadFonts: (() => void) | null = null
  let isGone = false
  const open = () => {
    if (!isStyled || unloadFonts === null) return
    if (layers.isOpen) layers.redraw()
    else layers.open()
    onOpen()
  }
  const styled = map.on('style.load', () => {
    isStyled = true
    open()
  })
  void loadMapFonts().then((unload) => {
    if (isGone) {
      unload()
      return
    }
    unloadFonts = unload
    open()
  })
  return () => {
    isGone = true
    styled.unsubscribe()
    unloadFonts?.()
  }
}
