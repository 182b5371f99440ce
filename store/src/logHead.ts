/**
 * Where a log begins whose older segments were deleted: a file of one sector that is on disk
 * before the first of them goes. Without it a log must begin at record 0. Spec: decisions/0004.
 */
import { concatBytes, equalBytes, readUint, type Storage, utf8, writeUint } from '@assay/protocol'
import { bufferOf, encodeGroup, groupContent, readSector, SECTOR_BYTES } from './logSector.ts'
import { corrupt, type Tip } from './logSegment.ts'

const NAME = 'log-head.mark'
/** One that is being made means nothing at a restart. */
export const UNFINISHED_HEAD = 'log-head.new'
const MAGIC = utf8('ASLB')
/** Magic 4, hash of the record before 32, its term 6. */
const CONTENT_BYTES = 42

/** The chain in front of the first record; that of an empty log when nothing was deleted. */
export async function readLogHead(storage: Storage, empty: Tip): Promise<Tip> {
  if (!(await storage.list()).includes(NAME)) return empty
  const bytes = bufferOf(await storage.read(NAME, 0, await storage.size(NAME)))
  const sector = bytes.length === SECTOR_BYTES ? readSector(bytes, 0) : 'damaged'
  if (typeof sector === 'string') throw corrupt(NAME, 0, 0, 'it does not say where the log begins')
  const content = groupContent(bytes, 0, 1)
  const isHead = content.length === CONTENT_BYTES && equalBytes(content.subarray(0, 4), MAGIC)
  if (!isHead) throw corrupt(NAME, 0, 0, 'it is not of this version')
  const hash = new Uint8Array(content.subarray(4, 36))
  return { seq: sector.firstSeq, hash, term: readUint(content, 36, 6) }
}

/** On disk when it resolves: from here on the segments in front of it may go, in any order. */
export async function writeLogHead(storage: Storage, before: Readonly<Tip>): Promise<void> {
  const term = new Uint8Array(6)
  writeUint(term, 0, 6, before.term)
  const sector = encodeGroup(before.seq, concatBytes(MAGIC, before.hash, term))
  if ((await storage.list()).includes(UNFINISHED_HEAD)) await storage.remove(UNFINISHED_HEAD)
  await storage.append(UNFINISHED_HEAD, sector)
  await storage.sync(UNFINISHED_HEAD)
  await storage.rename(UNFINISHED_HEAD, NAME)
  await storage.syncDir()
}
