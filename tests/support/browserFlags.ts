/** Chromium's sandbox does not start for root. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/**
 * How every browser here starts: GPU or not, WebGL by SwiftShader and pages composed by the processor, as Chromium does
 * both where there is no GPU; and no name looked up outside. Composed by SwiftShader, too, the same journeys took twice as
 * long.
 */
export const FLAGS: readonly string[] = [
  ...SANDBOX,
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]
