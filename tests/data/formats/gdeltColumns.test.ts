import { describe, expect, it } from 'vitest'
import { gdeltColumns, oldGdeltColumns } from '../../../src/data/formats/gdeltColumns'
import { fixture } from './openText'

const record = ((await fixture('gdelt.tsv')).split('\n')[0] ?? '').split('\t')
const oldRecord = ((await fixture('gdelt-older.tsv')).split('\n')[0] ?? '').split('\t')

describe('the columns of a GDELT export', () => {
  it('stand where the codebook has them', () => {
    const names = gdeltColumns(record) ?? []
    expect([0, 1, 6, 7, 16, 26, 28, 31, 51, 52, 54, 56, 57, 59, 60].map((index) => names[index])).toEqual([
      ...['GLOBALEVENTID', 'SQLDATE', 'Actor1Name', 'Actor1CountryCode', 'Actor2Name', 'EventCode'],
      ...['EventRootCode', 'NumMentions', 'ActionGeo_Type', 'ActionGeo_FullName', 'ActionGeo_ADM1Code'],
      ...['ActionGeo_Lat', 'ActionGeo_Long', 'DATEADDED', 'SOURCEURL'],
    ])
    expect([names.length, oldGdeltColumns(oldRecord)?.length]).toEqual([61, 58])
  })

  it('are not taken for those of the other version', () => {
    expect([gdeltColumns(oldRecord), oldGdeltColumns(record)]).toEqual([null, null])
  })

  it.each([[0], [1], [3], [26], [28], [29], [31], [51], [59]])(
    'are not seen where cell %d has another shape',
    (index) => {
      expect(gdeltColumns(record.with(index, 'words'))).toBeNull()
    },
  )

  it('are seen where the source is not on the web', () => {
    expect(gdeltColumns(record.with(60, 'BBC Monitoring'))).not.toBeNull()
  })

  it('are not seen in other records', () => {
    const others = [[], record.slice(1), [...record, ''], Array<string>(61).fill('')]
    expect(others.map(gdeltColumns)).toEqual([null, null, null, null])
  })
})
