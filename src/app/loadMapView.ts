/** The map's code is as large as the rest of the page: it comes while the events are read, once they have been fetched. */
export async function loadMapView() {
  const [{ MapView }, { startMapWorker }] = await Promise.all([
    import('../map/MapView'),
    import('../map/createMap'),
  ])
  startMapWorker()
  return { default: MapView }
}
