/**
 * Why there is no map: no WebGL 2, MapLibre's worker did not start or broke, or the GPU dropped the map and did not take
 * it back. `canvas`: nothing can be drawn at all.
 */
export type MapFailure = 'webgl' | 'worker' | 'lost' | 'canvas'
