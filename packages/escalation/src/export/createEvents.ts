// What writes a calendar file. In the builds for Node `createEventsLater` stands in its place; a bundler takes this one and holds the library.
export { createEvents } from "ics";
