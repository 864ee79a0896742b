/** Ends an answer of the platform that is larger than any can be: the client library would take in all of it. */
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** Bytes. A page of a hundred posts has less than one million. */
const largest = 64e6;

export class Measure {
  passed = false;
  #socket: Socket | null = null;

  readonly told = (event: string, data?: { socket?: Socket; res?: IncomingMessage }): void => {
    if (event === 'socket' && data?.socket) {
      this.#socket = data.socket;
      // The library listens anew for each question, to a connection that serves many.
      data.socket.setMaxListeners(0);
    }
    if (event !== 'response') return;
    let bytes = 0;
    data?.res?.on('data', (chunk: Uint8Array) => {
      bytes += chunk.length;
      this.passed ||= bytes > largest;
      if (this.passed) this.end();
    });
  };

  end(): void {
    this.#socket?.destroy();
  }
}
