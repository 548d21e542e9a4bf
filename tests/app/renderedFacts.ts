import type { Strings } from '../../src/ui/strings/en'

/** Facts as a reader finds them in the page, each as "event | kind | words"; the order and repetitions say nothing. */
export type Facts = readonly string[]

function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function all(root: Element, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)]
}

function fact(...parts: readonly string[]): string {
  return parts.join(' | ')
}

/** The longest of the words that stands in the text. */
function oneOf(words: Iterable<string>, text: string): string {
  const found = [...words].filter((word) => text.includes(word))
  return found.sort((a, b) => b.length - a.length)[0] ?? ''
}

/** A table does not say what is plain: that it happened there, and somewhere in the region or country. */
function placeFact(id: string, name: string, words: string, strings: Strings): string {
  const { roles, precisions } = strings
  const role = oneOf(Object.values(roles), words)
  const precision = oneOf(Object.values(precisions), words.replace(role, ''))
  const rest = words.replace(role, '').replace(precision, '').replace(/[,:]/g, ' ').replace(/\s+/g, ' ')
  const isPlain = precision === '' || precision === precisions.region || precision === precisions.country
  return fact(id, 'place', name, role || roles.location, isPlain ? '' : precision, rest.trim())
}

function saidFacts(
  id: string,
  name: string,
  stance: string,
  said: readonly string[],
  strings: Strings,
): Facts {
  const parties = new Set(Object.values(strings.parties).map(strings.partyOf))
  return said.map((one) =>
    parties.has(one) ? fact(id, 'party', name, one) : fact(id, 'said', name, stance, one),
  )
}

function sourceFact(id: string, words: string, element: Element): string {
  return fact(id, 'source', words, element.querySelector('a')?.href ?? '')
}

/** Every row of the events table. */
export function tableFacts(root: Element, strings: Strings): Facts {
  return all(root, 'tbody tr').flatMap((row) => {
    const title = row.querySelector('th button')
    const id = title?.id.replace('table-', '') ?? '?'
    const cell = (column: keyof Strings['columns']): Element =>
      row.querySelector(`td[data-label="${strings.columns[column]}"]`) ?? document.createElement('td')
    return [
      fact(id, 'title', wordsOf(title)),
      ...(['when', 'type', 'support'] as const).map((column) => fact(id, column, wordsOf(cell(column)))),
      ...all(cell('place'), 'li').flatMap((item) => placeCellFacts(id, item, strings)),
      ...all(cell('accordingTo'), 'li').flatMap((item) => speakerFacts(id, item, strings)),
      ...figureFacts(id, cell('figures'), cell('accordingTo')),
      ...all(cell('source'), 'li').map((item) => sourceFact(id, wordsOf(item), item)),
    ]
  })
}

function placeCellFacts(id: string, item: Element, strings: Strings): Facts {
  const names = all(item, ':scope > span > bdi').map(wordsOf)
  const [words, ...more] = all(item, 'small')
  const spreads = Array.from({ length: 40 }, (_, n) => [strings.overRegions(n), strings.inRegions(n)]).flat()
  if (spreads.includes(wordsOf(words))) return [fact(id, 'spread', wordsOf(words))]
  const isWording = words?.querySelector('bdi') !== null && words !== undefined
  const role = isWording ? '' : wordsOf(words)
  const wordings = (isWording ? [words] : more).map((one) => fact(id, 'place in words', wordsOf(one)))
  return [
    ...(names.length === 0 ? [''] : names).map((name) => placeFact(id, name, role, strings)),
    ...wordings,
  ]
}

function speakerFacts(id: string, item: Element, strings: Strings): Facts {
  const [name = '', role] = all(item, ':scope > bdi').map(wordsOf)
  const lines = all(item, 'small').flatMap((line) => {
    const [stance = '', ...said] = wordsOf(line).split(' · ')
    return [fact(id, 'claim', name, stance), ...saidFacts(id, name, stance, said, strings)]
  })
  return [...(role === undefined ? [] : [fact(id, 'role', name, role)]), ...lines]
}

function figureFacts(id: string, cell: Element, speakers: Element): Facts {
  const names = all(speakers, 'li > bdi:first-child').map(wordsOf)
  return all(cell, 'li').flatMap((item) => {
    const name = oneOf(names, wordsOf(item.querySelector('small')))
    return all(item, 'span').map((figure) => fact(id, 'figure', name, wordsOf(figure)))
  })
}

