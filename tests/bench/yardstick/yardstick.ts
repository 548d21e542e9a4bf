import 'maplibre-gl/dist/maplibre-gl.css'
import { type GeoJSONSource, MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { createFetchBytes } from '../../../src/data/fetchBytes'
import { loadGeography } from '../../../src/data/loadGeography'
import { filtered } from './filtered'
import type { Points } from './points'

/** A plain newsroom map: MapLibre, a clustered GeoJSON source, filters that hand it the features that are left. */
const MOST_LISTED = 100

const root = document.documentElement
const types = part('types')
const [fromBox, toBox] = [box('from'), box('to')]
let all: Points['features'] = []

function part(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`No ${id}`)
  return element
}

function box(id: string): HTMLInputElement {
  const element = part(id)
  if (!(element instanceof HTMLInputElement)) throw new Error(`${id} is no input`)
  return element
}

/** Features under what is ticked and typed. */
function chosen(): Points['features'] {
  const ticked = [...types.querySelectorAll('input')].filter(({ checked }) => checked)
  return filtered(all, new Set(ticked.map(({ value }) => value)), [fromBox.value, toBox.value])
}

/** Counts in the lists by plain loops. */
function count(shown: Points['features']): void {
  const byRegion = new Map<string, number>()
  const byType = new Map<string, number>()
  for (const { properties } of shown) {
    byType.set(properties.type, (byType.get(properties.type) ?? 0) + 1)
    for (const region of properties.regions) byRegion.set(region, (byRegion.get(region) ?? 0) + 1)
  }
  part('shown').textContent = `${shown.length} events`
  const rows = [...byRegion].sort((a, b) => b[1] - a[1])
  part('regions').replaceChildren(...rows.map(([region, events]) => item(`${region} ${events}`)))
  for (const input of types.querySelectorAll('input')) {
    const number = input.parentElement?.querySelector('span')
    if (number) number.textContent = String(byType.get(input.value) ?? 0)
  }
}

/** The bench wrote the file: looking at each feature would only slow the page down. */
function isPoints(value: unknown): value is Points {
  return typeof value === 'object' && value !== null && 'features' in value
}

function item(text: string): HTMLElement {
  const element = document.createElement('li')
  element.textContent = text
  return element
}

function listTypes(): void {
  for (const type of new Set(all.map(({ properties }) => properties.type))) {
    const row = item('')
    const input = document.createElement('input')
    Object.assign(input, { type: 'checkbox', id: `type-${type}`, value: type, checked: true })
    input.addEventListener('change', show)
    const label = document.createElement('label')
    label.append(input, ` ${type} `, document.createElement('span'))
    row.append(label)
    types.append(row)
  }
}

const [zoom = 5, lat = 49, lng = 34] = (/map=([\d./]+)/.exec(location.hash)?.[1] ?? '').split('/').map(Number)
setWorkerUrl(new URL(workerUrl, document.baseURI).href)
const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#dde' } }],
  },
  center: [lng, lat],
  zoom,
  attributionControl: false,
  fadeDuration: 0,
})
map.on('idle', () => {
  if (root.dataset.app === 'ready' && map.isSourceLoaded('points')) root.dataset.idle = 'true'
})

function show(): void {
  root.dataset.idle = 'false'
  const features = chosen()
  count(features)
  void source().setData({ type: 'FeatureCollection', features })
}

function source(): GeoJSONSource {
  const points = map.getSource<GeoJSONSource>('points')
  if (points === undefined) throw new Error('No source')
  return points
}

function addLayers(regions: GeoJSON.FeatureCollection): void {
  map.addSource('regions', { type: 'geojson', data: regions })
  map.addLayer({ id: 'regions', type: 'fill', source: 'regions', paint: { 'fill-color': '#f4f1ea' } })
  map.addLayer({ id: 'borders', type: 'line', source: 'regions', paint: { 'line-color': '#999' } })
  map.addSource('points', {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: all },
    cluster: true,
    clusterRadius: 50,
  })
  map.addLayer({
    id: 'points',
    type: 'circle',
    source: 'points',
    paint: {
      'circle-color': '#b33',
      'circle-opacity': 0.7,
      'circle-radius': [
        'case',
        ['has', 'point_count'],
        ['min', 30, ['+', 8, ['ln', ['get', 'point_count']]]],
        5,
      ],
    },
  })
}

/** Titles of the events in a region, found by a loop. */
function openPopup(region: string): void {
  const here = chosen().filter(({ properties }) => properties.regions.includes(region))
  const titles = here.slice(0, MOST_LISTED).map(({ properties }) => item(properties.title))
  const popup = part('popup')
  popup.querySelector('ul')?.replaceChildren(...titles)
  popup.setAttribute('open', '')
}

async function start(): Promise<void> {
  const drawn = await loadGeography('ukraine-russia', 'coarse', createFetchBytes(document.baseURI))
  if (drawn.kind !== 'ok') throw new Error('No borders')
  const points: unknown = await (await fetch('./data/points.geojson')).json()
  if (!isPoints(points)) throw new Error('No points')
  all = points.features
  listTypes()
  if (!map.isStyleLoaded()) await map.once('load')
  addLayers(drawn.geography.regions)
  count(all)
  map.on('click', 'regions', ({ features }) => {
    const code: unknown = features?.[0]?.properties.code
    if (typeof code === 'string') openPopup(code)
  })
  part('days').addEventListener('submit', (submit) => {
    submit.preventDefault()
    show()
  })
  root.dataset.app = 'ready'
}

void start()
