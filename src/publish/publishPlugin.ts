import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Headers } from './hostHeaders.ts'
import { completeSite } from './publishedSite.ts'

/** Plugins of a build: one for the page, which completes the site at the end, and those that its workers are built with. */
interface PublishPlugins {
  readonly page: Plugin
  readonly workers: () => Plugin[]
}

/** Completes a build with notices, bill of materials, headers and digests. @param headers that every file is sent with. */
export function publishPlugins(headers: Headers): PublishPlugins {
  const modules = new Set<string>()
  const collect: Plugin['generateBundle'] = (_options, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') for (const id of file.moduleIds) modules.add(id)
    }
  }
  const folders = { root: '', site: '' }
  let isWritten = false
  return {
    page: {
      name: 'publish',
      apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
      configResolved({ root, build }) {
        Object.assign(folders, { root, site: resolve(root, build.outDir) })
      },
      generateBundle: collect,
      writeBundle() {
        isWritten = true
      },
      closeBundle: {
        order: 'post',
        sequential: true,
        handler: async () => {
          if (isWritten) await completeSite({ ...folders, modules, headers })
        },
      },
    },
    workers: () => [{ name: 'publish-workers', apply: 'build', generateBundle: collect }],
  }
}
