import type { Source } from '../domain/dataset'
import { writtenDays } from '../domain/days'
import { textIn } from '../domain/language'
import { LocalText } from './LocalText'
import styles from './SourceLine.module.css'
import { useLanguage, useStrings } from './strings/catalogue'

/** A claim's source, said to be one. */
export function SourceLine({ source }: { readonly source: Source | undefined }) {
  const strings = useStrings()
  if (source === undefined) return null
  return (
    <p className={styles.source}>
      {strings.sources}: <SourceText source={source} />
    </p>
  )
}

/** Which outlet carried the claim, when, in which language, with its link or the reason why there is none. */
export function SourceText({ source }: { readonly source: Source }) {
  const strings = useStrings()
  const language = useLanguage()
  const { link, publishedAt, credits } = source
  const facts = [
    ...(publishedAt === undefined
      ? []
      : [strings.published(writtenDays(publishedAt, publishedAt, language))]),
    ...(credits.length === 0 ? [] : [strings.credits(credits.join(', '))]),
  ]
  const said = [textIn(source.title, language), ...facts]
  return (
    <>
      <LocalText text={source.publisher} />, <LocalText text={source.title} />
      {facts.map((fact) => `, ${fact}`)}
      {said.at(-1)?.endsWith('.') ? null : '.'}{' '}
      {link.kind === 'link' ? (
        <a href={link.href} rel="noopener noreferrer" referrerPolicy="no-referrer" target="_blank">
          {link.host} ({source.language === 'und' ? '' : `${source.language}, `}
          {strings.newTab})
        </a>
      ) : null}
      {link.kind === 'none' ? strings.noAddress : null}
      {link.kind === 'refused' ? strings.linkNotShown : null}
    </>
  )
}
