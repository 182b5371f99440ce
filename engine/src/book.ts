/** The second door: the book alone, for whoever wants matching without accounts. */
export { Side } from '@assay/protocol'
export { MatchingBook } from './fast/matchingBook.ts'
export { RejectReason, type Report, type Reports, ReportType } from './fast/reports.ts'
