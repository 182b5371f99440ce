/** Inbox entries of one submission. Spec: verification. */
import { type L1Reads, PayloadMissingError } from './l1.ts'

/** The entries, or why one of them cannot be had. */
export async function readInbox(
  l1: Pick<L1Reads, 'inboxWords'>,
  from: number,
  to: number,
): Promise<readonly Uint8Array[] | string> {
  try {
    return await l1.inboxWords(from, to)
  } catch (error) {
    if (error instanceof PayloadMissingError) return error.message
    throw error
  }
}
