/** Bugs of who may do what: signatures, keys, switches, orders that are not taken as signed. */
import { concatBytes } from '@assay/protocol'
import { decodeSigner } from '../../sequencer/src/attestation.ts'
import type { Patch } from '../adversarial/mutants.ts'
import type { Hooks } from './hooks.ts'
import type { Plant } from './plant.ts'

/** Owner and epoch; behind them generation and address. */
const KEY_AT = 24
const isKey = (signer: Uint8Array) => decodeSigner(signer, 0).keyGeneration > 0

/** Keys that an account once had are taken as it has them no more. */
function withFormerKeys(): Hooks {
  const former = new Map<string, Uint8Array[]>()
  return {
    checker: (checker) => ({
      ...checker,
      check: async (record, signer) => {
        const owner = Buffer.from(signer.subarray(0, 20)).toString('hex')
        const before = former.get(owner) ?? []
        if (isKey(signer)) former.set(owner, [...before, signer.slice()])
        for (const each of [signer, ...(isKey(signer) ? before : [])]) {
          const asked = concatBytes(signer.subarray(0, KEY_AT), each.subarray(KEY_AT))
          if (await checker.check(record, asked)) return true
        }
        return false
      },
    }),
  }
}

/** A rule of the engine's, as whoever runs the log anew has it: as if all had it so. */
const everywhere = (name: string, patches: readonly Patch[]): Hooks => ({
  audited: async () => (await import('../adversarial/mutants.ts')).loadMutant(name, patches),
})

export const RIGHTS_PLANTS: readonly Plant[] = [
  {
    name: 'signatures of keys are not looked at',
    faults: ['hostileClients'],
    hooks: () => ({
      checker: (checker) => ({
        ...checker,
        check: async (record, signer) => isKey(signer) || checker.check(record, signer),
      }),
    }),
  },
  {
    name: 'what a key signed outlives it',
    faults: ['hostileClients'],
    config: { accounts: 2 },
    hooks: withFormerKeys,
  },
  {
    name: 'the dead trade on',
    faults: ['crash'],
    hooks: () =>
      everywhere('dead-trade', [
        {
          find: "if (order.epoch < run.openAccount(order.account).epoch) return 'dead'",
          replace: 'run.openAccount(order.account)',
        },
      ]),
  },
  {
    name: 'a switch that never falls',
    faults: ['crash'],
    config: { accounts: 3 },
    hooks: () =>
      everywhere('no-switch', [
        { find: 'const head = fallen(before, this.clock)', replace: 'const head = before' },
      ]),
  },
  {
    name: 'a FOK takes what it gets',
    faults: ['crash'],
    hooks: () =>
      everywhere('partial-fok', [
        {
          find: 'isAllOrNothing: terms.timeInForce === TimeInForce.FOK',
          replace: 'isAllOrNothing: false',
        },
      ]),
  },
  {
    name: 'own orders are filled',
    faults: ['crash'],
    config: { accounts: 2 },
    hooks: () =>
      everywhere('self-trade', [
        {
          find: 'if (!equalBytes(maker.owner, taker.owner)) return true',
          replace: 'if (maker.owner !== null) return true',
        },
      ]),
  },
]
