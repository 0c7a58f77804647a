import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Keeps a code word so that the database, and any copy of it, holds nothing that can be read without the key. */
export type Sealer = {
  readonly seal: (word: string, visitId: string) => string;
  readonly open: (sealed: string, visitId: string) => string;
};

/**
 * AES-256-GCM, bound to the visit: what was sealed for one does not open for another.
 * @param key 32 bytes in base64
 * @throws Error when it is not
 */
export function sealer(key: string): Sealer {
  const bytes = Buffer.from(key, "base64");
  if (bytes.length !== 32) throw new Error("CODE_WORD_KEY has to be 32 bytes in base64.");
  return {
    seal: (word, visitId) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", bytes, nonce).setAAD(Buffer.from(visitId));
      const sealed = Buffer.concat([cipher.update(word, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
    },
    open: (sealed, visitId) => {
      const all = Buffer.from(sealed, "base64");
      const decipher = createDecipheriv("aes-256-gcm", bytes, all.subarray(0, 12)).setAAD(Buffer.from(visitId));
      decipher.setAuthTag(all.subarray(12, 28));
      return Buffer.concat([decipher.update(all.subarray(28)), decipher.final()]).toString("utf8");
    },
  };
}
