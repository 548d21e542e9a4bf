import { expect, it } from 'vitest'
import { partsOf } from './parts'

it('sorts the files of a build by when a reader loads them', () => {
  const parts = partsOf({
    '_maplibre.js': {
      file: 'maplibre.js',
      name: 'maplibre',
      css: ['maplibre.css'],
      assets: ['worker.js', 'a.png'],
    },
    '_maplibre.css': { file: 'maplibre.css' },
    '_shared.js': { file: 'shared.js' },
    'index.html': {
      file: 'index.js',
      name: 'index',
      isEntry: true,
      imports: ['_shared.js'],
      css: ['index.css'],
    },
    'src/map/layers.ts': { file: 'layers.js' },
    'src/map/MapView.tsx': {
      file: 'MapView.js',
      imports: ['index.html', '_maplibre.js', 'src/map/layers.ts'],
      css: ['MapView.css'],
    },
    'src/export/csv.ts': { file: 'csv.js', imports: ['_shared.js'] },
    'public/font.woff2': { file: 'font.woff2' },
  })
  expect(parts).toEqual({
    first: ['index.html'],
    page: ['index.js', 'index.css', 'shared.js'],
    map: ['MapView.js', 'MapView.css', 'layers.js'],
    maplibre: ['maplibre.js', 'maplibre.css'],
    worker: ['worker.js'],
    later: ['csv.js'],
  })
})
