import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const DOC = resolve(import.meta.dirname, '../../../docs/text-appearance.md');

/** Cells of a table: whether each was right in every browser that reported it. */
export class Coverage {
  readonly #rows = new Map<string, Map<string, Set<string>>>();

  /** Notes one result; a cell is right if nothing noted in it was wrong. */
  note(row: string, column: string, wrong: string | null): void {
    const cells = this.#rows.get(row) ?? new Map<string, Set<string>>();
    const cell = cells.get(column) ?? new Set();
    if (wrong) cell.add(wrong);
    this.#rows.set(row, cells.set(column, cell));
  }

  /** The table in Markdown; what was wrong stands in its cell. */
  table(corner: string): string {
    const columns = [...new Set([...this.#rows.values()].flatMap((cells) => [...cells.keys()]))];
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const cell = (found: Set<string> | undefined) =>
      found === undefined ? '–' : found.size === 0 ? '✓' : [...found].join(', ');
    return [
      line([corner, ...columns]),
      line([corner, ...columns].map(() => '---')),
      ...Array.from(this.#rows, ([row, cells]) =>
        line([row, ...columns.map((name) => cell(cells.get(name)))]),
      ),
    ].join('\n');
  }
}

/** What stands between two marks of docs/text-appearance.md; with LECTERN_WRITE_DOCS set, `text` is put there first. */
export async function documented(mark: string, text: string): Promise<string> {
  const doc = await readFile(DOC, 'utf8');
  const [before = '', old = '', after = ''] = doc.split(`<!-- ${mark} -->`);
  if (!process.env['LECTERN_WRITE_DOCS']) return old.trim();
  await writeFile(DOC, [before, `\n${text}\n`, after].join(`<!-- ${mark} -->`));
  return text;
}

/** A table as it is before anything lines its columns up. */
export const unaligned = (table: string): string => table.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
