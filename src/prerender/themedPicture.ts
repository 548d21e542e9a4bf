import type { SvgNode } from '../domain/svgNode'

const PAINTS = ['fill', 'stroke'] as const
const PAINTED = /\b(fill|stroke)-([0-9a-f]{6})-([0-9a-f]{6})\b/g

/**
 * A picture for both themes: as the light one, with a class on each element that the dark one paints otherwise. A page
 * that may carry no `style` can so follow the system, and paper stays light.
 *
 * @param dark the same picture with other colours.
 */
export function themedPicture(light: SvgNode, dark: SvgNode): SvgNode {
  const classes = PAINTS.flatMap((paint) => {
    const [bright, dim] = [light.attributes[paint], dark.attributes[paint]]
    return bright === undefined || dim === undefined ? [] : paintClass(paint, String(bright), String(dim))
  })
  return {
    tag: light.tag,
    attributes: classes.length === 0 ? light.attributes : { ...light.attributes, class: classes.join(' ') },
    children: light.children.map((child, i) => {
      const other = dark.children[i]
      return typeof child === 'string' || typeof other !== 'object' ? child : themedPicture(child, other)
    }),
  }
}

/** Class of an element that is painted in one colour by light and in another by dark; none where they are the same. */
export function paintClass(paint: (typeof PAINTS)[number], light: string, dark: string): readonly string[] {
  return light === dark || !light.startsWith('#') ? [] : [`${paint}-${light.slice(1)}-${dark.slice(1)}`]
}

/** The rules of all such classes in these pages, each once. */
export function paintRules(pages: readonly string[]): string {
  const used = new Set(pages.flatMap((page) => page.match(PAINTED) ?? []))
  const rules = (root: string): string =>
    [...used]
      .sort()
      .map(
        (name) =>
          `${root} .${name}{${name.replace(PAINTED, (_, paint, _light, dark) => `${paint}:#${dark}`)}}`,
      )
      .join('')
  if (used.size === 0) return ''
  const bySystem = rules(':root:not([data-theme])')
  return `@media screen{${rules(':root[data-theme=dark]')}}@media screen and (prefers-color-scheme:dark){${bySystem}}`
}
