import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement, ReactNode } from 'react'
import type { Claimant, ConflictEvent, Dataset } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { type Atlas, AtlasContext } from '../../src/ui/atlas'
import { LanguageContext } from '../../src/ui/strings/catalogue'
import { aClaimant, anIndex, aRegionSet } from '../support/builders'

/** A speaker for each party of the report of 2024-11-05; the Pentagon has no Ukrainian name in this data. */
export const SPEAKERS: readonly Claimant[] = [
  aClaimant({
    party: 'ukraine',
    name: { en: 'Oleh Syniehubov', uk: 'Олег Синєгубов' },
    role: { en: 'governor', uk: 'голова області' },
  }),
  aClaimant({
    party: 'russia',
    name: { en: "Russia's Defence Ministry", uk: 'Міноборони Росії' },
    role: { en: 'ministry', uk: 'міністерство' },
  }),
  aClaimant({ party: 'unitedStates', name: { en: 'Pentagon' }, role: { en: 'ministry' } }),
]

/** A loaded data set whose claims are made by {@link SPEAKERS}. */
export function anAtlas(events: readonly ConflictEvent[], changes: Partial<Dataset> = {}): Atlas {
  return { index: anIndex(events, { claimants: SPEAKERS, ...changes }), regionSet: aRegionSet() }
}

interface Surroundings {
  readonly language?: Language
  readonly atlas?: Atlas
}

/** Renders a part of the page as the page would: with its language and its data around it. */
export function renderUi(
  ui: ReactElement,
  { language = 'en', atlas = anAtlas([]) }: Surroundings = {},
): ReturnType<typeof render> & { readonly user: ReturnType<typeof userEvent.setup> } {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <LanguageContext value={language}>
      <AtlasContext value={atlas}>{children}</AtlasContext>
    </LanguageContext>
  )
  return { user: userEvent.setup(), ...render(ui, { wrapper }) }
}
