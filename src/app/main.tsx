import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createAppStore } from '../state/store'
import '../ui/base.css'
import { App } from './App'
import { AtlasPage } from './AtlasPage'
import { devicePreferences } from './preferences'
import { sitePage } from './sitePage'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root.')
createRoot(root).render(
  <StrictMode>
    <App store={createAppStore(devicePreferences())} page={sitePage(document)} Page={AtlasPage} />
  </StrictMode>,
)
