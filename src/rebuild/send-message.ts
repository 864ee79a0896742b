/** Sends a message by e-mail, or gives it to a program. */
import { createTransport } from 'nodemailer';
import { Fault } from '../fault.ts';
import type { Composed } from './compose-message.ts';
import type { Message } from './read-settings.ts';
import { type Run, runProgram } from './run-program.ts';
import { environmentFor } from './secrets.ts';

/** Milliseconds that a post office may take for each answer. */
const patience = 20_000;

/** @throws Fault, in which no password stands */
export async function sendMessage(message: Message, { subject, body }: Composed, { env, stop }: Run): Promise<void> {
  if ('command' in message) {
    const code = await runProgram(message.command, {
      env: environmentFor(env, null),
      stop,
      input: `${subject}\n\n${body}`,
    });
    if (code !== 0) throw new Fault(`The program "${message.command[0]}" ended with ${code}.`);
    return;
  }
  const url = env.MAIL_URL?.trim() ?? '';
  if (!/^smtps?:\/\//u.test(url) || !URL.canParse(url)) {
    throw new Fault('MAIL_URL must hold the post office, such as smtps://user:password@mail.school.example.');
  }
  // A password goes over no open line but to this machine itself.
  const requireTLS = !/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u.test(new URL(url).hostname);
  const times = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
  const transport = createTransport({ url, requireTLS, ...times, disableFileAccess: true, disableUrlAccess: true });
  try {
    await transport.sendMail({ from: message.from, to: [...message.to], subject, text: body });
  } catch (cause) {
    // The words of a post office may repeat what it was told.
    const { code = 'unknown', responseCode } = cause as { code?: string; responseCode?: number };
    throw new Fault(
      `The post office did not take it (${[code, responseCode].filter(Boolean).join(' ')}). Look at MAIL_URL and at the addresses.`,
      { cause },
    );
  } finally {
    transport.close();
  }
}
