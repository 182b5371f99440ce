/** HTTP and WebSocket. */
export {}
