import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '../app/App'
import { devicePreferences } from '../app/preferences'
import { sitePage } from '../app/sitePage'
import { createAppStore } from '../state/store'
import '../ui/base.css'
import { EmbedPage } from './EmbedPage'
import { frameWindow } from './frameWindow'

const root = document.getElementById('root')
if (root === null) throw new Error('embed/index.html has no element #root.')
// A sandbox without allow-same-origin may start no worker: the prerendered page stands.
if (self.origin !== 'null') {
  const page = sitePage(document)
  const place = { home: new URL('embed/', page.home).href, named: page.named, window: frameWindow(window) }
  createRoot(root).render(
    <StrictMode>
      <App store={createAppStore(devicePreferences())} page={page} place={place} Page={EmbedPage} />
    </StrictMode>,
  )
}
