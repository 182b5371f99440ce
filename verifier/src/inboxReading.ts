/** The inbox entries that inputs take, as they were when the inputs were posted. */
import { equalBytes, inboxHash } from '@assay/protocol'
import { EndpointError, type L1Reads, PayloadMissingError, type PostedInputs } from './l1.ts'

/**
 * Words with payloads in their order, or why a payload cannot be had.
 * @throws EndpointError L1_INCONSISTENT when the endpoint shows others than L1 has hashed
 */
export async function readInbox(
  l1: Pick<L1Reads, 'inboxWords'>,
  { index, inboxFrom, inputs }: PostedInputs,
): Promise<readonly Uint8Array[] | string> {
  try {
    const entries = await l1.inboxWords(inboxFrom, inputs.inboxTo)
    if (equalBytes(inboxHash(entries), inputs.inboxHash)) return entries
  } catch (error) {
    if (error instanceof PayloadMissingError) return error.message
    throw error
  }
  const entries = `inbox entries ${inboxFrom} to before ${inputs.inboxTo}`
  const message = `the L1 endpoint shows other ${entries} than submission ${index} has taken`
  throw new EndpointError('L1_INCONSISTENT', message)
}
