import { describe, expect, it } from 'vitest'
import { queryOf, spellingOf } from '../../src/domain/wordQuery'

const words = (text: string) => queryOf(text).words.map(({ key }) => key)

describe('what was typed', () => {
  it.each([
    ['Харків, drones!', ['kharkiv', 'drones!']],
    ['у Курській області', ['kurski', 'oblasti']],
    ['near Kyiv', ['kiv']],
    ['in', ['in']],
    ['в на', ['v', 'na']],
    ['11,000 drones', ['11000', 'drones']],
    ['48, 100', ['48', '100']],
    [' – ', []],
    ['ь', []],
    ['', []],
  ])('%j is read as %j', (text, keys) => {
    expect(words(text)).toEqual(keys)
  })

  it('counts the letters typed, of which the key may have more or fewer', () => {
    expect(queryOf('Щастя Zaporizhzhia').words.map(({ length }) => length)).toEqual([5, 12])
  })

  it('may be the beginning of a name, a word of it, or its stem', () => {
    expect(queryOf('Kharkiv Obl')).toMatchObject({ key: ' kharkiv obl ', start: ' kharkiv obl' })
    expect(queryOf('drones').words).toMatchObject([{ start: ' drones', whole: ' dron ', stem: 'dron' }])
  })
})

it('the spelling of a text has a space around each word', () => {
  expect(spellingOf('Курська область')).toEqual({ key: ' kurska oblast ', stem: ' kursk oblast ' })
})
