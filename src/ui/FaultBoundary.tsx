import { Component, type ReactNode } from 'react'
import styles from './FaultBoundary.module.css'
import { useStrings } from './strings/catalogue'

/** Catches a bug of the page itself: says so, and offers the way out. Expected failures never come here. */
export class FaultBoundary extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { isBroken: true } {
    return { isBroken: true }
  }

  override render(): ReactNode {
    return this.state.isBroken ? <FaultPage /> : this.props.children
  }
}

function FaultPage() {
  const strings = useStrings()
  return (
    <main className={styles.page} role="alert">
      <h1>{strings.brokenTitle}</h1>
      <p>{strings.brokenHelp}</p>
      <p>
        {strings.site} {import.meta.env.APP_VERSION}
      </p>
      <a href="./">{strings.reload}</a>
    </main>
  )
}
