/** A policy's edition as a form's: letters, figures, dots and hyphens. */
export function ownEdition(id: string, edition: string): string {
  const plain = edition
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9._]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "");
  return plain === "" ? id : `${id}.${plain}`;
}
