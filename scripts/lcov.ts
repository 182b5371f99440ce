/** Counts of lines and branches, read from the format of lcov. */

export interface Count {
  readonly hit: number
  readonly total: number
}

export interface FileCoverage {
  readonly path: string
  readonly lines: Count
  readonly branches: Count
  /** Lines that no test reached, and `line/path` of branches: path 0 of a require is its revert. */
  readonly missed: readonly string[]
}

/** Reads lcov's format. Files appear in the order of the report. */
export function parseLcov(text: string): readonly FileCoverage[] {
  return text
    .split('end_of_record')
    .filter((record) => record.includes('SF:'))
    .map(fileOf)
}

function fileOf(record: string): FileCoverage {
  const rows = record
    .trim()
    .split('\n')
    .map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)] as const)
  const valuesOf = (key: string) =>
    rows.filter(([name]) => name === key).map(([, value]) => value.split(','))
  const lines = valuesOf('DA').map(([line, hits]) => ({ name: `${line}`, isHit: isHit(hits) }))
  const branches = valuesOf('BRDA').map(([line, , path, hits]) => ({
    name: `${line}/${path}`,
    isHit: isHit(hits),
  }))
  const missed = [...lines, ...branches].filter((one) => !one.isHit).map((one) => one.name)
  const path = valuesOf('SF')[0]?.[0] ?? ''
  return { path, lines: countOf(lines), branches: countOf(branches), missed }
}

function isHit(hits: string | undefined): boolean {
  return hits !== '0' && hits !== '-' && hits !== undefined
}

function countOf(items: readonly { readonly isHit: boolean }[]): Count {
  return { hit: items.filter((item) => item.isHit).length, total: items.length }
}

export function sumOf(files: readonly FileCoverage[], key: 'lines' | 'branches'): Count {
  const total = { hit: 0, total: 0 }
  for (const file of files) {
    total.hit += file[key].hit
    total.total += file[key].total
  }
  return total
}

export function shareOf({ hit, total }: Count): number {
  return total === 0 ? 1 : hit / total
}

export function percentOf(share: number): string {
  // Rounded down: 100 % is said only of everything.
  return `${Math.floor(share * 1000) / 10} %`
}
