import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
const options: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** A password as it is stored: `scrypt`, the salt, the derived key. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password.normalize("NFKC"), salt, 32, options);
  return `scrypt$${salt.toString("base64")}$${key.toString("base64")}`;
}

/** Whether a password is the stored one; it takes as long when it is not. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [kind, salt, key] = stored.split("$");
  if (kind !== "scrypt" || salt === undefined || key === undefined) return false;
  const wanted = Buffer.from(key, "base64");
  const given = await derive(password.normalize("NFKC"), Buffer.from(salt, "base64"), wanted.length, options);
  return timingSafeEqual(given, wanted);
}
