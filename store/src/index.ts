/** Durable log, snapshots and leaves behind the Storage port. */
export {}
