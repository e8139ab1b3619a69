import { type Attributes, CLASS } from './attributes.ts';
import { isNoteName } from './note-text.ts';
import { wordsOfClasses } from './region.ts';
import { BOILERPLATE_TAGS, UNREAD_TAGS } from './vocabulary.ts';

const named = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that are parts of a sentence unless an author makes boxes of them. */
const PHRASES = named('A ABBR B BIG CITE CODE EM FONT I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR');
/** Elements in whose place something may be said. */
const SAID = named('PRE IMG MATH MJX-CONTAINER SVG I SPAN');
/** Elements that change by their tag alone what holds in them. */
const TELLING = named('A H1 H2 H3 H4 H5 H6 FIGCAPTION LI DD DT PRE TABLE BLOCKQUOTE');
/** Elements that hold nothing. */
const EMPTY = named('IMG HR WBR AREA COL SOURCE TRACK');
/** Elements that have no shadow root. */
const ROOTLESS = named('A LI UL OL DL DT DD TABLE TBODY TR TD TH B I EM STRONG SMALL SUP SUB CODE FIGURE');
const HEADING = /^H[1-6]$/;

/** What an element's tag and class say of it: the same for all elements that have both in common. */
export interface Kind {
  readonly tag: Tag;
  /** The words in its class names that say what it is. */
  readonly words: readonly string[];
  /** Whether it is called a place for notes. */
  readonly isNote: boolean;
  /** Whether it is one of the shortest tags, without a class: a few words in a line. */
  readonly isBrief: boolean;
}

/** What an element's tag says of it. */
export class Tag {
  /** In upper case. */
  readonly name: string;
  readonly isUnread: boolean;
  readonly isPhrase: boolean;
  readonly isHeading: boolean;
  readonly isEmpty: boolean;
  readonly isTelling: boolean;
  /** Whether something may be said in its place. */
  readonly maySay: boolean;
  /** Whether it may be a region, or end one. */
  readonly isRegion: boolean;
  readonly mayHaveRoot: boolean;
  readonly #plain: Kind;
  readonly #kinds = new Map<string, Kind>();

  constructor(name: string) {
    this.name = name;
    this.isUnread = UNREAD_TAGS.has(name);
    this.isPhrase = PHRASES.has(name);
    this.isHeading = HEADING.test(name);
    this.isEmpty = EMPTY.has(name);
    this.isTelling = TELLING.has(name);
    this.maySay = SAID.has(name);
    this.isRegion = BOILERPLATE_TAGS.has(name) || name === 'MAIN';
    this.mayHaveRoot = !ROOTLESS.has(name);
    this.#plain = { tag: this, words: [], isNote: false, isBrief: name.length < 3 };
  }

  /** The kind of an element of this tag. */
  kindOf(element: Element, attributes: Attributes): Kind {
    const classes = attributes & CLASS ? element.getAttribute('class') : null;
    if (!classes) return this.#plain;
    const known = this.#kinds.get(classes);
    if (known) return known;
    const kind = { tag: this, words: wordsOfClasses(classes), isNote: isNoteName(classes), isBrief: false };
    if (this.#kinds.size >= MOST_KINDS) this.#kinds.clear();
    this.#kinds.set(classes, kind);
    return kind;
  }
}

/** Some pages give every element a class of its own. */
const MOST_KINDS = 2000;

const tags = new Map<string, Tag>();

/** The tag of an element. */
export function tagOf({ nodeName }: Element): Tag {
  const known = tags.get(nodeName);
  if (known) return known;
  const tag = new Tag(nodeName.toUpperCase());
  tags.set(nodeName, tag);
  return tag;
}
