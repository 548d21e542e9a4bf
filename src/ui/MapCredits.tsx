import styles from './MapCredits.module.css'

/** Credits of the map's data as plain text. */
export function MapCredits({ credits }: { readonly credits: readonly string[] }) {
  return <p className={styles.credits}>{credits.join(' · ')}</p>
}
