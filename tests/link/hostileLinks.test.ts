import { describe, expect, it } from 'vitest'
import { decode, encode, type LinkNotice } from '../../src/link/codec'
import { type LinkKey, PARAMS } from '../../src/link/params'

const bad = (...keys: LinkKey[]): LinkNotice[] => [{ kind: 'badValues', keys }]
const unknown = (count: number): LinkNotice[] => [{ kind: 'unknownKeys', count }]
const NEWER: LinkNotice[] = [{ kind: 'newerVersion' }]
const AT_6_49_31 = 'v=1&map=6.00/49.0000/31.0000'

type HostileLink = readonly [name: string, fragment: string, canonical: string, notices?: LinkNotice[]]

/** Group U of the hostile corpus: case, fragment, what the address becomes, notices. */
const CORPUS: readonly HostileLink[] = [
  ['U02 fixed precision', '#v=1&map=6.5/49/31.4', 'v=1&map=6.50/49.0000/31.4000'],
  ['U03 not a number', '#map=NaN/NaN/NaN', '', bad('map')],
  ['U05 zoom below', '#map=-5/49/31', 'v=1&map=3.00/49.0000/31.0000'],
  ['U06 zoom above', '#map=99/49/31', 'v=1&map=10.00/49.0000/31.0000'],
  ['U07 north of the pole', '#map=6/91/31', '', bad('map')],
  ['U08 once round the world', '#map=6/49/541', '', bad('map')],
  ['U09 decimal comma', '#map=6,5/49,0/31,4', '', bad('map')],
  ['U10 no longitude', '#map=6/49', '', bad('map')],
  ['U11 hexadecimal', '#map=0x6/0x31/31', '', bad('map')],
  ['U14 many decimals', '#map=6/49.00000000000000000000001/31', AT_6_49_31],
  ['U19 key twice', '#region=UA-63&region=UA-14', 'v=1&region=UA-63'],
  [
    'U21 a headline as search text',
    '#q=Kyiv%20has%20surrendered%20%E2%80%93%20official',
    'v=1&q=Kyiv%20has%20surrendered%20%E2%80%93%20official',
  ],
  ['U22 100,000 letters', `#q=${'a'.repeat(100_000)}`, `v=1&q=${'a'.repeat(64)}`],
  ['U23 broken escape', '#q=%E0%A4%A', '', bad('q')],
  ['U25 half of a surrogate pair', '#q=%ED%A0%80', '', bad('q')],
  ['U27 bidi control', '#q=%E2%80%AEgnp.exe', 'v=1&q=gnp.exe'],
  ['U33 days outside the data', '#from=1900-01-01&to=2199-12-31', 'v=1&from=1900-01-01&to=2199-12-31'],
  ['U34 a path as language', '#lang=../../etc/passwd', '', bad('lang')],
  ['U39 an address as version', '#data=https://attacker.example/x.json', '', bad('data')],
  ['U40 a path as version', '#data=../../evil', '', bad('data')],
  ['U41 newer version', '#v=999&map=6/49/31&newkey=1', AT_6_49_31, [...NEWER, ...unknown(1)]],
  ['U45 an archive bomb', `#z=${'H4sIAAAAAAAA'.repeat(100_000)}`, '', unknown(1)],
  ['U46 a withdrawn event', '#event=UA-2024-000123-withdrawn', 'v=1&event=UA-2024-000123-withdrawn'],
  ['U47 no such event', '#event=does-not-exist', 'v=1&event=does-not-exist'],
  ['U48 an event outside the filters', '#event=e5&party=russia', 'v=1&event=e5&party=russia'],
  ['U51 two fragments', '#map=6/49/31#map=1/0/0', '', bad('map')],
]

