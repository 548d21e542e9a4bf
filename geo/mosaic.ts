import type { MultiPolygon, Polygon, Properties, Topology } from 'topojson-specification'
import * as v from 'valibot'

/** What the layers say about one piece of the mosaic; empty text: nothing. */
export interface Claims {
  /** Region and country by Natural Earth. */
  readonly base: string
  readonly baseCountry: string
  /** Region by the refined source. */
  readonly refined: string
  /** Whether the piece is inside the fine outline of the refined country. */
  readonly inside: boolean
}

/** One piece: the area on which all layers agree with themselves. */
export interface Piece {
  readonly claims: Claims
  /** Indexes of the arcs around it. */
  readonly arcs: readonly number[]
  readonly areaKm2: number
}

/** All layers cut along each other's lines. */
export interface Mosaic {
  readonly pieces: readonly Piece[]
  readonly arcLengthsKm: readonly number[]
  /** Pieces on either side of each arc, by index of the arc. */
  readonly sides: readonly (readonly number[])[]
}

/** A polygon of the topology that mapshaper wrote. */
export type MosaicGeometry = Polygon<Properties> | MultiPolygon<Properties>

const KM_PER_DEGREE = 111.2
const text = v.optional(v.nullable(v.string(), ''), '')
const claimsSchema = v.object({ ne: text, ncc: text, ec: text, g: text })
const cosLat = (lat: number) => Math.cos((lat * Math.PI) / 180)

function arcLengthKm(arc: readonly (readonly number[])[]): number {
  let length = 0
  for (let i = 1; i < arc.length; i++) {
    const [x = 0, y = 0] = arc[i] ?? []
    const [px = 0, py = 0] = arc[i - 1] ?? []
    length += Math.hypot((x - px) * cosLat(y), y - py) * KM_PER_DEGREE
  }
  return length
}

/** Area under the ring by the shoelace rule, in km² on a local plane: good to a few per mille, enough to rank. */
function ringAreaKm2(topology: Topology, ring: readonly number[]): number {
  let twice = 0
  let lat = 0
  for (const index of ring) {
    const arc = topology.arcs[index < 0 ? ~index : index] ?? []
    const sign = index < 0 ? -1 : 1
    for (let i = 1; i < arc.length; i++) {
      const [x = 0, y = 0] = arc[i] ?? []
      const [px = 0, py = 0] = arc[i - 1] ?? []
      twice += sign * (px * y - x * py)
      lat = y
    }
  }
  return Math.abs(twice / 2) * cosLat(lat) * KM_PER_DEGREE ** 2
}

function polygonsOf(geometry: MosaicGeometry): number[][][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
}

function pieceOf(topology: Topology, geometry: MosaicGeometry): Piece {
  const { ne, ncc, ec, g } = v.parse(claimsSchema, geometry.properties ?? {})
  const polygons = polygonsOf(geometry)
  let areaKm2 = 0
  for (const rings of polygons) {
    rings.forEach((ring, i) => {
      areaKm2 += (i === 0 ? 1 : -1) * ringAreaKm2(topology, ring)
    })
  }
  const arcs = [...new Set(polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc)))]
  return { claims: { base: ne, baseCountry: ncc, refined: ec, inside: g !== '' }, arcs, areaKm2 }
}

/** The polygons of the only object of a topology; pieces without area are left out. */
export function mosaicGeometries(topology: Topology): MosaicGeometry[] {
  return Object.values(topology.objects)
    .flatMap((object) => (object.type === 'GeometryCollection' ? object.geometries : [object]))
    .filter((geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
}

/** Reads the mosaic; pieces are in the order of `mosaicGeometries`. */
export function mosaicOf(topology: Topology): Mosaic {
  const pieces = mosaicGeometries(topology).map((geometry) => pieceOf(topology, geometry))
  const sides: number[][] = topology.arcs.map(() => [])
  pieces.forEach((piece, i) => {
    for (const arc of piece.arcs) sides[arc]?.push(i)
  })
  return { pieces, arcLengthsKm: topology.arcs.map(arcLengthKm), sides }
}
