import type { Issue } from "@home-visits/core";

const messages = {
  "not-a-pdf": "Give a PDF file.",
  "pdf-cut-short": "The end of the file is missing. Copy or send it again.",
  "pdf-unreadable": "The file is damaged. Open it in a viewer, save it again, and read that copy.",
  "password-needed": "The file is locked. Give its password, or a copy without one.",
  "no-attached-data": "The file holds no data. Only prints made with attachData do.",
  "attached-data-unreadable": "The data in the file is damaged. Print the file anew.",
  "no-fields":
    "The file has no fields to read. Give the saved form itself, not a printout, a scan or a file that was printed to PDF.",
  "unknown-form": "The file does not name a form of this project. Say which form it is.",
  "another-form": "The file is another form, or another edition of it.",
  "field-missing": "The file has lost this field. Give the form as it was saved.",
  "too-many-rows": "Remove rows: there are more than a form can hold.",
} as const;

/** What can be wrong with a file that is read back. */
export type FileIssueCode = keyof typeof messages;

/** An issue about a file as a whole, or about one of its fields. */
export function fileIssue(code: FileIssueCode, path = ""): Issue {
  return { path, code, message: messages[code] };
}
