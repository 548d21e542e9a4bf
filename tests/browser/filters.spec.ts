import { mapOf, openAtlas, screenshotMap, untilReady } from './support/atlas'
import { cameraOf, pixelOf } from './support/mercator'
import { announcementOf, boxOf, popupOf, regionListOf, summaryOf, tableTitles } from './support/parts'
import { coloursAt, differingPixels } from './support/picture'
import { ALL_REGIONS_CAMERA, listedRegions, titleOf } from './support/report'
import { longDataset, serveDataset } from './support/servedData'
import { expect, test } from './support/test'

/** A box, its events in the report, and how the address says that it is ticked. */
const BOXES: readonly (readonly [group: string, label: string, events: readonly string[], link: string])[] = [
  ['Event type', 'Ground combat', ['e1'], 'type=groundCombat'],
  ['Event type', 'Shelling', ['e2'], 'type=shelling'],
  ['Event type', 'Attack (means not said)', ['e4', 'e5'], 'type=attack'],
  ['Event type', 'Air-defence interception', ['e3', 'e6'], 'type=interception'],
  ['Event type', 'Troop deployment', ['e8'], 'type=deployment'],
  ['Event type', 'Official statement', ['e7'], 'type=statement'],
  ['Party', 'Ukraine', ['e1', 'e2', 'e3', 'e4', 'e5', 'e8'], 'party=ukraine'],
  ['Party', 'Russia', ['e6', 'e7'], 'party=russia'],
  ['Party', 'United States', ['e1', 'e8'], 'party=unitedStates'],
  ['Party', 'South Korea', ['e8'], 'party=southKorea'],
  ['Support', 'Several parties', ['e8'], 'support=severalParties'],
  ['Support', 'One party', ['e2', 'e3', 'e4', 'e5', 'e6', 'e7'], 'support=oneParty'],
  ['Support', 'Not confirmed', ['e1'], 'support=unconfirmed'],
]

const counted = (n: number, thing: string) => `${n} ${thing}${n === 1 ? '' : 's'}`

test('each box narrows table, list, sentence and address to the same events, and says how many before', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  await expect(summaryOf(page)).toContainText('8 events in 12 regions, 4–5 November 2024, from 1 report.')
  for (const [group, label, events, link] of BOXES) {
    await test.step(`${group}: ${label}`, async () => {
      const box = boxOf(page, group, label)
      await expect(box).toHaveAccessibleName(`${label}, ${counted(events.length, 'event')}`)
      await box.click()
      expect((await tableTitles(page)).toSorted()).toEqual(events.map((id) => titleOf(id)).toSorted())
      const regions = listedRegions(events)
      await expect(regionListOf(page).getByRole('button')).toHaveCount(regions.length)
      for (const name of regions)
        await expect(regionListOf(page).getByRole('button', { name, exact: true })).toBeVisible()
      const where = regions.length === 0 ? '' : ` in ${counted(regions.length, 'region')}`
      await expect(summaryOf(page)).toContainText(`${counted(events.length, 'event')}${where}`)
      expect(new URL(page.url()).hash).toContain(`&${link}`)
      await box.click()
    })
  }
  await expect(page).toHaveURL(/#v=1&view=table&lang=en$/)
})

test('boxes of one group add up, groups narrow each other, and one announcement says the outcome', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  await boxOf(page, 'Event type', 'Attack (means not said)').click()
  await boxOf(page, 'Event type', 'Air-defence interception').click()
  await expect(boxOf(page, 'Party', 'Russia')).toHaveAccessibleName('Russia, 1 event')
  await boxOf(page, 'Party', 'Russia').click()
  expect(await tableTitles(page)).toEqual([titleOf('e6')])
  await expect(announcementOf(page)).toContainText('1 event in 1 region, 5 November 2024')
  await expect(page).toHaveURL(/&type=attack,interception&party=russia&/)

  await boxOf(page, 'Support', 'Not confirmed').click()
  await expect(page.getByText('No event matches these filters.').first()).toBeVisible()
  await expect(announcementOf(page)).toContainText('No event matches these filters.')
  await expect(regionListOf(page).getByRole('button')).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(summaryOf(page)).toContainText('8 events in 12 regions')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Clear filters' })).toHaveCount(0)
})

test('a notice about the link does not keep the page from announcing what a filter did', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&lang=en&unknown=1')
  await expect(announcementOf(page)).toContainText('1 part of this link is not known')
  await boxOf(page, 'Party', 'Russia').click()
  await expect(announcementOf(page)).toContainText('2 events in 2 regions')
})

test('"Show only this region" narrows to it, and a chip takes the narrowing back', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&region=RU-KRS&lang=en')
  await popupOf(page, 'Kursk Oblast').getByRole('button', { name: 'Show only this region' }).click()
  await expect(page).toHaveURL(/&in=RU-KRS/)
  expect((await tableTitles(page)).toSorted()).toEqual(['e2', 'e6', 'e8'].map((id) => titleOf(id)).toSorted())
  await expect(summaryOf(page)).toContainText('3 events in 1 region')
  await expect(regionListOf(page).getByRole('button')).toHaveCount(1)
  await page.getByRole('button', { name: 'Stop narrowing to Kursk Oblast' }).click()
  await expect(summaryOf(page)).toContainText('8 events in 12 regions')
})

