import { type BrowserContext, expect, type Page } from '@playwright/test'
import * as fc from 'fast-check'
import type { Language } from '../../../../src/domain/language'
import { NO_FILTER, type View } from '../../../../src/domain/view'
import { untilReady } from '../atlas'
import { showOwn } from '../ownFiles'
import { loseContext } from '../webgl'
import { expectShown } from './walkChecks'
import { expectedOf, NOWHERE, TYPES, type WalkModel } from './walkModel'

/** The page under a walk. */
export interface Walked {
  readonly page: Page
  readonly context: BrowserContext
}

/** One step: whether it can be done now, what it does to model and page, and how it is told. */
export interface WalkStep {
  readonly name: string
  readonly isPossible: (model: WalkModel) => boolean
  readonly take: (model: WalkModel, walked: Walked) => Promise<void>
}

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
] as const

/** A change of the view that makes an entry of the history, if it is one. */
function committed(model: WalkModel, change: Partial<View>): void {
  model.view = { ...model.view, ...change }
  model.entries.length = model.entry + 1
  model.entries.push(model.view)
  model.entry += 1
}

/** A change that is written into the entry there is. */
function replaced(model: WalkModel, change: Partial<View>): void {
  model.view = { ...model.view, ...change }
  model.entries[model.entry] = model.view
}

const isPublished = ({ isOwn }: WalkModel) => !isOwn
const isOnline = ({ isOffline, isOwn }: WalkModel) => !isOffline && !isOwn
const isSearching = ({ view }: WalkModel) => view.filter.text !== ''

function toggled(type: string): WalkStep {
  return {
    name: `tick or untick ${type}`,
    isPossible: isPublished,
    async take(model, { page }) {
      const { filter } = model.view
      const others = filter.types.filter((one) => one !== type)
      const types = others.length < filter.types.length ? others : [...others, type].sort()
      committed(model, { filter: { ...filter, types } })
      await page.locator(`#type-${type}`).click()
    },
  }
}

/** @param pick which of the regions in the list, from 0 to 1. */
function region(pick: number): WalkStep {
  const chosen = ({ view }: WalkModel) => {
    const { regions } = expectedOf(view)
    return regions[Math.floor(pick * regions.length)]
  }
  return {
    name: `choose the region at ${pick.toFixed(2)} of the list`,
    isPossible: (model) =>
      isPublished(model) && chosen(model) !== undefined && chosen(model) !== model.view.region,
    async take(model, { page }) {
      const code = chosen(model) ?? ''
      committed(model, { region: code })
      await page.locator(`button#region-${code}`).click()
      await expect(page.locator('#popup')).toBeVisible()
    },
  }
}

const CLOSE: WalkStep = {
  name: 'close the popup',
  isPossible: (model) => isPublished(model) && model.view.region !== null,
  async take(model, { page }) {
    committed(model, { region: null })
    await page.locator('#popup-close').click()
  },
}

/** @param days the first and the last one; an empty text for none. */
function days([from, to]: readonly [string, string]): WalkStep {
  const asDay = (text: string) => (text === '' ? null : text)
  return {
    name: `days ${from} to ${to}`,
    isPossible: ({ isOwn, view: { filter } }) =>
      !isOwn && (filter.from !== asDay(from) || filter.to !== asDay(to)),
    async take(model, { page }) {
      committed(model, { filter: { ...model.view.filter, from: asDay(from), to: asDay(to) } })
      await page.locator('#from').evaluate((box, day) => Object.assign(box, { value: day }), from)
      await page.locator('#to').fill(to)
      await page.locator('#to').press('Enter')
    },
  }
}

const SEARCH: WalkStep = {
  name: 'search for what is nowhere, or for nothing',
  isPossible: isPublished,
  async take(model, { page }) {
    const text = isSearching(model) ? '' : NOWHERE
    replaced(model, { filter: { ...model.view.filter, text } })
    await page.locator('#search').fill(text)
    await page.locator('#search').press('Tab')
  },
}

const CLEAR: WalkStep = {
  name: 'clear the filters',
  isPossible: ({ isOwn, view: { filter } }) => !isOwn && (filter.types.length > 0 || filter.text !== ''),
  async take(model, { page }) {
    committed(model, { filter: NO_FILTER })
    await page.locator('#clear-filters').click()
  },
}

function language(chosen: Language): WalkStep {
  return {
    name: `language ${chosen}`,
    isPossible: (model) => isOnline(model) && model.view.language !== chosen,
    async take(model, { page }) {
      committed(model, { language: chosen })
      await page.locator(`#language-${chosen}`).click()
    },
  }
}

