import { type Look, OWN_LOOK, sameLook } from '../../shared/appearance.ts';
import { placeInView } from '../text-size/place.ts';
import { STILL_GROUNDS } from './colour-rules.ts';
import { FaceUpkeep } from './face-upkeep.ts';
import { type BroughtFaces, Faces } from './faces.ts';
import { GroundUpkeep } from './ground-upkeep.ts';
import { lookRules } from './look-rules.ts';
import { paletteOf } from './palettes.ts';
import { ShadowRoots } from './shadow-roots.ts';

type Root = Document | ShadowRoot;

/** Who wants to hear what a look does. */
export interface LookListener {
  /** Lines may have other heights than before. */
  changed(): void;
  /** The sheet for the USER origin is needed. */
  insisted(): void;
}

/** How the text of one document looks: one constructed sheet that it and its shadow roots have. */
export class PageLook {
  readonly #document: Document;
  readonly #listener: LookListener;
  readonly #sheet = new CSSStyleSheet();
  #look = OWN_LOOK;
  #roots: ShadowRoots | null = null;
  #grounds: GroundUpkeep | null = null;
  #faces: FaceUpkeep | null = null;
  #ownFaces = '';
  readonly #face: Faces;

  constructor(document: Document, brought: () => BroughtFaces, listener: LookListener) {
    this.#document = document;
    this.#face = new Faces(document, brought);
    this.#listener = listener;
  }

  /** The look in force. */
  get look(): Look {
    return this.#look;
  }

  /** Sets the look; the page's own takes every trace of ours from the page. */
  set look(look: Look) {
    if (sameLook(look, this.#look)) return;
    const place = placeInView(this.#document);
    this.#look = look;
    if (sameLook(look, OWN_LOOK)) this.#end();
    else this.#dress();
    this.#listener.changed();
    place.restore();
  }

  /** Gives the sheet back to whatever the page took it from. */
  ensure(): void {
    if (!this.#roots) return;
    for (const root of [this.#document, ...this.#roots.all]) this.#adopt(root);
  }

  #write(): void {
    this.#sheet.replaceSync(lookRules(this.#look, this.#ownFaces));
  }

  #dress(): void {
    this.#face.use(this.#look.face);
    this.#write();
    this.#adopt(this.#document);
    this.#roots ??= new ShadowRoots(this.#document, {
      came: (root) => {
        this.#adopt(root);
        this.#grounds?.watch(root);
      },
      left: (root) => {
        this.#release(root);
        this.#grounds?.left(root);
      },
      changed: (records) => {
        this.#adopt(this.#document);
        this.#grounds?.changed(records);
        this.#faces?.changed();
      },
    });
    this.#followFaces(this.#roots);
    this.#colour(this.#roots);
  }

  /** The page's sheets are looked at only where their faces are replaced. */
  #followFaces(roots: ShadowRoots): void {
    if (this.#look.face === 'own') {
      this.#faces?.stop();
      this.#faces = null;
      this.#ownFaces = '';
    } else {
      const all = () => [this.#document, ...roots.all];
      this.#faces ??= new FaceUpkeep(this.#document, all, (rules) => {
        this.#ownFaces = rules;
        this.#write();
        this.#listener.changed();
      });
    }
  }

  /** Backgrounds are looked after only where there are colours for them. */
  #colour(roots: ShadowRoots): void {
    if (!paletteOf(this.#look)) {
      this.#grounds?.stop();
      this.#grounds = null;
    } else if (!this.#grounds) {
      this.#grounds = new GroundUpkeep(this.#document, {
        roots: () => roots.all,
        still: (write) => this.#still(write),
        insisted: () => this.#listener.insisted(),
      });
      for (const root of roots.all) this.#grounds.watch(root);
    }
  }

  #still(write: () => void): void {
    const at = this.#sheet.cssRules.length;
    this.#sheet.insertRule(STILL_GROUNDS, at);
    write();
    // Layout is the one thing that makes both browsers compute every style before going on.
    void this.#document.documentElement.offsetHeight;
    this.#sheet.deleteRule(at);
  }

  #end(): void {
    this.#face.use('own');
    this.#roots?.flush();
    this.#faces?.stop();
    this.#faces = null;
    this.#ownFaces = '';
    this.#grounds?.stop();
    this.#grounds = null;
    this.#roots?.stop();
    this.#roots = null;
    this.#release(this.#document);
  }

  #adopt(root: Root): void {
    const sheets = [...root.adoptedStyleSheets];
    if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  #release(root: Root): void {
    const sheets = [...root.adoptedStyleSheets];
    if (sheets.includes(this.#sheet))
      root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
  }
}
