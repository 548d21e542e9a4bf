import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import testingLibrary from 'eslint-plugin-testing-library'
import tseslint from 'typescript-eslint'

/** Folders of src and what each may import beside itself: the arrows of docs/architecture.md. */
const MAY_IMPORT = {
  domain: [],
  data: ['domain'],
  export: ['domain'],
  engine: ['domain'],
  link: ['domain'],
  state: ['domain'],
  map: ['domain'],
  ui: ['domain', 'state'],
  worker: ['domain', 'data', 'engine'],
  offline: ['data'],
  app: ['domain', 'data', 'export', 'worker', 'offline', 'link', 'state', 'map', 'ui'],
  cli: ['domain', 'data', 'export', 'engine', 'ui/strings'],
  publish: ['domain', 'cli', 'offline'],
  // What it shows is what `app` shows: it takes its frame and its sentences from there.
  prerender: ['domain', 'data', 'export', 'worker', 'link', 'ui', 'app', 'cli'],
}

/** Folders inside a folder of src; anything else is one level deep. */
const NESTED = {
  'data/formats': 'data',
  'data/parquet': 'data',
  'export/picture': 'export',
  'map/marks': 'map',
  'map/plain': 'map',
  'ui/strings': 'ui',
}

/** Folders that run in Node only. */
const IN_NODE = ['cli', 'prerender', 'publish']
const PURE = ['domain', 'data', 'export', 'link', 'engine', 'worker', 'offline', 'cli', 'publish']
const HTML_SINKS = [
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'srcdoc',
  'setHTML',
]

const sinkRules = HTML_SINKS.flatMap((name) => [
  { selector: `MemberExpression[property.name='${name}']`, message: 'Nothing from outside is ever HTML.' },
  { selector: `JSXAttribute[name.name='${name}']`, message: 'Nothing from outside is ever HTML.' },
  { selector: `Property[key.name='${name}']`, message: 'Nothing from outside is ever HTML.' },
])
const syntaxRules = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels.' },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name='write']",
    message: 'No HTML sinks.',
  },
  { selector: "NewExpression[callee.name='Function']", message: 'No code from text.' },
  ...sinkRules,
]
const castRule = {
  selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
  message: 'A cast hides a missing check: validate instead (casts live in src/data and test support).',
}
const propsRule = {
  selector: 'TSInterfaceDeclaration[id.name=/Props$/] > TSInterfaceBody[body.length>6]',
  message: 'At most 6 props: split the component or pass one value.',
}
const mockRule = {
  selector:
    "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock)$/] > Literal[value=/^\\.\\.?\\//]",
  message: 'No mocks of our own modules.',
}
const waitRule = {
  selector: "CallExpression[callee.property.name='waitForTimeout'], CallExpression[callee.name='setTimeout']",
  message: 'No test waits for time.',
}

/** Import restrictions of one folder of src at a depth of `up` levels below src. */
function importRule(folder, up, self) {
  const allowed = [...MAY_IMPORT[folder], ...(self ? [folder] : [])]
  const prefix = '\\.\\./'.repeat(up)
  const patterns = [
    {
      regex: `^${prefix}(?!(${allowed.join('|') || '-'})/)(?!\\.\\./)`,
      message: `src/${folder} may import only ${allowed.join(', ') || 'itself'}.`,
    },
    { regex: `^${prefix}\\.\\./`, message: 'Nothing outside src, and one level of folders.' },
  ]
  if (folder !== 'map') patterns.push({ regex: '^maplibre-gl', message: 'MapLibre stays in src/map.' })
  if (PURE.includes(folder)) patterns.push({ regex: '^react', message: `src/${folder} is free of React.` })
  if (!IN_NODE.includes(folder)) patterns.push({ regex: '^node:', message: 'This folder runs in a browser.' })
  return { 'no-restricted-imports': ['error', { patterns }] }
}

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'test-results', '**/node_modules', '.geo-cache', '**/*.cjs']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // It warns users of React's compiler, which builds nothing here.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  { files: ['tests/**/*.test.tsx'], extends: [testingLibrary.configs['flat/react']] },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      'no-restricted-syntax': ['error', ...syntaxRules, castRule, propsRule],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
      'no-console': 'error',
      'no-eval': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      eqeqeq: 'error',
    },
  },
  { files: ['src/data/**'], rules: { 'no-restricted-syntax': ['error', ...syntaxRules] } },
  {
    files: ['*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': ['error', ...sinkRules], 'max-lines-per-function': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-syntax': ['error', ...sinkRules, mockRule, waitRule, castRule],
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['tests/support/**', 'tests/browser/support/**'],
    rules: { 'no-restricted-syntax': ['error', ...sinkRules, mockRule, waitRule] },
  },
  {
    files: [
      'tests/support/**',
      'tests/browser/support/**',
      'geo/main.ts',
      'src/cli/**',
      'src/publish/main.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    // Sent as they are: a browser runs them, as classic scripts.
    files: ['public/embed/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        [
          ...['window', 'document', 'location', 'URL', 'addEventListener', 'setTimeout'],
          ...['getComputedStyle', 'requestAnimationFrame', 'MutationObserver', 'ResizeObserver'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['src/{domain,data,export,engine,worker,offline,link,state,map,ui,app}/**'],
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'location', 'history'] },
  },
  { files: ['src/link/history.ts'], rules: { 'no-restricted-globals': ['error', 'process', 'Buffer'] } },
  Object.keys(MAY_IMPORT).map((folder) => ({
    files: [`src/${folder}/*`],
    rules: importRule(folder, 1, false),
  })),
  Object.entries(NESTED).map(([path, folder]) => ({
    files: [`src/${path}/*`],
    rules: importRule(folder, 2, true),
  })),
)
