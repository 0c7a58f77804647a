/** The database cannot be reached, or has ended the connection. With `perhapsDone` it was told to store something, and nobody heard whether it did. */
export class DatabaseAway extends Error {
  override readonly name = "DatabaseAway";
  readonly code: string;

  constructor(
    readonly perhapsDone: boolean,
    cause: unknown,
  ) {
    super("The database cannot be reached.", { cause });
    this.code = codeOf(cause);
  }
}

/** Connections that end (08), a server that stops or starts (57P), one that has no more (53300), and what the socket says. */
const codes = /^(08|57P0|53300$|ECONN|EPIPE$|ETIMEDOUT$|EHOST|ENET|ENOTFOUND$|EAI_AGAIN$)/;
/** What pg says without a code, of a connection that is gone and of one that did not come in time. */
const sentences =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Whether an error of pg is about the connection, and not about what was asked. */
export function isAway(error: unknown): boolean {
  return codes.test(codeOf(error)) || (error instanceof Error && sentences.test(error.message));
}

/** Whether there was no connection at all, so that nothing was asked. */
export const isUnreached = (error: unknown): boolean => codeOf(error) === "ECONNREFUSED" || isLateConnection(error);

/** Whether too many waited for a connection before this one. */
export const isLateConnection = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith("timeout exceeded when trying to connect");

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "";
}
