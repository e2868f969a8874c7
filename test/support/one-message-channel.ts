/**
 * Univer waits for its turn with a message channel, and closes it when the calculation has succeeded: one that is broken
 * off, or fails, leaves a port that keeps the process from ending. Each of its channels bears one message, so here a
 * channel closes itself after that.
 */
class OneMessageChannel extends MessageChannel {
  constructor() {
    super();
    this.port1.addEventListener("message", () => this.port1.close(), { once: true });
  }
}

/** To be called before Univer is used. */
export function closeChannelsAfterOneMessage(): void {
  globalThis.MessageChannel = OneMessageChannel;
}
