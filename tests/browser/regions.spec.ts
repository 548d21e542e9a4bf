import { uk } from '../../src/ui/strings/uk'
import { clickRegion, mapOf, openAtlas, untilReady } from './support/atlas'
import { popupOf, regionListOf } from './support/parts'
import { ALL_REGIONS_CAMERA, NAMED_REGIONS, type NamedRegion, titleOf } from './support/report'
import { expect, test } from './support/test'

test.use({ hasGpu: true })

type Page = Parameters<typeof untilReady>[0]
type Language = 'en' | 'uk'

const LIST = { en: 'Regions', uk: uk.regionList }
const COUNTED = {
  en: (name: string, events: number) => `${name}, ${events} ${events === 1 ? 'event' : 'events'}`,
  uk: (name: string, events: number) => `${name}, ${events} ${events === 1 ? 'подія' : 'події'}`,
}
const CLOSE = { en: 'Close', uk: uk.close }

async function expectPopup(page: Page, region: NamedRegion, language: Language) {
  const popup = popupOf(page, region[language])
  await expect(popup).toBeVisible()
  const titles = await popup.getByRole('list').first().getByRole('button').allInnerTexts()
  expect(titles.toSorted()).toEqual(region.events.map((id) => titleOf(id, language)).toSorted())
  return popup
}

/** Opens the region's popup from the list with the keyboard alone; fails when it takes more than six keys. */
async function openFromList(page: Page, region: NamedRegion, language: Language) {
  const list = regionListOf(page, LIST[language])
  const row = list.getByRole('button', { name: COUNTED[language](region[language], region.events.length) })
  await expect(list.locator('[tabindex="0"]')).toHaveCount(1)
  await list.locator('[tabindex="0"]').focus()
  for (const letter of region[language].slice(0, 5)) {
    if (await row.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press(letter)
  }
  await expect(row).toBeFocused()
  await page.keyboard.press('Enter')
  return row
}

async function openEveryWay(page: Page, region: NamedRegion, language: Language) {
  const place = `map=${ALL_REGIONS_CAMERA}&region=${region.code}`

  await test.step('by a link, which leaves the focus where it was', async () => {
    await openAtlas(page, `#v=1&${place}&lang=${language}`)
    const popup = await expectPopup(page, region, language)
    await expect(page.locator('body')).toBeFocused()
    await popup.getByRole('button', { name: CLOSE[language], exact: true }).click()
    await expect(popup).toHaveCount(0)
  })
  await test.step('by a click on the map', async () => {
    await untilReady(page)
    await clickRegion(page, region.code)
    const popup = await expectPopup(page, region, language)
    await expect(popup.getByRole('heading', { name: region[language] })).toBeFocused()
    await expect(page).toHaveURL(new RegExp(`region=${region.code}`))
    await page.keyboard.press('Escape')
    await expect(popup).toHaveCount(0)
    await expect(page).not.toHaveURL(/region=/)
  })
  await test.step('from the list, without a mouse', async () => {
    const row = await openFromList(page, region, language)
    const popup = await expectPopup(page, region, language)
    await expect(popup.getByRole('heading', { name: region[language] })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(popup).toHaveCount(0)
    await expect(row).toBeFocused()
  })
}

for (const [index, region] of NAMED_REGIONS.entries())
  test.describe(() => {
    test.use({ hasGpu: index % 4 === 0 }) // both maps find a region in a way of their own
    test(`${region.en} opens by link, click and keyboard with its ${region.events.length} event(s)`, async ({
      page,
    }) => {
      await openEveryWay(page, region, 'en')
    })
  })

for (const region of NAMED_REGIONS.filter(({ code }) => ['RU-KRS', 'UA-23'].includes(code))) {
  test(`${region.uk} opens the same ways in Ukrainian`, async ({ page }) => {
    await openEveryWay(page, region, 'uk')
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  })
}

test('the list holds the twelve regions of the report, one Tab stop, and the others behind a switch', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  const rows = regionListOf(page).getByRole('button')
  const wanted = NAMED_REGIONS.map(({ en, events }) => COUNTED.en(en, events.length))
  await expect(rows).toHaveCount(wanted.length)
  for (const name of wanted)
    await expect(rows.and(page.getByRole('button', { name, exact: true }))).toHaveCount(1)
  await expect(rows.first()).toHaveText(/^Kursk Oblast/)

  await page.getByRole('switch', { name: 'All regions' }).focus()
  await page.keyboard.press('Tab')
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(rows.last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(regionListOf(page).locator(':focus')).toHaveCount(0)

  await page.getByRole('switch', { name: 'All regions' }).click()
  await expect.poll(async () => rows.count()).toBeGreaterThan(50)
  await regionListOf(page).getByRole('button', { name: 'Lviv Oblast, 0 events' }).click()
  const popup = popupOf(page, 'Lviv Oblast')
  await expect(popup).toContainText('That does not mean that nothing happened here.')
  await expect(popup.getByRole('listitem')).toHaveCount(0)
})

test('a click outside every region closes the popup', async ({ page }) => {
  await openAtlas(page, `#v=1&map=${ALL_REGIONS_CAMERA}&region=UA-59&lang=en`)
  const box = await mapOf(page).boundingBox()
  if (!box) throw new Error('The map is not shown')
  await page.mouse.click(box.x + 3, box.y + 3) // Poland
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).not.toHaveURL(/region=/)
})

test('closing a popup that a click on the map opened gives the focus back to the map', async ({ page }) => {
  await openAtlas(page, `#v=1&map=${ALL_REGIONS_CAMERA}&lang=en`)
  await regionListOf(page).getByRole('button', { name: 'Odesa Oblast, 1 event' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await clickRegion(page, 'UA-59')
  await expect(popupOf(page, 'Sumy Oblast')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(mapOf(page).getByRole('application')).toBeFocused({ timeout: 2_000 })
})
