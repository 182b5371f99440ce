/** Replays batches from L1 and data availability and explains the first difference. */
export {}