/** The open event. */
export function detailsFacts(root: Element, id: string, strings: Strings): Facts {
  const heading = root.querySelector('#details-title')
  const terms = new Map(all(root, 'dl > div').map((pair) => [wordsOf(pair.querySelector('dt')), pair]))
  const when = terms.get(strings.when)?.querySelector('dd')?.firstChild?.textContent ?? ''
  const spread = terms.get(strings.where)?.querySelector('dd')
  return [
    fact(id, 'title', wordsOf(heading)),
    fact(id, 'type', wordsOf(heading?.parentElement?.querySelector('p'))),
    fact(id, 'when', when.replace(/\s+/g, ' ').trim()),
    fact(id, 'support', wordsOf(terms.get(strings.support)?.querySelector('summary'))),
    ...(spread ? [fact(id, 'spread', wordsOf(spread))] : []),
    ...all(root, `ul[aria-label="${strings.claims}"] > li`).flatMap((item) => claimFacts(id, item, strings)),
    ...all(root, `ul[aria-label="${strings.places}"] > li`).flatMap((item) => placeFacts(id, item, strings)),
  ]
}

function claimFacts(id: string, item: Element, strings: Strings): Facts {
  const [stance, speaker, , said, source] = all(item, ':scope > p')
  const name = wordsOf(speaker?.querySelector('b'))
  const role = speaker?.querySelector(':scope > bdi')
  const facts = wordsOf(said)
    .split(' · ')
    .filter((one) => one !== strings.dayNotSaid)
  return [
    fact(id, 'claim', name, wordsOf(stance)),
    ...(role ? [fact(id, 'role', name, wordsOf(role))] : []),
    ...saidFacts(id, name, wordsOf(stance), facts, strings),
    ...all(item, 'ul > li').map((figure) => fact(id, 'figure', name, wordsOf(figure))),
    ...(source ? [sourceFact(id, wordsOf(source).replace(`${strings.sources}: `, ''), source)] : []),
  ]
}

function placeFacts(id: string, item: Element, strings: Strings): Facts {
  const [name, words] = item.children
  const wording = words?.querySelector('bdi')
  const role = wording ? wordsOf(words).replace(wordsOf(wording), '') : wordsOf(words)
  return [
    placeFact(id, wordsOf(name), role, strings),
    ...(wording ? [fact(id, 'place in words', wordsOf(wording))] : []),
  ]
}

/** Every event of a popup or of the lists for what is not on the map, in few words. */
export function itemFacts(root: Element): Facts {
  return itemsIn(root).flatMap(({ id, title, when, type, support }) => [
    fact(id, 'title', title),
    fact(id, 'when', when),
    fact(id, 'type', type),
    fact(id, 'support', support),
  ])
}

/** Ids of the events that can be opened from there. */
export function openableFrom(root: Element): readonly string[] {
  return itemsIn(root).map(({ id }) => id)
}

function itemsIn(root: Element) {
  return all(root, 'li button[aria-current]').map((button) => {
    const parts = wordsOf(button.parentElement?.querySelector('p')).split(' · ')
    return {
      id: button.id.replace(/^\w+?-/, ''),
      title: wordsOf(button),
      when: parts[0] ?? '',
      type: parts[1] ?? '',
      support: parts.at(-1) ?? '',
    }
  })
}

/** What a popup says of its region: both names, and how many events of which type and support. */
export function popupRegionFacts(root: Element): Facts {
  const items = itemsIn(root)
  const name = wordsOf(root.querySelector('#popup-title'))
  const counted = (labels: readonly string[]) =>
    [...new Set(labels)].map((label) => `${labels.filter((one) => one === label).length} ${label}`)
  return [
    fact(name, 'other name', wordsOf(root.querySelector('#popup-title + p'))),
    fact(name, 'events', String(items.length)),
    ...counted(items.map(({ type }) => type)).map((words) => fact(name, 'types', words)),
    ...counted(items.map(({ support }) => support)).map((words) => fact(name, 'supports', words)),
  ]
}

/** What the list of regions says of each. */
export function regionListFacts(root: Element): Facts {
  return all(root, 'button[id^="region-"]').map((button) => fact('listed', button.ariaLabel ?? ''))
}

/** What the table by region says of the same. */
export function regionTableFacts(root: Element, strings: Strings): Facts {
  return all(root, 'tbody tr').flatMap((row) => {
    const name = wordsOf(row.querySelector('th button'))
    const [, events, types, , , supports] = all(row, 'td')
    const lines = (cell: Element | undefined) => (cell ? all(cell, 'li').map(wordsOf) : [])
    return [
      fact(name, 'other name', wordsOf(row.querySelector('th small'))),
      fact(name, 'events', wordsOf(events)),
      fact('listed', strings.named(name, Number(wordsOf(events)))),
      ...lines(types).map((words) => fact(name, 'types', words)),
      ...lines(supports).map((words) => fact(name, 'supports', words)),
    ]
  })
}
