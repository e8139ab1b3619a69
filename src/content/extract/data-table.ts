import { isShorterThan } from './flat-tree.ts';

/** A table of data: what is said before each cell, and the rows that only name the columns. */
export interface DataTable {
  readonly before: ReadonlyMap<Element, string>;
  readonly headerRows: ReadonlySet<Element>;
}

/** A cell that holds more than this is no datum. */
const LONGEST = 200;
/** What stands in tables that only place things. */
const LAYOUT = 'table, h1, h2, h3, h4, h5, h6, form, iframe, article, section, p + p, div + div';

/** A table read as data, row by row, each cell with the headers of its columns; null for one that only places things. */
export function dataTable(table: Element): DataTable | null {
  const { rows } = table as HTMLTableElement;
  if (!rows || rows.length < 2 || NO_TABLE.has(table.getAttribute('role') ?? '')) return null;
  if (table.querySelector(LAYOUT)) return null;
  const all = [...rows];
  if (all.every(({ cells }) => cells.length < 2)) return null;
  if (!all.every(({ cells }) => [...cells].every((cell) => isShorterThan(cell, LONGEST)))) return null;
  return readTable(all);
}

const NO_TABLE: ReadonlySet<string> = new Set(['presentation', 'none']);

function readTable(rows: readonly HTMLTableRowElement[]): DataTable {
  const before = new Map<Element, string>();
  const headerRows = new Set<Element>();
  const headers: string[] = [];
  const taken: number[] = [];
  for (const row of rows) {
    const isHeader = before.size === 0 && isHeaderRow(row);
    if (isHeader) headerRows.add(row);
    let said = '';
    for (const { cell, column } of cellsOf(row, taken)) {
      const text = wordsOf(cell);
      if (isHeader) for (let i = 0; i < cell.colSpan; i++) addHeader(headers, column + i, text);
      else if (text) {
        const header = headers[column] ?? '';
        before.set(cell, `${said}${header && header !== text ? `${header.replace(/:$/, '')}: ` : ''}`);
        // A row's own header names what follows it.
        said = cell.localName === 'th' && !header ? (text.endsWith(':') ? ' ' : ': ') : ', ';
      }
    }
  }
  return { before, headerRows };
}

function addHeader(headers: string[], column: number, text: string): void {
  const known = headers[column] ?? '';
  headers[column] = known && text && known !== text ? `${known} ${text}` : known || text;
}

const isHeaderRow = (row: HTMLTableRowElement): boolean =>
  row.parentElement?.localName === 'thead' ||
  (row.cells.length > 1 &&
    [...row.cells].every(({ localName, textContent }) => localName === 'th' || !textContent?.trim()));

/** The cells of a row and the columns they stand in; `taken` says for how many rows more each column is. */
function* cellsOf(row: HTMLTableRowElement, taken: number[]) {
  const free = taken.map((rows) => rows === 0);
  taken.forEach((rows, i) => {
    taken[i] = Math.max(0, rows - 1);
  });
  let column = 0;
  for (const cell of row.cells) {
    while (free[column] === false) column++;
    yield { cell, column };
    for (let i = 0; i < Math.min(cell.colSpan, MOST_COLUMNS); i++)
      taken[column + i] = Math.max(0, cell.rowSpan - 1);
    column += cell.colSpan;
  }
}

const MOST_COLUMNS = 1000;

const wordsOf = ({ textContent }: Element): string =>
  (textContent ?? '').replace(/[\s\u00AD\u200B]+/g, ' ').trim();
