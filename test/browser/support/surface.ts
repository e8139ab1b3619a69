import type { KeyInput } from 'puppeteer-core';

/** A value that can be sent into a page and back. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Plain[]
  | { readonly [name: string]: Plain };

/** A document of the extension (popup, options) or a page, operated as a person would. */
export interface Surface {
  /** Runs a self-contained function in the document. */
  readonly evaluate: <Args extends readonly Plain[], T>(
    work: (...args: Args) => T | Promise<T>,
    ...args: Args
  ) => Promise<T>;
  /** Presses a key, held modifiers first: `press('Shift', 'Tab')`. */
  readonly press: (...keys: readonly KeyInput[]) => Promise<void>;
  /** Clicks the middle of the control with this accessible name with the mouse. */
  readonly click: (name: string) => Promise<void>;
}

/** A tab with a web page. */
export interface Tab extends Surface {
  readonly url: () => string;
  readonly goto: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly bringToFront: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Areas of the extension's storage. */
export type StorageArea = 'local' | 'session';

/** A browser with the extension loaded. */
export interface LaunchedBrowser {
  readonly name: BrowserName;
  readonly extensionId: string;
  /** Address of the extension's files, with the slash at its end. */
  readonly baseUrl: string;
  /** Opens a page in a new tab in front. */
  readonly open: (url: string) => Promise<Tab>;
  /** Opens a file of the extension in a new tab in front. */
  readonly openExtensionPage: (path: string) => Promise<Tab>;
  /** Clicks the toolbar button while the tab is in front, which lends the tab to the extension. */
  readonly openPopup: (tab: Tab) => Promise<Surface>;
  /** Gives the extension a site without a question: a match pattern such as `http://localhost/*`. */
  readonly grantSite: (pattern: string) => Promise<void>;
  /** Whether the extension may use the sites of a match pattern. */
  readonly hasSite: (pattern: string) => Promise<boolean>;
  /** What lies under a key of the extension's storage. */
  readonly stored: (area: StorageArea, key: string) => Promise<unknown>;
  /** Puts something into the extension's storage. */
  readonly store: (area: StorageArea, items: Record<string, Plain>) => Promise<void>;
  /** Runs a self-contained function with the extension's rights, in a document that runs none of its code. */
  readonly asExtension: <Args extends readonly Plain[], T>(
    work: (...args: Args) => Promise<T>,
    ...args: Args
  ) => Promise<T>;
  /** Ends the background (service worker, event page) as the browser does when it idles. */
  readonly stopBackground: () => Promise<void>;
  /** Whether the background runs; in Chromium it does for as long as a test holds its target. */
  readonly backgroundRuns: () => Promise<boolean>;
  /** Installs the extension anew over itself, as an update does; its pages close, its scripts are orphans. */
  readonly update: () => Promise<void>;
  /** Hosts that anything in this browser asked for, localhost apart. */
  readonly strangers: () => readonly string[];
  /** Closes the browser; a given profile directory stays. */
  readonly close: () => Promise<void>;
}

/** The browsers the tests drive. */
export type BrowserName = 'chrome' | 'firefox';

/** How to start a browser. */
export interface LaunchOptions {
  /** What a speech service or a display wants in the environment. */
  readonly env?: Record<string, string>;
  /** Needs a display; for real shortcuts and prompts. */
  readonly headed?: boolean;
  /** A profile that outlives the browser; without it each start is a first one. */
  readonly profile?: string;
  /** The unpacked extension; the built one by default. */
  readonly extension?: string;
  /** Firefox's preferences; Chromium has none. */
  readonly preferences?: Record<string, string | number | boolean>;
  /** Language of the browser's own words, a BCP 47 tag; English by default. */
  readonly uiLanguage?: string;
}
