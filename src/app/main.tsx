import { type ComponentType, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { frameWindow } from '../link/frameWindow'
import { createAppStore } from '../state/store'
import '../ui/base.css'
import { App } from './App'
import { AtlasPage, type AtlasPageProps } from './AtlasPage'
// Loaded by both pages: as a chunk of its own it would tear the common code into pieces that pack worse.
import { EmbedPage } from './EmbedPage'
import { devicePreferences } from './preferences'
import { isEmbed, sitePage } from './sitePage'
import type { LinkPlace } from './useLink'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root.')
const container = root
const page = sitePage(document)

function start(Page: ComponentType<AtlasPageProps>, place: LinkPlace = page): void {
  createRoot(container).render(
    <StrictMode>
      <App store={createAppStore(devicePreferences())} page={page} place={place} Page={Page} />
    </StrictMode>,
  )
}

if (!isEmbed(document)) start(AtlasPage)
// A sandbox without allow-same-origin may start no worker: the prerendered page stands.
else if (self.origin !== 'null') {
  const home = new URL('embed/', page.home).href
  const place = { ...page, home, window: frameWindow(window) }
  start(EmbedPage, place)
}
