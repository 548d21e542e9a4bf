import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Geography } from '../../../src/domain/geography'
import type { RegionLook } from '../../../src/domain/regionLook'
import type { SvgNode } from '../../../src/domain/svgNode'
import type {
  Frame,
  PictureFacts,
  PictureOptions,
  PictureWords,
} from '../../../src/export/picture/pictureInput'
import { picturePalette } from '../../../src/export/picture/picturePalette'
import { projectionOf } from '../../../src/export/picture/projection'
import { aRegion, aRegionSet } from '../../support/builders'

type Box = readonly [west: number, south: number, east: number, north: number]

export function boxOf([west, south, east, north]: Box): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

function regionOf(
  code: string,
  box: Box,
): Feature<Polygon | MultiPolygon, { code: string; country: string }> {
  return {
    type: 'Feature',
    properties: { code, country: code.slice(0, 2) },
    geometry: boxOf(box),
  }
}

const BOXES: Readonly<Record<string, Box>> = {
  'UA-63': [34, 48, 38, 50],
  'UA-32': [30, 48, 34, 50],
  'RU-KRS': [34, 50, 38, 52],
  'RU-BRY': [30, 50, 34, 52],
}

/** Four boxes of two degrees by four, two by two, with a river, a lake and neighbouring land in the west. */
export function aGeography(changes: Partial<Geography> = {}): Geography {
  const lines = (coordinates: number[][]) => ({
    type: 'FeatureCollection' as const,
    features: [
      {
        type: 'Feature' as const,
        properties: {},
        geometry: { type: 'MultiLineString' as const, coordinates: [coordinates] },
      },
    ],
  })
  const area = (box: Box) => ({ type: 'Feature' as const, properties: {}, geometry: boxOf(box) })
  return {
    level: 'coarse',
    regions: {
      type: 'FeatureCollection',
      features: Object.entries(BOXES).map(([code, box]) => regionOf(code, box)),
    },
    context: { type: 'FeatureCollection', features: [area([24, 46, 30, 54])] },
    coast: { type: 'MultiLineString', coordinates: boxOf([24, 46, 38, 54]).coordinates },
    regionBorders: lines([
      [34, 48],
      [34, 52],
    ]),
    stateBorders: lines([
      [30, 50],
      [38, 50],
    ]),
    rivers: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: {},
          geometry: {
            type: 'LineString',
            coordinates: [
              [31, 48],
              [33, 51],
            ],
          },
        },
        area([31, 51, 31.5, 51.5]),
      ],
    },
    lakes: { type: 'FeatureCollection', features: [area([36, 48.5, 36.4, 48.9])] },
    ...changes,
  }
}

export function aLook(changes: Partial<RegionLook> = {}): RegionLook {
  return {
    fillClass: 1,
    isOnlyMentioned: false,
    marks: [{ shape: 'triangleOpen', colour: '#0272b4', count: 1 }],
    ...changes,
  }
}

/** The regions of the boxes, each with its label in the middle. */
const REGION_SET = aRegionSet({
  bounds: [22, 42, 44, 58],
  regions: new Map(
    Object.entries(BOXES).map(([code, [west, south, east, north]]) => [
      code,
      aRegion({
        code,
        name: { en: `${code} Oblast`, uk: `Область ${code}` },
        short: { en: `Short ${code}`, uk: `Коротко ${code}` },
        label: [(west + east) / 2, (south + north) / 2],
        bbox: [west, south, east, north],
      }),
    ]),
  ),
})

/** Two regions with events, one of them only mentioned. */
export function someFacts(changes: Partial<PictureFacts> = {}): PictureFacts {
  return {
    geography: aGeography(),
    regionSet: REGION_SET,
    regions: new Map([
      ['UA-63', aLook({ fillClass: 3 })],
      ['RU-BRY', aLook({ isOnlyMentioned: true })],
    ]),
    counts: new Map([
      ['UA-63', 3],
      ['RU-BRY', 1],
    ]),
    groups: [],
    selected: null,
    outlined: [],
    emphasised: [],
    ...changes,
  }
}

export function someWords(changes: Partial<PictureWords> = {}): PictureWords {
  return {
    title: 'Report',
    band: null,
    description: 'Four events.',
    heading: ['Report', 'Four events in two regions.'],
    legend: {
      fills: 'Events:',
      classes: { 1: 'one', 2: 'two', 3: 'three', 4: 'four or more' },
      mentioned: 'Only mentioned',
      none: 'No report',
      types: [{ type: 'attack', label: 'Attack' }],
      disc: null,
      unplaced: null,
    },
    kilometres: (km) => `${km} km`,
    credits: ['Somebody', 'https://example.org/#v=1'],
    ...changes,
  }
}

export function someOptions(changes: Partial<PictureOptions> = {}): PictureOptions {
  return {
    id: 'test',
    size: { widthPx: 800, heightPx: 500, of: 'map' },
    focus: { zoom: 5, lat: 50, lng: 34 },
    language: 'en',
    theme: 'light',
    hasLabels: true,
    words: someWords(),
    ...changes,
  }
}

/** A frame of 800 × 500 pixels round the four boxes. */
export function aFrame(changes: Partial<Frame> = {}): Frame {
  const { theme = 'light', zoom = 5, size = { widthPx: 800, heightPx: 500 } } = changes
  return {
    id: 'test',
    size,
    zoom,
    theme,
    isOwn: false,
    palette: picturePalette(theme),
    projection: projectionOf({ zoom, lat: 50, lng: 34 }, size),
    ...changes,
  }
}

/** The node and all within it, outermost first. */
export function nodesIn(...nodes: readonly SvgNode[]): readonly SvgNode[] {
  return nodes.flatMap((node) => [
    node,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodesIn(child))),
  ])
}

/** What every text of a picture says, in the order of drawing. */
export function textsIn(...nodes: readonly SvgNode[]): readonly string[] {
  return nodesIn(...nodes)
    .filter(({ tag }) => tag === 'text')
    .map(({ children }) => children.filter((child) => typeof child === 'string').join(''))
}
