import topics from "./topics.json" with { type: "json" };

const titles: ReadonlyMap<string, string> = new Map(Object.entries(topics));

/** The topics on which the shipped policies take a stand, in the order in which a comparison prints them. */
export const topicIds: readonly string[] = Object.keys(topics);

/** What a topic is called in print. A topic of a school's own is called by its id, with spaces. */
export function topicTitle(topic: string): string {
  return titles.get(topic) ?? topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll("-", " ");
}
