import type { Issue } from "@home-visits/core";

const messages = {
  "not-a-pdf": "Give a PDF file.",
  "pdf-cut-short": "The end of the file is missing. Copy or send it again.",
  "several-files": "The file is several PDF files, one behind the other. Give each of them alone.",
  "pdf-unreadable": "The file is damaged. Open it in a viewer, save it again, and read that copy.",
  "password-needed": "The file is locked. Give its password, or a copy without one.",
  "lock-unknown":
    "The file is locked in a way that is not opened here. Open it in a viewer, save it without the lock, and read that copy.",
  "too-large":
    "The file holds more than a filled form can. Give the saved form alone, without other pages, pictures or files in it.",
  "no-attached-data": "The file holds no data. Only prints made with attachData do.",
  "attached-data-unreadable":
    "The data in the file is damaged: its checksum is missing or not right. Print the file anew.",
  "attached-data-twice":
    "The file holds the data of more than one print. Give each print as the file that was made, before the files were joined.",
  "no-fields":
    "The file has no fields to read. Give the saved form itself, not a printout, a scan or a file that was printed to PDF.",
  "unknown-form": "The file does not name a form of this project. Say which form it is.",
  "unknown-zone":
    "The file goes by the clock of a zone that is not known here. Read it where a newer list of zones is.",
  "another-form": "The file is another form, or another edition of it.",
  "field-missing": "The file has lost this field. Give the form as it was saved.",
  "second-form":
    "The file holds fields of more than one form. Give each form as the file that was saved, before the files were joined.",
  "field-unknown":
    "Somebody added a field to this form, and it is filled in. Write what it says into an answer, take the field out, and save.",
  "written-on-page":
    "Somebody typed or drew on a page, beside the fields. Write what it says into an answer, take it off the page, and save.",
  "field-unreadable":
    "This answer is in the file in a way that cannot be read. Open the file in a viewer, give the answer again, and save.",
  "parts-disagree":
    "The file says one answer here and shows another. Open it in a viewer, give the answer again, and save.",
  "too-many-rows": "Remove rows: there are more than a form can hold.",
} as const;

/** What can be wrong with a file that is read back. */
export type FileIssueCode = keyof typeof messages;

/** An issue about a file as a whole, or about one of its fields. */
export function fileIssue(code: FileIssueCode, path = ""): Issue {
  return { path, code, message: messages[code] };
}
