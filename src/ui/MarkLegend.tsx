import { typeLabel, useAtlas } from './atlas'
import legend from './Legend.module.css'
import { MarkIcon } from './MarkIcon'
import { useLanguage, useStrings } from './strings/catalogue'

/** What the marks mean: on the page of its own the filters say it. */
export function MarkLegend({ types }: { readonly types: readonly string[] }) {
  const strings = useStrings()
  const language = useLanguage()
  const atlas = useAtlas()
  return (
    <section className={legend.legend} aria-labelledby="embed-marks">
      <h2 id="embed-marks" className={legend.title}>
        {strings.embed.marks}
      </h2>
      <ul className={legend.list}>
        {types.map((type) => (
          <li key={type}>
            <MarkIcon type={type} /> {typeLabel(atlas, language, strings.types, type)}
          </li>
        ))}
      </ul>
    </section>
  )
}
