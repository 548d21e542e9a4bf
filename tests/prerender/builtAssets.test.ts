import { expect, it } from 'vitest'
import { builtAssets } from '../../src/prerender/builtAssets'

it('finds the script of the page with all that it imports in turn, each once', () => {
  expect(
    builtAssets({
      'index.html': {
        file: 'assets/app.js',
        isEntry: true,
        imports: ['_a.js', '_b.js'],
        css: ['assets/app.css'],
      },
      '_a.js': { file: 'assets/a.js', imports: ['_b.js'], css: ['assets/a.css'] },
      '_b.js': { file: 'assets/b.js' },
      'late.tsx': { file: 'assets/late.js', imports: ['index.html'], css: ['assets/late.css'] },
    }),
  ).toEqual({
    script: 'assets/app.js',
    preloads: ['assets/a.js', 'assets/b.js'],
    styles: ['assets/app.css', 'assets/a.css'],
  })
})

it('refuses what is not the build of one page', () => {
  expect(() => builtAssets({})).toThrow('no page')
  expect(() => builtAssets({ a: { file: 1 } })).toThrow()
})
