/** In which epochs accounts are, as far as whoever sends their records knows. */

interface Switch {
  /** ms. */
  readonly interval: number
  /** Falls then, by the records that were surely taken. */
  readonly due: number
  /** Falls then, if all that may have been taken was. */
  readonly latest: number
}

/** Times in ms, rising. */
export class Epochs {
  readonly #epochs = new Map<number, number>()
  readonly #switches = new Map<number, Switch>()
  /** Of switches that may still stand; their owners sign as if they had fallen. */
  readonly #doubts = new Map<number, Switch>()

  /** Sign for this one. */
  of(account: number, now: number): number {
    const epoch = this.#epochs.get(account) ?? 0
    const found = this.#switches.get(account)
    if (found === undefined || now < found.due) return epoch
    this.#switches.delete(account)
    if (now < found.latest) this.#doubts.set(account, found)
    this.#epochs.set(account, epoch + 1)
    return epoch + 1
  }

  /** Everything has been cancelled. */
  rise(account: number, now: number): void {
    this.#epochs.set(account, this.of(account, now) + 1)
  }

  /** When the next one falls, Infinity when none will. */
  nextFall(now: number): number {
    const dues = [...this.#switches.values()].map(({ due }) => due)
    return Math.min(...dues.filter((due) => due > now))
  }

  /** Whether nobody can say which epoch the account is in. */
  isInDoubt(account: number, now: number): boolean {
    this.of(account, now)
    return now < (this.#doubts.get(account)?.latest ?? 0)
  }

  /** It has said so; `seconds` 0 = off. */
  set(account: number, seconds: number, now: number): void {
    const interval = seconds * 1_000
    const due = now + interval
    if (interval === 0) this.#switches.delete(account)
    else this.#switches.set(account, { interval, due, latest: due })
  }

  /** A record of the account has used up a seq, or may have. */
  isAlive(account: number, now: number, { isSure }: { isSure: boolean }): void {
    const switches = this.isInDoubt(account, now) ? this.#doubts : this.#switches
    const found = switches.get(account)
    if (found === undefined || (isSure && switches === this.#doubts)) return
    const latest = now + found.interval
    switches.set(account, { ...found, due: isSure ? latest : found.due, latest })
  }
}
