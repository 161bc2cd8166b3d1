/**
 * Cells that a spreadsheet would run. A cell that begins with one of `= + - @`, a tab or a carriage return is a formula
 * to Excel, LibreOffice and Google Sheets, so a review could run one on the merchant's machine (OWASP, CSV injection).
 * Such a cell goes out with an apostrophe before it, which spreadsheets take for "text". A cell that begins with an
 * apostrophe gets one too, so that the way back is the same for every string.
 */
const NEEDS_APOSTROPHE = /^[=+\-@\t\r']/;

/** The cell as it stands in a CSV file. */
export function neutraliseFormula(text: string): string {
  return NEEDS_APOSTROPHE.test(text) ? `'${text}` : text;
}

/** The text that `neutraliseFormula` was given. An apostrophe before anything else is the writer's own and stays. */
export function restoreFormula(cell: string): string {
  return cell.startsWith("'") && NEEDS_APOSTROPHE.test(cell.slice(1)) ? cell.slice(1) : cell;
}
