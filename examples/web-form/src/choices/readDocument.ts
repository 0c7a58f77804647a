import { issue, notParsed, parsePolicy, type Parsed } from "@home-visits/core";
import { parseFormDefinition } from "@home-visits/forms";
import type { OwnDocument } from "./ownDocuments.js";

/** Reads a file that somebody opened: a policy, or the definition of a form. What is wrong with it comes back as issues. */
export function readDocument(text: string): Parsed<OwnDocument> {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return notParsed({ ...issue("", "wrong-type"), message: "The file is not JSON." });
  }
  const isForm = typeof read === "object" && read !== null && ("fields" in read || "layout" in read);
  if (!isForm) {
    const policy = parsePolicy(read);
    return policy.ok
      ? { ok: true, value: { id: `policy ${policy.value.id}`, kind: "policy", document: policy.value } }
      : policy;
  }
  const form = parseFormDefinition(read);
  return form.ok ? { ok: true, value: { id: `form ${form.value.id}`, kind: "form", document: form.value } } : form;
}
