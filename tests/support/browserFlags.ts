/** Chromium's sandbox does not start for root. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** How every browser here starts: the map drawn by SwiftShader, GPU or not, and no name looked up outside. */
export const FLAGS: readonly string[] = [
  ...SANDBOX,
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]