test('the search finds places and speakers in both alphabets while typing; Escape empties it', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  const search = page.getByRole('searchbox', { name: 'Search places and events' })
  const FOUND: readonly (readonly [text: string, events: readonly string[]])[] = [
    ['fedorov', ['e4']],
    ['Харків', ['e5']],
    ['Odesa', ['e3']],
    ['Bogomaz', ['e7']],
  ]
  for (const [text, events] of FOUND) {
    await search.fill(text)
    await expect.poll(async () => tableTitles(page), text).toEqual(events.map((id) => titleOf(id)))
  }
  await expect(page).toHaveURL(/&q=Bogomaz/)
  await search.fill('<b>zzz</b>')
  await expect(announcementOf(page)).toContainText('No event matches these filters.')
  await expect(page.getByText('zzz')).toHaveCount(0)
  await search.press('Escape')
  await expect(search).toHaveValue('')
  await expect(summaryOf(page)).toContainText('8 events in 12 regions')
  await expect(page).not.toHaveURL(/q=/)
})

test('days narrow inclusively; a wrong or reversed day is explained and changes nothing', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  const [from, to] = ['From', 'To'].map((name) => page.getByRole('textbox', { name, exact: true }))
  await to?.fill('4.11.2024')
  await to?.press('Enter')
  await expect(page).toHaveURL(/&to=2024-11-04/)
  expect((await tableTitles(page)).toSorted()).toEqual([titleOf('e3'), titleOf('e8')].toSorted())
  await expect(to ?? page.locator('none')).toHaveValue('2024-11-04')

  await from?.fill('2024-11-05')
  await from?.press('Enter')
  await expect(page.getByText('The first day is after the last one.')).toBeVisible()
  await expect(page).not.toHaveURL(/from=/)
  await to?.fill('31.11.2024')
  await to?.press('Enter')
  await expect(page.getByText('Write a day as 2024-11-05 or 5.11.2024.')).toBeVisible()
  await expect(page).toHaveURL(/&to=2024-11-04/)
  await to?.fill('')
  await to?.press('Enter')
  await expect(page).toHaveURL(/&from=2024-11-05&view/)
  expect(await tableTitles(page)).toHaveLength(8)
  await from?.fill('2024-11-06')
  await from?.press('Tab')
  await expect(page.getByText(/data do not cover these days/i).first()).toBeVisible()
})

/** Points inside Kharkiv and Sumy oblasts, away from labels, borders and rivers. */
const POINTS = { kharkiv: [37.5, 49.35], sumy: [33.9, 51.75], lviv: [23.6, 49.35] } as const

test('the map is repainted: regions without a matching event lose their colour, and get it back', async ({
  page,
  context,
}) => {
  await openAtlas(page, `#v=1&map=${ALL_REGIONS_CAMERA}&lang=en&theme=light`)
  const camera = cameraOf(`map=${ALL_REGIONS_CAMERA}`)
  const box = await mapOf(page).boundingBox()
  if (!camera || !box) throw new Error('The map is not shown')
  const points = Object.values(POINTS).map((point) => pixelOf(point, camera, { ...box, x: 0, y: 0 }))
  const before = await screenshotMap(page)
  await boxOf(page, 'Event type', 'Attack (means not said)').click()
  await expect(summaryOf(page)).toContainText('2 events in 2 regions')
  await untilReady(page)
  await page.mouse.move(0, 0)
  const narrowed = await screenshotMap(page)
  const [kharkiv, sumy, lviv] = await coloursAt(context, before, points)
  expect(sumy).not.toEqual(lviv)
  expect(kharkiv).toEqual(sumy) // one event each
  expect(await coloursAt(context, narrowed, points)).toEqual([kharkiv, lviv, lviv])

  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(summaryOf(page)).toContainText('8 events in 12 regions')
  expect(await differingPixels(context, before, await screenshotMap(page))).toBe(0)
})

for (const lang of ['en', 'uk'] as const) {
  test(`the map keeps its place and size while filters come and go (${lang})`, async ({ page }) => {
    await serveDataset(page, longDataset(5_000))
    await openAtlas(page, `#v=1&lang=${lang}`)
    const whole = await mapOf(page).boundingBox()
    const said = await page.locator('header').first().textContent()
    await page.locator('#type-shelling').click()
    await untilReady(page)
    expect(await page.locator('header').first().textContent()).not.toBe(said)
    expect(await mapOf(page).boundingBox()).toEqual(whole)
    await page.locator('#to').fill('2010-01-02')
    await page.keyboard.press('Enter')
    await untilReady(page)
    expect(await mapOf(page).boundingBox()).toEqual(whole)
  })
}
