/** Golden JSON for Solidity tests, from the protocol's TypeScript. Spec: vectors. */
export function goldenVectors(): readonly (readonly [path: string, text: string])[] {
  return []
}
