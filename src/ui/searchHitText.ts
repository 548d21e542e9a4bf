import { type Language, type Text, textIn } from '../domain/language'
import type { Hit, HitTarget } from '../domain/searchHits'
import type { Action } from '../state/actions'
import { typeLabel } from './atlas'
import { type Wording, whenText } from './claimText'

/** What taking a hit does: a place is opened and framed, an event opened, a claimant searched for. */
export function hitAction(target: HitTarget, language: Language): Action {
  switch (target.kind) {
    case 'region':
      return { kind: 'placeFound', region: target.thing.code }
    case 'city':
      return { kind: 'placeFound', region: target.region.code }
    case 'event':
      return { kind: 'eventSelected', event: target.thing.id }
    case 'claimant':
      return { kind: 'textTyped', text: textIn(target.thing.name, language) }
  }
}

/** A hit's name as the data has it. */
export function hitName({ kind, thing }: HitTarget): Text {
  return kind === 'event' ? thing.title : thing.name
}

/** What a hit is: "region, 1 event". */
export function hitFacts({ target, events }: Hit, { strings, language, atlas }: Wording): string {
  const { searching } = strings
  switch (target.kind) {
    case 'region':
      return searching.region(events)
    case 'city':
      return searching.city(textIn(target.region.name, language))
    case 'event': {
      const type = typeLabel(atlas, language, strings.types, target.thing.type)
      return searching.event(type, whenText(target.thing, strings, language))
    }
    case 'claimant':
      return searching.claimant(textIn(target.thing.role, language), events)
  }
}
