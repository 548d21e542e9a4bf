import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '../../src/domain/search'
import { keyOf } from '../../src/domain/transliterate'

const key = (text: string) => keyOf(folded(text))

describe('names written in two alphabets', () => {
  it.each([
    ['Харків', 'Kharkiv'],
    ['Харьков', 'Kharkov'],
    ['Луганск', 'Lugansk', 'Luhansk', 'Луганськ'],
    ['Запоріжжя', 'Zaporizhzhia', 'Zaporizhia', 'Zaporizhzhya', "Запоріж'жя"],
    ['Київ', 'Kyiv'],
    ['Киев', 'Kiev'],
    ['Одеса', 'Odesa', 'Одесса', 'Odessa'],
    ['Хмельницький', 'Khmelnytskyi', 'Khmelnytskyy'],
    ['Чернігів', 'Chernihiv'],
    ['Черкаси', 'Cherkasy', 'Cherkassy'],
    ['Єнакієве', 'Yenakiieve'],
    ['Ґалаґан', 'Halahan', 'Galagan'],
    ['Щастя', 'Shchastia', 'Shchastya'],
    ['Згурівка', 'Zghurivka', 'Zgurivka'],
    ['Юрій', 'Yurii', 'Iurii'],
    ['Ялта', 'Yalta', 'Ialta'],
    ['Крым', 'Крим', 'Krym'],
  ])('%s has one key with %s', (...spellings) => {
    expect(new Set(spellings.map(key)).size, spellings.map(key).join(' | ')).toBe(1)
  })

  it.each([
    ['Kyiv', 'Kursk'],
    ['Суми', 'Сума'],
    ['Жовті', 'Зовті'],
    ['Харків', 'Карків'],
    ['Минск', 'Пинск'],
  ])('%s and %s stay different', (a, b) => {
    expect(key(a)).not.toBe(key(b))
  })
})

describe('the key of a text', () => {
  it('keeps words apart and digits as they are', () => {
    expect(key('Ivano-Frankivsk 2002')).toBe('ivano frankivsk 2002')
  })

  it('leaves other scripts alone', () => {
    expect(key('東京')).toBe('東京')
  })

  it('holds no Cyrillic letter of the three languages', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэъё ')) })
    fc.assert(fc.property(text, (cyrillic) => /^[a-z ]*$/.test(key(cyrillic))))
  })
})
