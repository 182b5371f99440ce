/** Standard output carries the result, standard error everything else. */

/** One line of a result. */
export function result(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** A result as JSON, or as lines for people. */
export function emit(flags: { readonly json: boolean }, value: unknown, lines: string[]): void {
  if (flags.json) result(JSON.stringify(value, (_, inner) => plain(inner)))
  else for (const line of lines) result(line)
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}`
  if (value instanceof Uint8Array) return `0x${Buffer.from(value).toString('hex')}`
  return value
}

/** Progress, warnings, next steps. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Columns padded to their widest cell; numbers (right) and words (left) as the first row says. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const isNumber = head.map((_, column) =>
    rows.every((row) => /^-?[\d.]*$/.test(row[column] ?? '')),
  )
  return all.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return isNumber[column] ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
}
