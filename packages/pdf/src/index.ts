// Printing
export { renderForm, type RenderFormOptions } from "./prints/renderForm.js";
export { renderPack, type RenderPackOptions } from "./pack/renderPack.js";
export { formsOfPack, type FormOfPack, type FormsOfPackOptions } from "./pack/formsOfPack.js";
export { inFamilyWording, wordingIssues } from "./pack/inFamilyWording.js";
export { renderNotice, type RenderNoticeOptions } from "./pack/renderNotice.js";
export type { PackVisit } from "./pack/packAnswers.js";
export type { PackJudging } from "./pack/assessForPack.js";
export { readers, type Reader } from "./pack/reader.js";
export type { ClockRow } from "./pack/clockRow.js";
export { readFilledForm } from "./read/readFilledForm.js";
export type { FilledForm } from "./read/FilledForm.js";
export type { ReadFilledFormOptions } from "./read/ReadFilledFormOptions.js";
export { readAttachedData } from "./attach/readAttachedData.js";
export type { OpenPdfOptions } from "./read/openPdf.js";
export type { FileIssueCode } from "./read/fileIssue.js";
export type { PrintKind } from "./prints/printKind.js";
export type { MissingCharacters } from "./prints/checkCharacters.js";

// Fonts and sizes
export { createFonts, type ExtraFont, type Fonts, type ReadFont } from "./fonts/createFonts.js";
export { largePrintScale, standardScale, type TypeScale } from "./typeset/typeScale.js";

// Documents of your own
export { renderDocument } from "./document/renderDocument.js";
export type { DocumentSetting } from "./document/documentSetting.js";
export { SheetPages, type SheetPagesProps } from "./blocks/SheetPages.js";
export { formSheet, type FormSheet } from "./prints/formSheet.js";
