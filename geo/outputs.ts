import { join } from 'node:path'

/** Paths of the files of a set. */
export interface OutputPaths {
  readonly coarse: string
  readonly fine: string
  readonly places: string
}

/** Where the files of a set lie in the output folder. */
export function outputPaths(folder: string, setId: string): OutputPaths {
  return {
    coarse: join(folder, `${setId}.coarse.topojson`),
    fine: join(folder, `${setId}.fine.topojson`),
    places: join(folder, `${setId}.places.json`),
  }
}
