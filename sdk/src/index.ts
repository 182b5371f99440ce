/** Client for dapps and bots. */
export {}
