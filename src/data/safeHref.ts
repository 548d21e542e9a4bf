/** An address that may be linked: `href` as the browser will open it, `host` (Punycode) to be shown beside it. */
export interface SafeHref {
  readonly href: string
  readonly host: string
}

const LONGEST = 2048
/** Controls, spaces, soft hyphen, bidi controls, zero-width characters, BOM and backslash. */
const FORBIDDEN = /[\p{Cc}\s\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\\]/u
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/

/**
 * Checks an address from a file: absolute http(s), no credentials, a named host.
 * @returns `null` for anything else; it is then printed as "link not shown".
 */
export function safeHref(raw: unknown): SafeHref | null {
  if (typeof raw !== 'string') return null
  const address = raw.trim()
  if (address.length > LONGEST || FORBIDDEN.test(address)) return null
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return null
  const { protocol, username, password, hostname, host, href } = new URL(address)
  if (!['https:', 'http:'].includes(protocol)) return null
  if (href.length > LONGEST) return null // escaping made it longer: it would be refused when read again
  if (username !== '' || password !== '') return null
  return isNamedHost(hostname) ? { href, host } : null
}

/** An IPv6 host stands in brackets, and has no dot. */
function isNamedHost(hostname: string): boolean {
  return hostname.includes('.') && !hostname.endsWith('.') && !IPV4.test(hostname)
}
