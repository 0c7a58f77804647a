/** The name of the file inside the PDF that holds the data. Never a person's. */
export const attachedFileName = "home-visits.json";
