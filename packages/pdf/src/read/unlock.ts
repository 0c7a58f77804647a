import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFWriter, ParseSpeeds } from "@cantoo/pdf-lib";
import type { FileMeter } from "./fileMeter.js";
import { isPart, type FileObjects } from "./readObjects.js";

/** Thrown and caught within `read/`: the file is locked, and what was given does not open it. */
export class FileLocked extends Error {
  constructor(readonly lock: "password" | "another") {
    super("The file is locked.");
  }
}

/**
 * Unlocks the objects of a locked file; those of an open one come back as they are. Where only the owner's password was set,
 * the file opens without one. pdf-lib unlocks whole files alone and unpacks them on the way, so it is given a file of the
 * same objects in which nothing says that it is packed.
 */
export async function unlock(file: FileObjects, password: string | undefined, meter: FileMeter): Promise<FileObjects> {
  const { context, objects, trailer } = file;
  if (trailer.lock === undefined) return file;
  const packed = [...objects].filter(([, object]) => isPart(object, "ObjStm")).map(([ref]) => ref);
  for (const [ref, object] of objects) {
    if (object instanceof PDFRawStream && holdsNoAnswer(object)) {
      context.assign(ref, context.obj({}));
      continue;
    }
    if (object instanceof PDFRawStream) meter.locked(object.contents.length);
    if (isPart(object, "ObjStm")) object.dict.delete(PDFName.of("Type"));
    context.assign(ref, object);
  }
  checkLock(context.lookup(trailer.lock));
  context.trailerInfo = {
    ...(trailer.root && { Root: trailer.root }),
    Encrypt: trailer.lock,
    ID: trailer.id ?? context.obj([PDFHexString.of(""), PDFHexString.of("")]),
  };
  const written = await PDFWriter.forContext(context, Infinity).serializeToBuffer();
  const { context: open } = await opened(written, password ?? "");
  for (const ref of packed) {
    const part = open.lookup(ref);
    if (part !== undefined && "dict" in part) (part.dict as PDFDict).set(PDFName.of("Type"), PDFName.of("ObjStm"));
  }
  const found = [...objects.keys()].flatMap((ref) => {
    const object = open.lookup(ref);
    return object === undefined ? [] : [[ref, object] as const];
  });
  return { context: open, objects: new Map(found), trailer };
}

/** Pictures, fonts, drawings, and the file's own description, which may stand in it unlocked. They are left out. */
function holdsNoAnswer({ dict }: PDFRawStream): boolean {
  const types = ["Metadata", "XObject"].map((type) => PDFName.of(type));
  const [type, subtype, fontLength] = ["Type", "Subtype", "Length1"].map((key) => dict.get(PDFName.of(key)));
  if (type === PDFName.of("EmbeddedFile")) return false;
  return fontLength !== undefined || subtype !== undefined || types.some((each) => each === type);
}

async function opened(bytes: Uint8Array, password: string): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      password,
      parseSpeed: ParseSpeeds.Fastest,
      throwOnInvalidObject: true,
      updateMetadata: false,
    });
  } catch (error) {
    if (error instanceof Error && /password/iu.test(error.message)) throw new FileLocked("password");
    throw error;
  }
}

/** pdf-lib knows locks by a password, and unlocks texts and parts alike. */
function checkLock(lock: unknown): void {
  if (!(lock instanceof PDFDict)) throw new FileLocked("another");
  const named = (key: string): unknown => lock.lookup(PDFName.of(key));
  const versions = [1, 2, 4, 5].map(String);
  if (named("Filter") !== PDFName.of("Standard") || !versions.includes(String(named("V"))))
    throw new FileLocked("another");
  if (named("StmF") !== named("StrF")) throw new FileLocked("another");
}
