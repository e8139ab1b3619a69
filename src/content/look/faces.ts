import type { Look } from '../../shared/appearance.ts';

/** One file of a face, as `face/<name>.js` brings it. */
interface FaceFile {
  readonly weight: string;
  readonly style: string;
  readonly unicodeRange: string;
  /** In base64. */
  readonly data: string;
}

/** The faces that were brought into the page. */
export type BroughtFaces = Readonly<Record<string, readonly FaceFile[]>>;

const SANS = 'system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif';

const NAMES = {
  atkinson: 'Lectern Atkinson Hyperlegible',
  opendyslexic: 'Lectern OpenDyslexic',
} as const;

/** The families of a look's face; null for the page's own. */
export function familiesOf({ face }: Pick<Look, 'face'>): string | null {
  if (face === 'own') return null;
  return face === 'system' ? SANS : `"${NAMES[face]}",${SANS}`;
}

const bytesOf = (data: string): Uint8Array<ArrayBuffer> => {
  const text = atob(data);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};

/** Brings one face at a time into a document, from data: neither a request nor the page's policy stands in the way. */
export class Faces {
  readonly #document: Document;
  readonly #brought: () => BroughtFaces;
  #face: Look['face'] = 'own';
  #files: FontFace[] = [];

  constructor(document: Document, brought: () => BroughtFaces) {
    this.#document = document;
    this.#brought = brought;
  }

  /** Brings a face, and takes the one before it away. */
  use(face: Look['face']): void {
    if (face === this.#face && (this.#files.length > 0 || face === 'system')) return;
    for (const file of this.#files) this.#document.fonts.delete(file);
    this.#face = face;
    const files = face === 'atkinson' || face === 'opendyslexic' ? (this.#brought()[face] ?? []) : [];
    this.#files = files.map(({ data, ...file }) => {
      const name = NAMES[face as keyof typeof NAMES];
      return new FontFace(name, bytesOf(data), { ...file, display: 'block' });
    });
    for (const file of this.#files) this.#document.fonts.add(file);
  }
}
