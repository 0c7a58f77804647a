import { z } from "zod";

const settingsSchema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  DATA_FOLDER: z.string().min(1).default("out/mis-service"),
  ERASURES_FILE: z.string().min(1).optional(),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3_000),
  WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  CODE_WORD_KEY: z.string().optional(),
  TRUST_PROXY: z.string().min(1).optional(),
  SAMPLE_PASSWORD: z.string().min(8).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/**
 * The settings of the process, from its environment. A variable that is empty is not set.
 * @throws Error that names what is wrong, and never what was given: it may be a password
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = settingsSchema.safeParse(given);
  if (read.success) return read.data;
  const wrong = [...new Set(read.error.issues.map(({ path }) => String(path[0])))];
  throw new Error(`Mend these in the environment: ${wrong.join(", ")}. The README says what each may be.`);
}
