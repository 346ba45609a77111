import { existsSync } from 'node:fs'
import process from 'node:process'
import { type Browser, chromium } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'

/** For `test(…, { skip })`: why tests that need a browser are skipped; with SAYSO_REQUIRE=all they fail instead. */
export const needsChromium: string | false =
  existsSync(CHROMIUM) || process.env['SAYSO_REQUIRE'] === 'all' ? false : 'needs Chromium'

/** Debian's Chromium, quiet: it contacts nothing by itself. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
