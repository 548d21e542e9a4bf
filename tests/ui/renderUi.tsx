import { type RenderResult, render } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import type { ReactElement, ReactNode } from 'react'
import type { Claimant, ConflictEvent, Dataset } from '../../src/domain/dataset'
import type { EventEntry } from '../../src/domain/eventEntry'
import type { Language } from '../../src/domain/language'
import { type Atlas, AtlasContext } from '../../src/ui/atlas'
import { LanguageContext } from '../../src/ui/strings/catalogue'
import { aClaimant, aDataset, aRegionSet } from '../support/builders'
import { atOnce, dataInThread } from '../support/inThread'

/** A person and two offices; the Pentagon has no Ukrainian name in this data. */
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
    kind: 'military',
  }),
  aClaimant({
    party: 'unitedStates',
    name: { en: 'Pentagon' },
    role: { en: 'ministry' },
    kind: 'government',
  }),
]

/** A loaded data set whose claims are made by {@link SPEAKERS}. */
export function anAtlas(events: readonly ConflictEvent[], changes: Partial<Dataset> = {}): Atlas {
  return dataInThread(aDataset({ events, claimants: SPEAKERS, ...changes }), aRegionSet())
}

/** An event of the data as the engine gives it. */
export function entryIn({ ask }: Pick<Atlas, 'ask'>, id = 'e1'): EventEntry {
  const [entry] = atOnce(ask({ kind: 'byId', ids: [id] }))
  if (entry === undefined) throw new Error(`There is no event ${id}.`)
  return entry
}

interface Surroundings {
  readonly language?: Language
  readonly atlas?: Atlas
}

/** Renders a part of the page as the page would: with its language and its data around it. */
export function renderUi(
  ui: ReactElement,
  { language = 'en', atlas = anAtlas([]) }: Surroundings = {},
): Pick<RenderResult, 'container' | 'rerender' | 'unmount'> & { readonly user: UserEvent } {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <LanguageContext value={language}>
      <AtlasContext value={atlas}>{children}</AtlasContext>
    </LanguageContext>
  )
  const { container, rerender, unmount } = render(ui, { wrapper })
  return { user: userEvent.setup(), container, rerender, unmount }
}
