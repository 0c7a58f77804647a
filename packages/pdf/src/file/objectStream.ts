import { latinBytes } from "./latinBytes.js";
import type { FileObject } from "./output.js";
import { writtenObject } from "./writtenObject.js";

// A reader unpacks the whole stream for any object in it.
const most = 200;

/** Small objects that one compressed stream holds (ISO 32000-1, 7.5.7): what the stream says of itself, and its content. */
export type ObjectStream = {
  readonly objects: readonly FileObject[];
  readonly data: Record<string, unknown>;
  readonly bytes: Uint8Array;
};

/** Puts objects that have no streams of their own into as many such streams as they take. */
export function objectStreams(objects: readonly FileObject[]): readonly ObjectStream[] {
  return Array.from({ length: Math.ceil(objects.length / most) }, (_, turn) =>
    objectStream(objects.slice(turn * most, (turn + 1) * most)),
  );
}

function objectStream(objects: readonly FileObject[]): ObjectStream {
  let places = "";
  let bodies = "";
  for (const { data, id } of objects) {
    places += `${id} ${bodies.length} `;
    bodies += `${writtenObject(data)}\n`;
  }
  const data = { Type: "ObjStm", N: objects.length, First: places.length };
  return { objects, data, bytes: latinBytes(places + bodies) };
}
