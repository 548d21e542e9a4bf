import { expect, it } from 'vitest'
import { headOf } from '../../../src/data/formats/datasetHead'
import { UCDP_GED } from '../../../src/data/formats/ucdpGed'

it('the head of a file that has none names its makers and the file, and claims no edition', () => {
  const head = headOf(UCDP_GED, 'mine.csv', 'ukraine-russia')
  expect(head).toMatchObject({
    id: 'file-ucdpGed',
    version: '0',
    title: UCDP_GED.title,
    description: { en: 'mine.csv', uk: 'mine.csv' },
    regionSet: 'ukraine-russia',
    licence: 'CC BY 4.0',
    attribution: UCDP_GED.attribution,
  })
  expect(head).not.toHaveProperty('publishedAt')
})
