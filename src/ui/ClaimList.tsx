import type { Claim, Stance } from '../domain/dataset'
import { writtenDays } from '../domain/days'
import { textIn } from '../domain/language'
import { useAtlas } from './atlas'
import styles from './ClaimList.module.css'
import { claimantName, type Wording } from './claimText'
import { figureTexts } from './figureText'
import { LocalText } from './LocalText'
import { SourceLine } from './SourceLine'
import { useWording } from './useWording'

/** Those who say so first, then those who could not confirm, then those who deny: side by side, in this order. */
const ORDER: readonly Stance[] = [
  'asserts',
  'confirms',
  'estimates',
  'reportsNone',
  'cannotConfirm',
  'denies',
]

interface ClaimListProps {
  readonly claims: readonly Claim[]
  /** A few words for a source that stands in full elsewhere; without it, each claim has its own in full. */
  readonly cite?: (source: string) => string | null
}

/** Claims of one event, each with speaker, verb, medium, day, figures and source. */
export function ClaimList({ claims, cite }: ClaimListProps) {
  const { strings } = useWording()
  const ordered = ORDER.flatMap((stance) => claims.filter((claim) => claim.stance === stance))
  return (
    <ul className={styles.list} aria-label={strings.claims}>
      {ordered.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} claims={claims} cite={cite} />
      ))}
    </ul>
  )
}

interface ClaimItemProps extends Pick<ClaimListProps, 'claims'> {
  readonly claim: Claim
  readonly cite: ClaimListProps['cite']
}

function ClaimItem({ claim, claims, cite }: ClaimItemProps) {
  const wording = useWording()
  const { strings, language, names } = wording
  const { index } = useAtlas()
  const claimant = index.claimants.get(claim.claimant)
  const verb = claim.verb === undefined ? strings.defaultVerb : textIn(claim.verb, language)
  const answered = claims.find(({ id }) => id === claim.about)
  const facts = [...factsOf(claim, answered, wording), cite?.(claim.source)]
  const figures = [...new Set(figureTexts(claim.figures, strings, language, names))]

  return (
    <li className={styles.claim}>
      <p className={styles.stance}>{strings.stances[claim.stance]}</p>
      <p className={styles.speaker}>
        <b>{claimant === undefined ? claim.claimant : <LocalText text={claimant.name} />}</b>
        {claimant === undefined ? null : (
          <>
            , <LocalText text={claimant.role} />,
          </>
        )}{' '}
        {verb}:
      </p>
      <p className={styles.statement}>
        <LocalText text={claim.statement} />
        {claim.quote === undefined ? null : (
          <>
            {' '}
            <q>
              <bdi>{claim.quote}</bdi>
            </q>
          </>
        )}
      </p>
      {figures.length > 0 ? (
        <ul className={styles.figures}>
          {figures.map((figure) => (
            <li key={figure}>{figure}</li>
          ))}
        </ul>
      ) : null}
      <p className={styles.facts}>{facts.filter((fact) => typeof fact === 'string').join(' · ')}</p>
      {cite === undefined ? <SourceLine source={index.sources.get(claim.source)} /> : null}
    </li>
  )
}

/** Side, medium, day and whom it answers, as far as they are known. */
function factsOf(claim: Claim, answered: Claim | undefined, wording: Wording): readonly (string | null)[] {
  const { strings, language, atlas } = wording
  const claimant = atlas.index.claimants.get(claim.claimant)
  return [
    claimant === undefined ? null : strings.partyOf(strings.parties[claimant.party]),
    claim.via === undefined ? null : strings.via(textIn(claim.via, language)),
    claim.madeAt === undefined ? strings.dayNotSaid : writtenDays(claim.madeAt, claim.madeAt, language),
    answered === undefined ? null : strings.answers(claimantName(answered.claimant, wording)),
  ]
}
