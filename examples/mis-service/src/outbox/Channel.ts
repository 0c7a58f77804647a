/** An announcement on its way to people. It holds titles and ids; who is meant the receiver looks up. */
export type Announcement = {
  readonly id: string;
  readonly visitId: string;
  readonly since: string;
  readonly dueAt: string;
  readonly attempt: number;
  readonly body: Readonly<Record<string, unknown>>;
};

/**
 * A way by which announcements leave. `deliver` throws when it was not taken, and is asked again. The same announcement may come twice
 * with the same id: whoever receives it drops the second.
 */
export type Channel = { readonly name: string; readonly deliver: (announcement: Announcement) => Promise<void> };
