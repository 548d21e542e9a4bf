import { OFFLINE_WORKER } from './keepList'
import { ownCaches } from './keptCopy'

/** Browsers' list of service workers. */
type Workers = Pick<ServiceWorkerContainer, 'register' | 'getRegistrations'>

/**
 * Puts the site's service worker in.
 *
 * @param home address of the site's first page, below which the worker answers.
 * @returns whether it is at work: one that throws, or that was published to end this, is not.
 */
export async function startSiteWorker(workers: Workers, home: string): Promise<boolean> {
  try {
    const registration = await workers.register(`${home}${OFFLINE_WORKER}`, {
      scope: home,
      updateViaCache: 'none',
    })
    const worker = registration.installing ?? registration.waiting ?? registration.active
    return worker !== null && (await isActive(worker)) && (await siteWorkers(workers, home)).length > 0
  } catch {
    return false
  }
}

/** Resolves once it works, or never will. */
function isActive(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state === 'activated')
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

/** What of the site is on this device; another site on the same origin is left alone. The page stores nothing else. */
async function siteWorkers(
  workers: Workers,
  home: string,
): Promise<readonly Pick<ServiceWorkerRegistration, 'unregister'>[]> {
  return (await workers.getRegistrations()).filter(({ scope }) => scope === home)
}

/**
 * Takes everything of the site from this device: its service worker and all its caches.
 *
 * @returns what was there, and whether all of it is gone.
 */
export async function removeSite(
  workers: Workers,
  caches: CacheStorage,
  home: string,
): Promise<{ readonly wasThere: boolean; readonly isGone: boolean }> {
  const [registrations, names] = [await siteWorkers(workers, home), await ownCaches(caches, home)]
  await Promise.all(registrations.map((one) => one.unregister()))
  await Promise.all(names.map((name) => caches.delete(name)))
  const left = [...(await siteWorkers(workers, home)), ...(await ownCaches(caches, home))]
  return { wasThere: registrations.length + names.length > 0, isGone: left.length === 0 }
}
