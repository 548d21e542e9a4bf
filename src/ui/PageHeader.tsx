import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from 'react'
import type { Screen, Theme } from '../domain/view'
import type { Action } from '../state/actions'
import { useAtlas } from './atlas'
import { ChoiceGroup } from './ChoiceGroup'
import { dataDateText } from './dataDate'
import { LanguageSwitch } from './LanguageSwitch'
import { LocalText } from './LocalText'
import styles from './PageHeader.module.css'
import { useLanguage, useStrings } from './strings/catalogue'
import { useIsNarrow } from './useIsNarrow'

/** Dialogs that open over the page. */
export type DialogKind = 'share' | 'export' | 'open' | 'help' | 'offline'

interface PageHeaderProps {
  /** One sentence on what the view shows. */
  readonly summary: string
  readonly screen: Screen
  readonly theme: Theme | null
  readonly onAction: (action: Action) => void
  readonly onOpen: (dialog: DialogKind) => void
  /** "Data set", when there is more than one. */
  readonly datasetChoice: ReactNode
}

/** Title, what is shown, how old it is, and everything that concerns the page as a whole. */
export const PageHeader = memo(function PageHeader({
  summary,
  screen,
  theme,
  onAction,
  onOpen,
  datasetChoice,
}: PageHeaderProps) {
  const strings = useStrings()
  const language = useLanguage()
  const { dataset } = useAtlas().index
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <p className={styles.site}>
          <span className={styles.name} translate="no">
            {strings.site}
          </span>{' '}
          {dataDateText(dataset, strings, language)}
        </p>
        <h1 className={styles.title}>
          <LocalText text={dataset.title} />
        </h1>
        {/* A translator of the browser takes texts away from React: a new sentence comes in a new element. */}
        <p key={summary} className={styles.summary}>
          {summary}
        </p>
      </div>
      <HeaderTools
        screen={screen}
        theme={theme}
        onAction={onAction}
        onOpen={onOpen}
        datasetChoice={datasetChoice}
      />
    </header>
  )
})

/** The buttons and choices of the header. */
export function HeaderTools({
  screen,
  theme,
  onAction,
  onOpen,
  datasetChoice,
}: Omit<PageHeaderProps, 'summary'>) {
  const strings = useStrings()
  const { map, table } = strings.screens
  const { system, light, dark } = strings.themes
  return (
    <div className={styles.tools}>
      <button type="button" id="share" className="primary" onClick={() => onOpen('share')}>
        {strings.share}
      </button>
      <button type="button" id="export" onClick={() => onOpen('export')}>
        {strings.print.export}
      </button>
      <Folded>
        <button type="button" id="open-file" onClick={() => onOpen('open')}>
          {strings.own.open}
        </button>
        {datasetChoice}
        <ChoiceGroup
          id="view"
          label={strings.view}
          options={[
            { value: 'map', label: map },
            { value: 'table', label: table },
          ]}
          chosen={screen}
          onChoose={(chosen) => onAction({ kind: 'screenChosen', screen: chosen })}
        />
        <LanguageSwitch onChoose={(chosen) => onAction({ kind: 'languageChosen', language: chosen })} />
        <ChoiceGroup
          id="theme"
          label={strings.theme}
          options={[
            { value: 'system', label: system },
            { value: 'light', label: light },
            { value: 'dark', label: dark },
          ]}
          chosen={theme ?? 'system'}
          onChoose={(chosen) => onAction({ kind: 'themeChosen', theme: chosen === 'system' ? null : chosen })}
        />
        <button
          type="button"
          id="help"
          className={styles.help}
          aria-label={strings.help.button}
          title={strings.help.button}
          onClick={() => onOpen('help')}
        >
          ?
        </button>
      </Folded>
    </div>
  )
}

function closeOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>): void {
  if (key !== 'Escape' || !currentTarget.open) return
  currentTarget.open = false
  currentTarget.querySelector('summary')?.focus()
}

/** Behind a button where there is no room for them. */
function Folded({ children }: { readonly children: ReactNode }) {
  const strings = useStrings()
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const closeBeside = ({ target }: PointerEvent): void => {
      const isInside = target instanceof Node && menu.current?.contains(target)
      if (menu.current !== null && isInside !== true) menu.current.open = false
    }
    document.addEventListener('pointerdown', closeBeside)
    return () => document.removeEventListener('pointerdown', closeBeside)
  }, [])
  if (!useIsNarrow()) return children
  return (
    <details ref={menu} className={styles.menu} onKeyDown={closeOnEscape}>
      <summary id="menu">{strings.menu}</summary>
      <div className={styles.menuBody}>{children}</div>
    </details>
  )
}
