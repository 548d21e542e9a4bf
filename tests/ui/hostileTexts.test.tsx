import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../../src/domain/dataset'
import type { Text } from '../../src/domain/language'
import { NO_FILTER } from '../../src/domain/view'
import { AboutPanel } from '../../src/ui/AboutPanel'
import type { Atlas } from '../../src/ui/atlas'
import { EventDetails } from '../../src/ui/EventDetails'
import { EventTable } from '../../src/ui/EventTable'
import { RegionPopup } from '../../src/ui/RegionPopup'
import { aClaim, aClaimant, aFigure, anActor, anEvent, aPlace, aSource } from '../support/builders'
import { overviewOf } from '../support/inThread'
import { holdsMarkup, shapeOf } from './dom'
import { anAtlas, entryIn, renderUi } from './renderUi'

const HOSTILE = [
  '<img src=x onerror="alert(1)">',
  '<script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '"><b>bold</b>',
  '[here](javascript:alert(1))',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;b&gt; &amp; $1 %3Cb%3E',
] as const
const BENIGN = 'Quiet words'

function nothing(): void {
  // what these parts would tell the page is tested elsewhere
}

/** A data set in which every text that a reader can see is the given one. */
function atlasOf(words: string): Atlas {
  const text: Text = { en: words }
  const event: ConflictEvent = anEvent({
    title: text,
    summary: text,
    type: 'foreign',
    when: { start: '2024-11-05', end: '2024-11-05', precision: 'overnight', wording: text },
    places: [{ ...aPlace('UA-63'), wording: text }],
    actors: [anActor({ name: text })],
    claims: [
      aClaim({
        verb: text,
        via: text,
        statement: text,
        quote: words,
        figures: [aFigure({ measure: words, words: text })],
      }),
    ],
  })
  return anAtlas([event], {
    description: text,
    licence: words,
    attribution: text,
    version: words,
    types: [{ id: 'foreign', label: text }],
    claimants: [aClaimant({ name: text, role: text })],
    sources: [aSource({ publisher: text, title: text, language: words, credits: [words] })],
    context: [{ text, source: 'report' }],
  })
}

function popupOf(atlas: Atlas): ReactElement {
  return (
    <RegionPopup
      region="UA-63"
      shown={{ filter: NO_FILTER, overview: overviewOf(atlas) }}
      selectedEvent={null}
      takesFocus={false}
      onAction={nothing}
      onCopyLink={nothing}
    />
  )
}

function detailsOf(atlas: Atlas): ReactElement {
  return (
    <EventDetails entry={entryIn(atlas)} isOutsideFilters={false} takesFocus={false} onAction={nothing} />
  )
}

const PARTS: readonly (readonly [part: string, render: (atlas: Atlas) => ReactElement])[] = [
  ['the details of an event', detailsOf],
  ['the popup of a region', popupOf],
  [
    'the table',
    () => (
      <EventTable
        filter={NO_FILTER}
        events={1}
        selected={null}
        hovered={null}
        scroller={{ current: null }}
        on={{ onHover: nothing, onSelect: nothing }}
      />
    ),
  ],
  ['the text about the data', () => <AboutPanel onSelect={() => undefined} />],
]

describe.each(PARTS)('%s', (_, part) => {
  it.each(HOSTILE)('shows %s as the words that they are', (words) => {
    const atlas = atlasOf(words)
    const { container } = renderUi(part(atlas), { atlas })
    expect(container.textContent).toContain(words)
    expect(holdsMarkup(container)).toBe(false)
  })

  it('has the same elements whatever the words are', () => {
    const shapes = [BENIGN, ...HOSTILE].map((words) => {
      const atlas = atlasOf(words)
      const { container, unmount } = renderUi(part(atlas), { atlas })
      const shape = shapeOf(container)
      unmount()
      return shape
    })
    expect(new Set(shapes).size).toBe(1)
  })
})

describe('a hostile title', () => {
  it('still names the button of its event, letter by letter', () => {
    const [words] = HOSTILE
    const atlas = atlasOf(words)
    renderUi(popupOf(atlas), { atlas })
    expect(screen.getByRole('button', { name: words })).toBeVisible()
  })
})
