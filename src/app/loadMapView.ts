/** The map's code is as large as the rest of the page: it comes after the list and the table stand, or while data are read. */
export async function loadMapView() {
  return { default: (await import('../map/MapView')).MapView }
}
