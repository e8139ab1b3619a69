import { flag, object } from './messages/shapes.ts';

/** What of a page is read besides its running text; each is a setting. */
export interface ReadParts {
  readonly readCaptions: boolean;
  /** The alternative texts of pictures. */
  readonly readImageTexts: boolean;
  /** Tables of data, row by row, each cell with its header. */
  readonly readTables: boolean;
  /** Code blocks; where not, it is said that one is left out. */
  readonly readCode: boolean;
  /** Footnotes, after everything else. */
  readonly readNotes: boolean;
  readonly readComments: boolean;
}

/** What is read where nobody chose. */
export const USUAL_PARTS: ReadParts = {
  readCaptions: true,
  readImageTexts: false,
  readTables: true,
  readCode: true,
  readNotes: true,
  readComments: false,
};

/** The parts as they travel. */
export const readPartsShape = object<ReadParts>({
  readCaptions: flag,
  readImageTexts: flag,
  readTables: flag,
  readCode: flag,
  readNotes: flag,
  readComments: flag,
});
