import type { Position } from 'geojson'
import type { Geography } from '../../../src/domain/geography'
import { aGeography } from '../scenes'

function square(lng: number): Position[][] {
  return [
    [
      [lng - 1, 49],
      [lng + 1, 49],
      [lng + 1, 51],
      [lng - 1, 51],
      [lng - 1, 49],
    ],
  ]
}

/** Kharkiv round 36° E and Kursk round 34° E as squares of two degrees, with the border between them. */
export function squares(level: Geography['level'] = 'coarse'): Geography {
  const region = (code: string, lng: number) => ({
    type: 'Feature' as const,
    properties: { code, country: code.slice(0, 2) },
    geometry: { type: 'Polygon' as const, coordinates: square(lng) },
  })
  const border = {
    type: 'MultiLineString' as const,
    coordinates: [
      [
        [35, 49],
        [35, 51],
      ],
    ],
  }
  return {
    ...aGeography(level),
    regions: { type: 'FeatureCollection', features: [region('UA-63', 36), region('RU-KRS', 34)] },
    stateBorders: {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: border }],
    },
  }
}
