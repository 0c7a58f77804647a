import { riskFindingMessages } from "./riskFindingMessages.js";

/** The stable codes of what a check of an assessment can find. */
export type RiskFindingCode = keyof typeof riskFindingMessages;

/** One thing in an assessment that somebody should look at. `path` is a JSON Pointer into the assessment; `message` holds no answer. */
export type RiskFinding = {
  readonly code: RiskFindingCode;
  readonly path: string;
  readonly message: string;
  readonly cites: readonly string[];
};

/** Makes a finding with the sentence and the clauses of its code. */
export function riskFinding(
  code: RiskFindingCode,
  path: string,
  details?: Readonly<Record<string, string>>,
): RiskFinding {
  const { cites, says } = riskFindingMessages[code];
  const message = details ? says.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => details[name] ?? "") : says;
  return { code, path, message, cites };
}
