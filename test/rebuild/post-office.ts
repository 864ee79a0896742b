/** A real post office on this machine, which keeps what it is given. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export class PostOffice {
  readonly letters: string[] = [];
  readonly #server: SMTPServer;

  private constructor(password: string) {
    this.#server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      logger: false,
      onAuth: (auth, _, done) =>
        auth.password === password ? done(null, { user: auth.username ?? '' }) : done(new Error('wrong password')),
      onData: (stream, _, done) => {
        let letter = '';
        stream.on('data', (part: Buffer) => {
          letter += part.toString('utf8');
        });
        stream.once('end', () => {
          // As it is read: long lines are folded on the way.
          this.letters.push(letter.replaceAll('=\r\n', '').replaceAll('\r\n', '\n'));
          done();
        });
      },
    });
  }

  static async open(password: string): Promise<PostOffice> {
    const office = new PostOffice(password);
    await new Promise<void>((listening) => office.#server.listen(0, '127.0.0.1', listening));
    return office;
  }

  /** What MAIL_URL holds. */
  address(user: string, password: string): string {
    const { port } = this.#server.server.address() as AddressInfo;
    return `smtp://${user}:${password}@127.0.0.1:${port}`;
  }

  close(): Promise<void> {
    return new Promise((closed) => this.#server.close(() => closed()));
  }
}
