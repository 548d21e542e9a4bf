import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Claim, PARTIES, type Party, STANCES, type Stance } from '../../src/domain/dataset'
import { partyOf, SUPPORTS, type Support, standsBehind, supportOf } from '../../src/domain/support'
import { aClaim, aClaimant } from '../support/builders'
import { someClaims } from './arbitraries'

const CLAIMANTS = new Map(PARTIES.map((party) => [party, aClaimant({ party })]))

type Said = readonly [speaker: Party | 'nobody', stance: Stance, about?: string]

function claimsOf(said: readonly Said[]): readonly Claim[] {
  return said.map(([claimant, stance, about], index) => ({
    ...aClaim({ id: `c${index}`, claimant, stance }),
    ...(about === undefined ? {} : { about }),
  }))
}

const RULES: readonly (readonly [title: string, said: readonly Said[], expected: Support])[] = [
  ['an imported row without claims states nothing', [], 'notStated'],
  ['one party says so', [['ukraine', 'asserts']], 'oneParty'],
  [
    'several speakers of one party are one party',
    [
      ['ukraine', 'asserts'],
      ['ukraine', 'confirms'],
      ['ukraine', 'estimates'],
    ],
    'oneParty',
  ],
  ['an estimate alone is one party', [['southKorea', 'estimates']], 'oneParty'],
  ['"no damage reported" counts as saying so', [['russia', 'reportsNone']], 'oneParty'],
  [
    'two parties say so',
    [
      ['ukraine', 'asserts'],
      ['russia', 'confirms'],
    ],
    'severalParties',
  ],
  [
    'two parties estimate it',
    [
      ['southKorea', 'estimates'],
      ['unitedStates', 'estimates'],
    ],
    'severalParties',
  ],
  [
    'a doubt beside one party',
    [
      ['ukraine', 'asserts'],
      ['unitedStates', 'cannotConfirm'],
    ],
    'unconfirmed',
  ],
  [
    'a doubt beside two parties',
    [
      ['ukraine', 'asserts'],
      ['southKorea', 'confirms'],
      ['unitedStates', 'cannotConfirm'],
    ],
    'severalParties',
  ],
  ['nobody but a doubter', [['unitedStates', 'cannotConfirm']], 'unconfirmed'],
  [
    'a denial of what another says',
    [
      ['ukraine', 'asserts'],
      ['russia', 'denies'],
    ],
    'contested',
  ],
  [
    'a denial that names the claim it answers',
    [
      ['ukraine', 'asserts'],
      ['russia', 'denies', 'c0'],
    ],
    'contested',
  ],
  [
    'a denial of "no damage reported"',
    [
      ['russia', 'reportsNone'],
      ['ukraine', 'denies', 'c0'],
    ],
    'contested',
  ],
  [
    'a denial of an estimate',
    [
      ['southKorea', 'estimates'],
      ['russia', 'denies'],
    ],
    'contested',
  ],
  [
    'a denial comes before a doubt',
    [
      ['ukraine', 'asserts'],
      ['unitedStates', 'cannotConfirm'],
      ['russia', 'denies'],
    ],
    'contested',
  ],
  [
    'a denial comes before several parties',
    [
      ['ukraine', 'asserts'],
      ['southKorea', 'confirms'],
      ['russia', 'denies'],
    ],
    'contested',
  ],
  ['a denial of what nobody says', [['russia', 'denies']], 'notStated'],
  [
    'a denial and a doubt of what nobody says',
    [
      ['russia', 'denies'],
      ['unitedStates', 'cannotConfirm'],
    ],
    'unconfirmed',
  ],
  ['a speaker whom the data set does not know', [['nobody', 'asserts']], 'oneParty'],
  [
    'an unknown speaker beside one of "Other" is no second party',
    [
      ['nobody', 'asserts'],
      ['other', 'asserts'],
    ],
    'oneParty',
  ],
  [
    'an unknown speaker beside Ukraine is a second party',
    [
      ['nobody', 'asserts'],
      ['ukraine', 'asserts'],
    ],
    'severalParties',
  ],
]

describe('support of an event', () => {
  it.each(RULES)('%s', (_, said, expected) => {
    expect(supportOf(claimsOf(said), CLAIMANTS)).toBe(expected)
  })

  it('does not depend on who is quoted first', () => {
    const shuffled = someClaims.chain((claims) =>
      fc.tuple(
        fc.constant(claims),
        fc.shuffledSubarray([...claims], { minLength: claims.length, maxLength: claims.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        expect(supportOf(others, CLAIMANTS)).toBe(supportOf(claims, CLAIMANTS))
      }),
    )
  })

  it('is not raised by repeating what was said', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        expect(supportOf([...claims, ...claims], CLAIMANTS)).toBe(supportOf(claims, CLAIMANTS))
      }),
    )
  })

  it('is contested only where somebody denies and somebody else stands behind it', () => {
    const behind: readonly Stance[] = ['asserts', 'confirms', 'estimates', 'reportsNone']
    fc.assert(
      fc.property(someClaims, (claims) => {
        const isDenied = claims.some(({ stance }) => stance === 'denies')
        const isSaid = claims.some(({ stance }) => behind.includes(stance))
        expect(supportOf(claims, CLAIMANTS) === 'contested').toBe(isDenied && isSaid)
      }),
    )
  })
})

describe('party of a claim', () => {
  it('is the speaker’s, and "Other" for a speaker whom the data set does not know', () => {
    expect(partyOf(aClaim({ claimant: 'russia' }), CLAIMANTS)).toBe('russia')
    expect(partyOf(aClaim({ claimant: 'nobody' }), CLAIMANTS)).toBe('other')
  })
})

test('whoever denies or cannot confirm does not stand behind it; all others do', () => {
  const doubters = STANCES.filter((stance) => !standsBehind(aClaim({ stance })))
  expect(doubters).toEqual(['denies', 'cannotConfirm'])
})

it('has the words of the data format and of links, best supported first', () => {
  expect(SUPPORTS).toEqual(['severalParties', 'oneParty', 'unconfirmed', 'contested', 'notStated'])
})
