import type { CDPSession } from '@playwright/test'
import { SLOW_4G, SLOWER_CPU } from './pageCase'

/** Makes a page's main thread four times slower, and its network that of "Slow 4G". */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
}
