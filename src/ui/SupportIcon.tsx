import type { ReactNode } from 'react'
import type { Support } from '../domain/support'
import styles from './SupportIcon.module.css'

const RING = <circle cx={8} cy={8} r={6} fill="none" stroke="currentColor" strokeWidth={1.4} />
const PICTURES: Readonly<Record<Support, ReactNode>> = {
  severalParties: <circle cx={8} cy={8} r={6.7} fill="currentColor" />,
  oneParty: (
    <>
      {RING}
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  unconfirmed: (
    <>
      {RING}
      <path
        d="M6 6.5a2 2 0 1 1 3 1.7c-.7.4-1 .7-1 1.3M8 11.6v.1"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.4}
        strokeLinecap="round"
      />
    </>
  ),
  contested: <path d="M7 1.6a6.5 6.5 0 0 0 0 12.8zM9 1.6a6.5 6.5 0 0 1 0 12.8z" fill="currentColor" />,
  notStated: (
    <>
      {RING}
      <path d="M5 8h6" stroke="currentColor" strokeWidth={1.4} />
    </>
  ),
}

/** Small mark of an event's support; its words always stand beside it. No green for true, no red for false. */
export function SupportIcon({ support }: { readonly support: Support }) {
  return (
    <svg className={styles.icon} width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
      {PICTURES[support]}
    </svg>
  )
}
