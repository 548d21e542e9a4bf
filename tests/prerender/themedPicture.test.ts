import { expect, it } from 'vitest'
import { svg } from '../../src/export/picture/svg'
import { paintRules, themedPicture } from '../../src/prerender/themedPicture'

const inColours = (land: string, ink: string) =>
  svg('g', {}, svg('path', { d: 'M0 0', fill: land, stroke: '#888888' }), svg('text', { fill: ink }, 'Kyiv'))

it('is painted as the light picture, and names what the dark one paints otherwise', () => {
  const { children } = themedPicture(inColours('#f1f0ec', '#14171a'), inColours('#2b2e31', '#fbf8f1'))
  expect(children).toEqual([
    svg('path', { d: 'M0 0', fill: '#f1f0ec', stroke: '#888888', class: 'fill-f1f0ec-2b2e31' }),
    svg('text', { fill: '#14171a', class: 'fill-14171a-fbf8f1' }, 'Kyiv'),
  ])
})

it('has a rule for each such class that pages hold, once by choice and once by the system, and none for paper', () => {
  const rules = paintRules([
    '<a class="fill-f1f0ec-2b2e31">',
    '<a class="x fill-f1f0ec-2b2e31 stroke-000000-ffffff">',
  ])
  expect(rules.match(/\.fill-f1f0ec-2b2e31\{fill:#2b2e31\}/g)).toHaveLength(2)
  expect(rules.match(/\.stroke-000000-ffffff\{stroke:#ffffff\}/g)).toHaveLength(2)
  expect(rules.replace(/@media screen[^{]*\{/g, '')).not.toContain('@media')
  expect(paintRules(['<a class="plain">'])).toBe('')
})