const MORE: readonly HostileLink[] = [
  ['nothing', '', ''],
  ['a lone #', '#', ''],
  ['two #', '##map=6/49/31', '', unknown(1)],
  ['only separators', '#&&=&&', '', unknown(1)],
  ['a key alone', '#map', '', bad('map')],
  ['an anchor', '#regions', '', unknown(1)],
  ['names of Object.prototype', '#__proto__=1&constructor=2&toString=3', '', unknown(3)],
  ['an unknown key twice', '#z=1&z=2', '', unknown(1)],
  ['other case', '#Map=6/49/31&THEME=dark', '', unknown(2)],
  ['HTML escapes', '#v=1&amp;map=6/49/31&amp;amp;theme=dark', `${AT_6_49_31}&theme=dark`],
  ['escaped commas and slashes', '#map=6%2F49%2f31&type=a%2Cb', `${AT_6_49_31}&type=a,b`],
  ['escaped twice', '#map=6%252F49%252F31', '', bad('map')],
  ['NUL', '#q=%00&region=UA-63%00', '', bad('region')],
  ['exponent', '#map=1e1/49/31', '', bad('map')],
  ['infinite', '#map=Infinity/49/31', '', bad('map')],
  ['plus and blank', '#map=+6/49/31&region=UA-63%20', '', bad('map', 'region')],
  ['other digits', '#map=６/49/31', '', bad('map')],
  ['minus zero', '#map=6/-0/-0.00001', 'v=1&map=6.00/0.0000/0.0000'],
  ['corners of the world', '#map=3/-90/180', 'v=1&map=3.00/-90.0000/180.0000'],
  ['no such day', '#from=2023-02-29&to=2024-02-29', 'v=1&to=2024-02-29', bad('from')],
  [
    'days in the wrong order',
    '#from=2024-11-06&to=2024-11-05&theme=dark',
    'v=1&theme=dark',
    bad('from', 'to'),
  ],
  ['one day', '#from=2024-11-05&to=2024-11-05', 'v=1&from=2024-11-05&to=2024-11-05'],
  [
    'a list with one bad item',
    '#party=ukraine,mars&support=contested',
    'v=1&support=contested',
    bad('party'),
  ],
  ['a list out of order', '#in=UA-63,UA-14,UA-63', 'v=1&in=UA-14,UA-63'],
  ['first bad, second good', '#theme=blue&theme=dark', '', bad('theme')],
  ['defaults spelt out', '#v=1&view=map&q=', ''],
  ['bad versions', '#v=0&theme=dark', 'v=1&theme=dark', bad('v')],
  ['a version of 400 digits', `#v=${'9'.repeat(400)}`, '', NEWER],
  ['script', '#event=<img src=x onerror=alert(1)>&q=<script>', 'v=1&q=%3Cscript%3E', bad('event')],
  ['half of a surrogate pair, unescaped', '#q=a\uD800b', 'v=1&q=ab'],
]

const CASES = [...CORPUS, ...MORE].map(([name, fragment, canonical, notices = []]) => ({
  name,
  fragment,
  canonical,
  notices,
}))

describe('hostile links', () => {
  it.each(CASES)('$name', ({ fragment, canonical, notices }) => {
    const decoded = decode(fragment)
    expect(decoded.notices).toEqual(notices)
    expect(encode(decoded.view)).toBe(canonical)
    expect(decode(canonical)).toEqual({ view: decoded.view, notices: [] })
  })

  it('U52: a link with every filter on stays short enough to be passed on', () => {
    const codes = (country: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${country}-${String(i + 100)}`)
    const regions = [...codes('RU', 89), ...codes('UA', 27)] // each has two or three characters in truth
    const values: Readonly<Record<string, string>> = {
      set: 'report-2024-11-05',
      map: '10.00/-49.0000/-134.5000',
      region: 'RU-KRS',
      event: 'zaporizhzhia-infrastructure-attack',
      type: 'attack,deployment,groundCombat,interception,other,shelling,statement,strike,violenceAgainstCivilians',
      party: 'other,russia,southKorea,ukraine,unitedStates',
      support: 'contested,notStated,oneParty,severalParties,unconfirmed',
      in: regions.join(','),
      from: '2024-11-04',
      to: '2024-11-05',
      q: encodeURIComponent('Їжа '.repeat(16)),
      view: 'table',
      lang: 'uk',
      theme: 'light',
      data: '2024-11-06.1',
    }
    const link = PARAMS.map(({ key }) => `${key}=${values[key] ?? '1'}`).join('&')
    expect(decode(link).notices).toEqual([])
    expect(encode(decode(link).view)).toHaveLength(link.length)
    expect(link.length).toBeLessThanOrEqual(2000)
  })
})
