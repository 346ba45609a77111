import { createHmac } from 'node:crypto'
import { addDelivery, dueDeliveries, type Ledger, listAlerts, noteDelivery, type Wanted } from '../../ledger/index.ts'
import type { ServeEffects } from '../effects.ts'
import type { ChangeMatter } from '../story/engine.ts'

/** Tried again after so many minutes; then given up. */
const WAITS = [1, 5, 30, 120, 720]
const MINUTE = 60_000
/** How often what is due is looked for; milliseconds. */
const LOOK_EVERY = 30_000

export interface AlertSender {
  /** Tells those who want to know of these changes, each change once for each alert. */
  tell(matters: readonly ChangeMatter[]): Promise<void>
  close(): void
}

/** Sends alerts by webhook: signed, tried again where the other side does not answer. */
export function startAlerts(ledger: Ledger, story: string, effects: ServeEffects): AlertSender {
  let sending: Promise<void> | undefined
  const send = (): Promise<void> => {
    sending ??= sendDue(ledger, effects)
      .catch((error: unknown) => effects.tell(`alerts: ${error instanceof Error ? error.message : String(error)}`))
      .finally(() => {
        sending = undefined
      })
    return sending
  }
  const timer = setInterval(send, LOOK_EVERY)
  timer.unref()
  return {
    async tell(matters) {
      if (matters.length === 0) return
      const alerts = await listAlerts(ledger, story)
      const made = effects.clock()
      for (const alert of alerts) {
        for (const matter of matters.filter((each) => isWanted(alert.wanted, each))) {
          const body = JSON.stringify({ alert: alert.id, story, change: matter.change })
          await addDelivery(ledger, { alert: alert.no, change: matter.change.id, body, made })
        }
      }
      await send()
    },
    close: () => clearInterval(timer),
  }
}

/** Every field that is given has to fit. Places and sides are compared without case, kinds and series as they are. */
export function isWanted(wanted: Wanted, { kinds, sides, places, series }: ChangeMatter): boolean {
  const among = (value: string | undefined, found: readonly string[]): boolean =>
    value === undefined || found.some((each) => each.toLowerCase() === value.toLowerCase())
  return (
    (wanted.kind === undefined || kinds.includes(wanted.kind)) &&
    among(wanted.side, sides) &&
    among(wanted.place, places) &&
    (wanted.series === undefined || series.includes(wanted.series))
  )
}

async function sendDue(ledger: Ledger, effects: ServeEffects): Promise<void> {
  for (const due of await dueDeliveries(ledger, effects.clock())) {
    const error = await attempt(due, effects)
    const tries = due.tries + 1
    const wait = WAITS[due.tries]
    const again = error !== null && wait !== undefined
    await noteDelivery(ledger, due, { tries, next: again ? effects.clock() + wait * MINUTE : null, error })
  }
}

/** What went wrong, in a few words; null where it has arrived. */
async function attempt(
  { address, body, secret, change }: Awaited<ReturnType<typeof dueDeliveries>>[number],
  effects: ServeEffects,
): Promise<string | null> {
  const headers = {
    'content-type': 'application/json',
    // One change is one key: who gets it twice after a broken connection can tell.
    'idempotency-key': change,
    'sayso-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }
  try {
    const status = await effects.post(address, headers, body)
    return status >= 200 && status < 300 ? null : `answered ${status}`
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : 'failed'
  }
}
