import { escapedHtml } from '../domain/escapedHtml'
import type { Language } from '../domain/language'

/** What a page of another site is to hold: a frame of a fixed height, one that follows its content, or a picture. */
export const SNIPPET_KINDS = ['frame', 'following', 'picture'] as const
export type SnippetKind = (typeof SNIPPET_KINDS)[number]

/** Heights that are offered for a frame. */
export const FRAME_HEIGHTS_PX = [420, 600, 800] as const

/** Name of each frame, which it sends back with its height. */
const FRAME_NAME = 'dispatch-atlas'
/** Scripts, this site's own files, and the link to the whole page in a tab without a sandbox; nothing else. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

export interface SnippetOrder {
  readonly kind: SnippetKind
  /** Link of the view, on the site's first page. */
  readonly link: string
  readonly language: Language
  /** Title of the data set, in that language. */
  readonly title: string
  readonly heightPx: number
}

/** HTML for a page of another site: words of the data are quoted, so that they stay words there. */
export function embedSnippet({ kind, link, language, title, heightPx }: SnippetOrder): string {
  const [home = '', fragment = ''] = link.split('#')
  const folder = new URL('embed/', home).href
  if (kind === 'picture') {
    const picture = tag('img', {
      src: `${folder}picture.${language}.svg`,
      alt: title,
      loading: 'lazy',
      style: 'width:100%;height:auto',
    })
    return `${tag('a', { href: link, target: '_blank', rel: 'noopener' })}${picture}</a>`
  }
  const page = language === 'en' ? folder : `${folder}${language}/`
  const frame = tag('iframe', {
    src: `${page}#${fragment}`,
    title,
    name: FRAME_NAME,
    width: '100%',
    height: String(heightPx),
    style: 'border:0',
    loading: 'lazy',
    sandbox: SANDBOX,
    allow: '',
    referrerpolicy: 'no-referrer',
    ...(kind === 'following' ? { 'data-dispatch-atlas': '' } : {}),
  })
  const script =
    kind === 'following' ? `${tag('script', { async: '', src: `${folder}size.js` })}</script>\n` : ''
  return `${script}${frame}</iframe>`
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapedHtml(value)}"`)
  return `<${[name, ...written].join(' ')}>`
}
