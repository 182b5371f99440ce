/** Says every change of the alerts at least once, whenever the process ends. Spec: monitor. */
import type { Clock } from '@assay/protocol'
import { nextAlerts } from './alertBook.ts'
import type { Alert, Snapshot } from './alerts.ts'
import { type Message, type MonitorFiles, readAlerts, writeAlerts } from './stateFile.ts'
import type { Webhook } from './webhook.ts'

export interface MessengerOptions {
  readonly files: MonitorFiles
  readonly clock: Clock
  readonly webhook?: Webhook
  /** Hears everything at once. */
  readonly onMessage: (message: Message) => void
  /** The file could not be written: what is said goes on, a restart may say it again. */
  readonly onTrouble: (sentence: string) => void
}

export interface Messenger {
  /** Says what the process before did not get rid of. */
  open(): Promise<void>
  update(snapshot: Snapshot): Promise<void>
  standing(): readonly Alert[]
  /** Until everything that happened is in the file. */
  close(): Promise<void>
}

/** What waits for a webhook; beyond, the oldest is given up. */
const MAX_OUTBOX = 1_000

export function createMessenger(options: MessengerOptions): Messenger {
  const { files, clock, webhook, onMessage, onTrouble } = options
  let standing: readonly Alert[] = []
  const outbox = new Set<Message>()
  let writing: Promise<void> = Promise.resolve()

  const store = (): Promise<void> => {
    writing = writing.then(async () => {
      try {
        await writeAlerts(files, { standing, outbox: [...outbox] })
      } catch (error) {
        onTrouble(`the alerts could not be stored: ${(error as Error).message}`)
      }
    })
    return writing
  }
  const say = (message: Message): void => {
    onMessage(message)
    const { type, at, alert } = message
    // Without a webhook it has been heard now.
    const heard = webhook?.send({ type, at, ...alert }) ?? Promise.resolve(true)
    void heard.then((isHeard) => {
      if (isHeard && outbox.delete(message)) void store()
    })
  }

  return {
    async open() {
      const stored = await readAlerts(files)
      standing = stored.standing
      for (const message of stored.outbox.slice(-MAX_OUTBOX)) outbox.add(message)
      for (const message of [...outbox]) say(message)
    },
    async update(snapshot) {
      const changes = nextAlerts(standing, snapshot)
      standing = changes.standing
      const at = clock.wallMs()
      const messages: Message[] = [
        ...changes.raised.map((alert) => ({ type: 'raised' as const, at, alert })),
        ...changes.resolved.map((alert) => ({ type: 'resolved' as const, at, alert })),
      ]
      if (messages.length === 0) return
      for (const message of messages) outbox.add(message)
      for (const message of [...outbox].slice(0, -MAX_OUTBOX)) outbox.delete(message)
      // Kept with what is still to be said, then said: a crash in between says it twice, not never.
      await store()
      for (const message of messages) say(message)
    },
    standing: () => standing,
    async close() {
      // Deliveries that were just given up still want to be noted.
      await Promise.resolve()
      await store()
    },
  }
}
