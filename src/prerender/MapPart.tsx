import frame from '../app/AtlasPage.module.css'
import pane from '../app/MapPane.module.css'
import { regionLooks } from '../app/sceneOf'
import { summaryOf } from '../app/summaryOf'
import { pictureDescription } from '../app/viewPicture'
import { FILL_CLASSES } from '../domain/fillClasses'
import { FILL_COLOURS } from '../domain/fillColours'
import { textIn } from '../domain/language'
import { NO_FILTER } from '../domain/view'
import { typeLabel } from '../ui/atlas'
import legend from '../ui/Legend.module.css'
import { MapCredits } from '../ui/MapCredits'
import { MarkIcon } from '../ui/MarkIcon'
import { SvgPicture } from '../ui/SvgPicture'
import { useWording } from '../ui/useWording'
import styles from './FirstPage.module.css'
import type { SetFacts } from './pageFacts'
import type { PageName } from './pagePath'
import { LAYOUTS, type Layout, stillMap } from './stillMap'
import { paintClass } from './themedPicture'

interface MapPartProps {
  readonly facts: SetFacts
  readonly page: PageName
}

/** The picture of the regions, where the map is going to be. */
export function MapPart({ facts, page }: MapPartProps) {
  const { strings } = useWording()
  const { regionSet } = facts.set.atlas
  return (
    <section className={`${frame.main} ${styles.map}`} aria-label={strings.map}>
      <div className={`${pane.pane} ${styles.pane}`}>
        <div className={pane.canvas}>
          <div className={styles.pictures} data-first-picture>
            {LAYOUTS.map((layout) => (
              <div key={layout} className={styles[layout]}>
                <Picture facts={facts} page={page} layout={layout} />
              </div>
            ))}
          </div>
        </div>
        <MapCredits credits={regionSet.attribution} />
      </div>
    </section>
  )
}

function Picture({ facts, page, layout }: MapPartProps & { readonly layout: Layout }) {
  const wording = useWording()
  const { strings, language } = wording
  const { set, overview, limits, maps } = facts
  const { frame: place, groups } = maps[layout]
  const summary = summaryOf(overview, NO_FILTER, { strings, language })
  const picture = stillMap(
    {
      geography: set.geography,
      regionSet: set.atlas.regionSet,
      counts: new Map([...overview.regions].map(([code, { events }]) => [code, events])),
      groups,
      looks: (theme) => regionLooks(overview, limits, theme),
      selected: page.region,
    },
    place,
    {
      id: `first-${layout}`,
      language,
      title: textIn(set.atlas.index.dataset.title, language),
      description: pictureDescription({ derived: { overview }, wording, summary }),
    },
  )
  return <SvgPicture picture={picture} />
}

/** What fills and marks of the picture mean. */
export function PictureLegend({ facts: { overview, limits } }: Pick<MapPartProps, 'facts'>) {
  const { strings, language, atlas } = useWording()
  const { light, dark } = FILL_COLOURS
  return (
    <section className={legend.legend} aria-labelledby="first-legend">
      <h2 id="first-legend">{strings.legend}</h2>
      <p>{strings.legendFill}:</p>
      <ul className={legend.list}>
        {FILL_CLASSES.map((fillClass, i) => (
          <li key={fillClass}>
            <Swatch light={light.classes[fillClass]} dark={dark.classes[fillClass]} />
            {strings.legendFrom(limits[i] ?? 1, limits[i + 1] ?? null)}
          </li>
        ))}
        <li>
          <Hatch />
          {strings.legendMentioned}
        </li>
        <li className={legend.wide}>
          <Swatch light={light.land} dark={dark.land} />
          {strings.legendNone}
        </li>
      </ul>
      <ul className={legend.list}>
        {overview.types.map((type) => (
          <li key={type}>
            <MarkIcon type={type} /> {typeLabel(atlas, language, strings.types, type)}
          </li>
        ))}
      </ul>
      <p>{strings.print.borders}</p>
    </section>
  )
}

interface SwatchProps {
  readonly light: string
  readonly dark: string
}

function Swatch({ light, dark }: SwatchProps) {
  return (
    <svg className={legend.swatch} width={22} height={14} aria-hidden="true">
      <rect className={paintClass('fill', light, dark).join(' ')} width={22} height={14} fill={light} />
    </svg>
  )
}

function Hatch() {
  const { light, dark } = FILL_COLOURS
  return (
    <svg className={legend.swatch} width={22} height={14} aria-hidden="true">
      <rect
        className={paintClass('fill', light.land, dark.land).join(' ')}
        width={22}
        height={14}
        fill={light.land}
      />
      <path
        className={paintClass('stroke', light.hatch, dark.hatch).join(' ')}
        d="M-2 14L12 0M5 14L19 0M12 14L26 0M-9 14L5 0"
        stroke={light.hatch}
        strokeWidth={2}
      />
    </svg>
  )
}
