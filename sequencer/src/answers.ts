/** Asks until it is over; an answer that comes later goes nowhere, and nothing is sent any more. */

const never = () => new Promise<never>(() => {})

/** The same methods. What waits for one of them when `isOver` never goes on. */
export function whileOpen<T extends object>(asked: T, isOver: () => boolean): T {
  return new Proxy(asked, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return async (...given: unknown[]): Promise<unknown> => {
        if (isOver()) return await never()
        try {
          const answer: unknown = await value.apply(target, given)
          return isOver() ? await never() : answer
        } catch (error) {
          if (isOver()) return await never()
          throw error
        }
      }
    },
  })
}
