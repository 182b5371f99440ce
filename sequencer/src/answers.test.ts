/** What a question to L1 may still do when the process has closed what it writes to. */
import { expect, test } from 'vitest'
import { whileOpen } from './answers.ts'

test('what is asked passes until it is over; then nothing goes on', async () => {
  let isOver = false
  let asked = 0
  const l1 = {
    chainId: 7,
    read: async (answer: Promise<number>) => {
      asked += 1
      return await answer
    },
  }
  const open = whileOpen(l1, () => isOver)
  expect([open.chainId, await open.read(Promise.resolve(3))]).toEqual([7, 3])
  await expect(open.read(Promise.reject(new Error('away')))).rejects.toThrow('away')

  const went: string[] = []
  const [late, lost] = [Promise.withResolvers<number>(), Promise.withResolvers<number>()]
  for (const answer of [late.promise, lost.promise]) {
    const goesOn = () => void went.push('on')
    open.read(answer).then(goesOn, goesOn)
  }
  isOver = true
  late.resolve(1)
  lost.reject(new Error('gone'))
  open.read(Promise.resolve(5)).then(() => void went.push('asked'))
  await new Promise((resolve) => setImmediate(resolve))
  expect([went, asked]).toEqual([[], 4])
})
