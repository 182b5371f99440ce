/** Who signs: a key in this process, or a wallet beside it. */
import type { Hex, LocalAccount, TypedDataDefinition } from 'viem'
import { AssayClientError } from './errors.ts'
import type { TypedDataJson } from './typedData.ts'

/** Signs typed data for one address. */
export interface Signer {
  readonly address: Hex
  signTypedData(data: TypedDataJson): Promise<Hex>
  /** The key itself when it is in this process: transactions on L1 need it. */
  readonly local: LocalAccount | null
}

/** A wallet as browsers inject it. */
export interface Eip1193Provider {
  request(call: { method: string; params?: unknown }): Promise<unknown>
}

/** viem's accounts: `privateKeyToAccount`, `mnemonicToAccount` … */
export function localSigner(account: LocalAccount): Signer {
  return {
    address: account.address,
    signTypedData: ({ types, ...data }) => {
      // viem derives the domain's type itself.
      const { EIP712Domain: _, ...own } = types
      return account.signTypedData({ types: own, ...data } as unknown as TypedDataDefinition)
    },
    local: account,
  }
}

/** The first account of a browser wallet. @throws AssayClientError NO_SIGNER */
export async function walletSigner(provider: Eip1193Provider): Promise<Signer> {
  const accounts = await provider.request({ method: 'eth_requestAccounts' })
  const [address] = Array.isArray(accounts) ? (accounts as Hex[]) : []
  if (address === undefined) throw new AssayClientError('NO_SIGNER', 'The wallet has no account.')
  const method = 'eth_signTypedData_v4'
  return {
    address,
    signTypedData: async (data) =>
      (await provider.request({ method, params: [address, JSON.stringify(data)] })) as Hex,
    local: null,
  }
}
