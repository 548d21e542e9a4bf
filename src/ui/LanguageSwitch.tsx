import { LANGUAGES, type Language } from '../domain/language'
import styles from './LanguageSwitch.module.css'
import { useLanguage, useStrings } from './strings/catalogue'

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', uk: 'Українська' }

/** Each language by its own name, so that a reader finds theirs whatever the page is in. */
export function LanguageSwitch({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const strings = useStrings()
  const current = useLanguage()
  return (
    <fieldset className={styles.group} aria-label={strings.language}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          id={`language-${language}`}
          className={styles.button}
          lang={language}
          aria-pressed={language === current}
          onClick={() => onChoose(language)}
        >
          {OWN_NAMES[language]}
        </button>
      ))}
    </fieldset>
  )
}
