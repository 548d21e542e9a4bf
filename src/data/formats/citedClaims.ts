import type { Claim, Claimant } from '../../domain/dataset'
import type { Text } from '../../domain/language'
import { linkOf } from '../linkOf'
import { type Intake, inBoth, type Spot } from './intake'
import type { Said } from './tableClaims'

/** What a record points to. */
export interface Citation {
  /** Of a page or post; empty = none. */
  readonly address: string
  readonly title: string | null
}

interface Cited {
  /** Who made the record. */
  readonly claimant: Omit<Claimant, 'id'>
  readonly spot: Spot
  readonly citations: readonly Citation[]
}

/**
 * The word of those who recorded an event, once for each source that they point to: a post that they found says what it
 * says, and the file does not tell what. Empty = they point to nothing.
 */
export function citedClaims(
  intake: Intake,
  { id, statement, figures }: Said,
  { claimant, spot, citations }: Cited,
): readonly Claim[] {
  const seen = new Set<string>()
  return citations.flatMap(({ address, title }): Claim[] => {
    const key = JSON.stringify([address, title])
    if (seen.has(key) || (address === '' && title === null)) return []
    seen.add(key)
    const link = address === '' ? NO_ADDRESS : linkOf(address)
    if (link.kind === 'refused') intake.note(spot, address, 'linkRefused')
    return [
      {
        id: `${id}:${seen.size}`,
        claimant: intake.claimant(claimant),
        stance: 'asserts',
        verb: RECORDED,
        source: intake.source({
          publisher: link.kind === 'link' ? inBoth(link.host) : NOT_NAMED,
          title: title === null ? NO_TITLE : { en: title },
          kind: 'post',
          language: 'und',
          link,
          credits: [],
        }),
        statement,
        figures: seen.size === 1 ? figures : [],
      },
    ]
  })
}

const NO_ADDRESS = { kind: 'none', reason: 'the file gives no address' } as const
const RECORDED: Text = { en: 'recorded', uk: 'фіксує' }
const NOT_NAMED: Text = { en: 'not named', uk: 'не названо' }
const NO_TITLE: Text = { en: 'title not given', uk: 'назву не наведено' }
