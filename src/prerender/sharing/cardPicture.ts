import { framePointView } from '../../app/framePoints'
import type { PictureFrame } from '../../app/pictureFrame'
import { regionLooks } from '../../app/sceneOf'
import { textIn } from '../../domain/language'
import type { PointGroup } from '../../domain/pointGroups'
import { type Bounds, boundsOfRegions } from '../../domain/region'
import type { SvgNode } from '../../domain/svgNode'
import { NO_FILTER } from '../../domain/view'
import { pictureOf } from '../../export/picture/picture'
import { picturePalette } from '../../export/picture/picturePalette'
import { svg } from '../../export/picture/svg'
import { textLines } from '../../export/picture/textLines'
import { placeNames } from '../../ui/atlas'
import { dataDateText } from '../../ui/dataDate'
import { stringsOf } from '../../ui/strings/catalogue'
import type { PageFacts, SetFacts } from '../pageFacts'

/** What social networks show without cutting it. */
export const CARD_PX = { widthPx: 1200, heightPx: 630 } as const
/** The map takes the right of the card, larger than on a screen: a card is seen at less than half its size. */
const MAP_PX = { widthPx: 700, scale: 1.6 } as const
const EDGE_PX = 48
const TOP_PX = 36
const LINE_EM = 1.22
const GAP_EM = 0.45
/** Between what stands above and what stands below. */
const LEAST_GAP_PX = 24
const WORDS_PX = CARD_PX.widthPx - MAP_PX.widthPx - EDGE_PX - 28
/** Around a region, as parts of its width and height: a name says little without its neighbours. */
const AROUND = 0.6
/** The name has the largest size at which all words fit, else the least. */
const NAME_PX = [56, 50, 44, 38, 32, 28] as const
/** No text of the data has more lines: what is longer ends with "…". */
const MOST_LINES = 5
const PAINT = picturePalette('light')

/**
 * What a link to a page looks like where it is shared: the name of what it is about, how many events, of which days and
 * from how many reports, how old the data are, whose they are, and the map. Nothing of it is a reader's own words.
 */
export async function cardPicture(facts: SetFacts, page: PageFacts): Promise<SvgNode> {
  const { set } = facts
  const frame = cardFrame(facts, page)
  const groups = await set.ask({ kind: 'points', filter: NO_FILTER, ...framePointView(frame) })
  const { widthPx, heightPx } = CARD_PX
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width: widthPx, height: heightPx, viewBox: `0 0 ${widthPx} ${heightPx}` },
      ...{ lang: page.name.language, 'font-family': 'Noto Sans' },
    },
    svg('rect', { width: widthPx, height: heightPx, fill: PAINT.paper }),
    cardMap(facts, page, frame, groups),
    svg('rect', { width: 12, height: heightPx, fill: '#1d2430' }),
    ...wordNodes(facts, page),
  )
}

function cardFrame({ set, overview }: SetFacts, { name: { region } }: PageFacts): PictureFrame {
  const { regionSet } = set.atlas
  const all = boundsOfRegions(overview.regions.keys(), regionSet) ?? regionSet.bounds
  const one = region === null ? null : boundsOfRegions([region], regionSet)
  return {
    size: { widthPx: MAP_PX.widthPx / MAP_PX.scale, heightPx: CARD_PX.heightPx / MAP_PX.scale },
    focus: one === null ? all : around(one),
  }
}

function around([west, south, east, north]: Bounds): Bounds {
  const [width, height] = [(east - west) * AROUND, (north - south) * AROUND]
  return [west - width, south - height, east + width, north + height]
}

function cardMap(
  { set, overview, limits }: SetFacts,
  { name: { region, language } }: PageFacts,
  { size, focus }: PictureFrame,
  groups: readonly PointGroup[],
): SvgNode {
  const words = {
    title: '',
    description: '',
    band: null,
    heading: [],
    legend: null,
    kilometres: null,
    credits: [],
  }
  const picture = pictureOf(
    {
      geography: set.geography,
      regionSet: set.atlas.regionSet,
      regions: regionLooks(overview, limits, 'light'),
      counts: new Map([...overview.regions].map(([code, { events }]) => [code, events])),
      ...{ groups, selected: region, outlined: [], emphasised: [] },
    },
    { id: 'card', theme: 'light', language, words, hasLabels: true, size: { ...size, of: 'map' }, focus },
  )
  const place = { x: CARD_PX.widthPx - MAP_PX.widthPx, y: 0, width: MAP_PX.widthPx, height: CARD_PX.heightPx }
  return { ...picture, attributes: { ...picture.attributes, ...place } }
}

/** Site, name and summary from above, version, licence and credits from below. */
function wordNodes(
  { set }: SetFacts,
  { name: { region, language }, summary }: PageFacts,
): readonly SvgNode[] {
  const { index, regionSet } = set.atlas
  const { dataset } = index
  const strings = stringsOf(language)
  const title = textIn(dataset.title, language)
  const name = region === null ? title : placeNames(regionSet, language).region(region)
  const about = region === null ? [] : [title]
  const below = linesBlock([
    { text: dataDateText(dataset, strings, language), px: 20 },
    { text: `${strings.version(dataset.version)}. ${dataset.licence}`, px: 20 },
    { text: strings.print.mapData(regionSet.attribution.join(', ')), px: 14 },
  ])
  const above = NAME_PX.map((px) =>
    linesBlock([
      { text: strings.site, px: 26, isStrong: true },
      { text: name, px, isStrong: true },
      ...[summary, ...about].map((text) => ({ text, px: 26 })),
    ]),
  )
  const roomPx = CARD_PX.heightPx - 2 * TOP_PX - below.heightPx - LEAST_GAP_PX
  const fitting = above.find(({ heightPx }) => heightPx <= roomPx) ?? above.at(-1)
  return [...(fitting?.nodesAt(TOP_PX) ?? []), ...below.nodesAt(CARD_PX.heightPx - TOP_PX - below.heightPx)]
}

interface CardLine {
  readonly text: string
  readonly px: number
  readonly isStrong?: boolean
}

interface LinesBlock {
  readonly heightPx: number
  readonly nodesAt: (top: number) => readonly SvgNode[]
}

/** Texts under one another, each broken into lines. */
function linesBlock(texts: readonly CardLine[]): LinesBlock {
  const broken = texts
    .filter(({ text }) => text !== '')
    .map((line) => ({ ...line, lines: shortened(textLines(line.text, line.px, WORDS_PX)) }))
  return {
    heightPx: broken.reduce((sum, { px, lines }) => sum + (lines.length * LINE_EM + GAP_EM) * px, 0),
    nodesAt(top) {
      let y = top
      return broken.flatMap(({ px, isStrong = false, lines }) => {
        const nodes = lines.map((line) => {
          y += px * LINE_EM
          const attributes = { x: EDGE_PX, y: Math.round(y), 'font-size': px, fill: PAINT.ink }
          return svg('text', isStrong ? { ...attributes, 'font-weight': 600 } : attributes, line)
        })
        y += px * GAP_EM
        return nodes
      })
    },
  }
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''} …`]
}
