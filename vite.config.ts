import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import packageFile from './package.json' with { type: 'json' }
import type * as site from './src/prerender/writeSite'
import { headersOf } from './src/publish/hostHeaders.ts'
import { publishPlugins } from './src/publish/publishPlugin.ts'

/** What the page may load: only what its own origin serves. MapLibre's icons are data: images. */
export const POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'frame-ancestors': "'self'",
}

/** Directives as one policy text, without those that `except` names. */
export function policyText(except: readonly string[] = []): string {
  const kept = Object.entries(POLICY).filter(([directive]) => !except.includes(directive))
  return kept.map((pair) => pair.join(' ')).join('; ')
}

/** Sent with every file, but as `headersOf` says: the worker obeys the header of its own response, not that of the page. */
export const HEADERS: Record<string, string> = {
  'Content-Security-Policy': policyText(),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
}

/** Puts the policy into the built page, for hosts that send no headers; a meta policy cannot say who frames it. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText(['frame-ancestors']) },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** What is done once the site is built, and not where something else is built for it. */
function afterBuild(name: string, work: (config: ResolvedConfig) => Promise<void>): Plugin {
  let config: ResolvedConfig
  return {
    name,
    apply: (_, { command, isPreview }) => command === 'build' && isPreview !== true,
    configResolved(resolved) {
      config = resolved
    },
    async closeBundle() {
      if (config.build.ssr === false) await work(config)
    },
  }
}

/**
 * Builds the code that makes pages of the published data and their style, and runs it: every page is then there before
 * any script runs.
 */
async function prerenderPages({ root, publicDir, build: { outDir } }: ResolvedConfig): Promise<void> {
  const outFolder = resolve(root, outDir)
  // Below the packages that the code imports, wherever the site goes; of its own, as two builds may run at once.
  const cache = join(root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'prerender-'))
  const output = { entryFileNames: 'writeSite.mjs', assetFileNames: '[name].[ext]' }
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: 'src/prerender/writeSite.ts',
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      cssCodeSplit: false,
      ssrEmitAssets: true,
      manifest: false,
      license: false,
      rolldownOptions: { output: { ...output, codeSplitting: false } },
    },
  })
  const { href } = pathToFileURL(join(folder, 'writeSite.mjs'))
  const { writeSite } = (await import(href)) as typeof site
  const css = await readFile(join(folder, 'style.css'), 'utf8')
  await writeSite({ publicFolder: publicDir, outFolder, css, policy: policyText(['frame-ancestors']) })
  await rm(folder, { recursive: true })
}

/**
 * Builds the service worker, which is there only for readers who ask for it, and the one that a publisher puts in its place
 * to end that. Each is one file, and its name never changes: browsers look there for a newer one.
 */
async function buildOfflineWorkers({ root, build: { outDir, target } }: ResolvedConfig): Promise<void> {
  const workers = { 'src/offline/main.ts': 'offline.js', 'src/offline/off.ts': 'hosting/offline.js' }
  for (const [input, entryFileNames] of Object.entries(workers)) {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir: resolve(root, outDir),
        emptyOutDir: false,
        copyPublicDir: false,
        target,
        modulePreload: false,
        rolldownOptions: { input: resolve(root, input), output: { format: 'iife', entryFileNames } },
      },
    })
  }
}

/** Sends each file of a preview with its headers. */
function previewedHeaders(): Plugin {
  return {
    name: 'previewed-headers',
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = '/' }, answer, next) => {
        const own = headersOf(url.slice(1), HEADERS)
        for (const [name, value] of Object.entries(own)) answer.setHeader(name, value)
        next()
      })
    },
  }
}

const { PORT = '4173' } = process.env
const publish = publishPlugins(HEADERS)

export default defineConfig({
  base: './',
  appType: 'mpa',
  define: { 'import.meta.env.APP_VERSION': JSON.stringify(packageFile.version) },
  plugins: [
    react(),
    policyInPage(),
    afterBuild('prerendered-pages', prerenderPages),
    afterBuild('offline-workers', buildOfflineWorkers),
    previewedHeaders(),
    publish.page,
  ],
  worker: { format: 'es', plugins: publish.workers },
  build: {
    // The oldest engines with light-dark(); older targets make Lightning CSS rewrite it.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    sourcemap: false,
    manifest: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      checks: { bundlerTimings: false }, // reading licences and digests takes longer than bundling
      output: {
        codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ }] },
      },
    },
  },
  preview: { host: '127.0.0.1', port: Number(PORT), strictPort: true },
  server: { host: '127.0.0.1' },
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        // Pure modules keep nothing between files: loading them once a worker saves 16 of 38 s of CPU.
        test: { name: 'node', environment: 'node', isolate: false, include: ['tests/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/setupJsdom.ts'],
        },
      },
    ],
  },
})
