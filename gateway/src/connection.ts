/** One WebSocket client in bounded memory. */
import type { RawData, WebSocket } from 'ws'
import type { BookReader } from './bookChannel.ts'

/** Bounds and what happens at them. */
export interface ConnectionOptions {
  readonly closedBytes: number
  readonly subscriptionsMax: number
  readonly onSlow: () => void
  readonly onText: (text: string) => void
  readonly onClose: () => void
}

/** Sends text unless the client has stopped reading. */
export class Connection implements BookReader {
  readonly topics = new Set<string>()
  private readonly ws: WebSocket
  private readonly options: ConnectionOptions
  private isAlive = true

  constructor(ws: WebSocket, options: ConnectionOptions) {
    this.ws = ws
    this.options = options
    ws.on('pong', () => {
      this.isAlive = true
    })
    ws.on('message', (data: RawData) => options.onText(String(data)))
    // A frame that is too large or broken: ws closes the connection with the code for it.
    ws.on('error', () => {})
    ws.on('close', options.onClose)
  }

  backlog(): number {
    return this.ws.bufferedAmount
  }

  mayJoin(): boolean {
    return this.topics.size < this.options.subscriptionsMax
  }

  send(text: string): void {
    if (this.ws.readyState !== this.ws.OPEN) return
    if (this.ws.bufferedAmount > this.options.closedBytes) this.options.onSlow()
    else this.ws.send(text)
  }

  /** Ends a connection that has not answered the ping before. */
  ping(): void {
    if (this.isAlive) this.ws.ping()
    else this.ws.terminate()
    this.isAlive = false
  }

  close(code: number, reason: string): void {
    this.ws.close(code, reason)
    // A client that does not read does not answer the close either.
    if (this.ws.bufferedAmount > 0) setTimeout(() => this.ws.terminate(), 1_000).unref()
  }
}