function theme(chosen: 'system' | 'light' | 'dark'): WalkStep {
  const kept = chosen === 'system' ? null : chosen
  return {
    name: `theme ${chosen}`,
    isPossible: (model) => isPublished(model) && model.view.theme !== kept,
    async take(model, { page }) {
      committed(model, { theme: kept })
      await page.locator(`label:has(#theme-${chosen})`).click()
    },
  }
}

function screen(chosen: View['screen']): WalkStep {
  return {
    name: `view ${chosen}`,
    isPossible: (model) => isOnline(model) && model.view.screen !== chosen,
    async take(model, { page }) {
      committed(model, { screen: chosen })
      await page.locator(`label:has(#view-${chosen})`).click()
    },
  }
}

function control(id: 'map-zoom-in' | 'map-zoom-out' | 'map-left' | 'map-fit'): WalkStep {
  return {
    name: `press ${id}`,
    isPossible: ({ view }) => view.screen === 'map',
    async take(model, { page }) {
      replaced(model, {})
      await page.locator(`#${id}`).click()
    },
  }
}

const OWN: WalkStep = {
  name: 'show an own file',
  isPossible: isOnline,
  async take(model, { page }) {
    model.isOwn = true
    await showOwn(page)
  },
}

const REMOVE: WalkStep = {
  name: 'remove the own file',
  isPossible: ({ isOwn }) => isOwn,
  async take(model, { page }) {
    model.isOwn = false
    await page.locator('#remove-own').click()
    await expect(page.locator('#remove-own')).toHaveCount(0)
    await untilReady(page)
    // What was shown meanwhile has made entries that no walk goes back to.
    model.entry = await page.evaluate(() => history.length - 1)
    model.entries.length = 0
    model.entries[model.entry] = model.view
  },
}

function travel(steps: 1 | -1): WalkStep {
  return {
    name: steps === 1 ? 'go forward' : 'go back',
    isPossible: (model) => isOnline(model) && model.entries[model.entry + steps] !== undefined,
    async take(model, { page }) {
      model.entry += steps
      model.view = model.entries[model.entry] ?? model.view
      const gone = page.evaluate(
        () => new Promise((done) => addEventListener('popstate', done, { once: true })),
      )
      await page.evaluate((by) => history.go(by), steps)
      await gone
    },
  }
}

const RELOAD: WalkStep = {
  name: 'load the page again',
  isPossible: isOnline,
  async take(_, { page }) {
    await page.reload()
  },
}

const ELSEWHERE: WalkStep = {
  name: 'open the address in another tab',
  isPossible: isOnline,
  async take(model, { page, context }) {
    const other = await context.newPage()
    await other.goto(page.url())
    await expectShown(model, other)
    await other.close()
  },
}

const LOSE: WalkStep = {
  name: 'lose the drawing context, and get it back',
  isPossible: ({ view }) => view.screen === 'map',
  async take(_, { page }) {
    if ((await page.locator('html').getAttribute('data-map')) !== 'webgl') return
    const giveBack = await loseContext(page)
    await giveBack()
  },
}

const LINE: WalkStep = {
  name: 'lose the network, or get it back',
  isPossible: isPublished,
  async take(model, { context }) {
    model.isOffline = !model.isOffline
    await context.setOffline(model.isOffline)
  },
}

function size(index: number): WalkStep {
  return {
    name: `window number ${index}`,
    isPossible: () => true,
    async take(_, { page }) {
      await page.setViewportSize(SIZES[index] ?? SIZES[0])
    },
  }
}

/** Everything that a walk may do, the filters most often. */
export const STEP: fc.Arbitrary<WalkStep> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TYPES).map(toggled) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 0.999, noNaN: true }).map(region) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(['', ''], ['2024-11-05', ''], ['', '2024-11-04'], ['2024-11-01', '2024-11-03'])
      .map(([from = '', to = '']) => days([from, to])),
  },
  { weight: 2, arbitrary: fc.constantFrom('en', 'uk').map(language) },
  { weight: 2, arbitrary: fc.constantFrom('system', 'light', 'dark').map(theme) },
  { weight: 3, arbitrary: fc.constantFrom('map', 'table').map(screen) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('map-zoom-in', 'map-zoom-out', 'map-left', 'map-fit').map(control),
  },
  { weight: 4, arbitrary: fc.constantFrom(1, -1, -1).map(travel) },
  { weight: 1, arbitrary: fc.nat(SIZES.length - 1).map(size) },
  { weight: 8, arbitrary: fc.constantFrom(CLOSE, SEARCH, CLEAR, OWN, REMOVE, RELOAD, ELSEWHERE, LOSE, LINE) },
)
