import type { Spoken } from '../../../scripts/services/speech.mjs';
import { unpackReading } from '../../../src/background/session/packed-reading.ts';
import { LecternError } from '../../../src/shared/errors.ts';
import { parseSession } from '../../../src/shared/parse-session.ts';
import type { SessionCommand, SessionState } from '../../../src/shared/session.ts';
import { Breach } from '../../model/law.ts';
import { Model } from '../../model/model.ts';
import { indexFrom } from '../../model/sentence-list.ts';
import { highlighted } from '../support/highlighted.ts';
import type { Lectern } from '../support/lectern.ts';
import type { Plain, Tab } from '../support/surface.ts';
import { HeldVoice } from './held-voice.ts';
import { leftBehind } from './left-behind.ts';
import { type BrowserStep, PAGES, TABS } from './walk-steps.ts';

const SAMPLE = 'This is what I sound like.';
/** A browser may have other things to do for so long, in ms. */
const PATIENCE = 25_000;
/** So long nothing may change after a death, in ms. */
const CALM = 500;
const slept = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface WalkedTab {
  readonly tab: Tab;
  readonly id: number;
}

/** Walks through a real browser, and holds what is heard and shown against the model. */
export class BrowserWalker {
  readonly #lectern: Lectern;
  readonly #voice: HeldVoice;
  readonly #model = new Model();
  readonly #tabs: WalkedTab[] = [];
  #stranger: Tab | null = null;
  #opened = 0;
  /** How many texts have been taken in, and whether the next one's begin has. */
  #seen = 0;
  #begun = false;
  /** Whether what is heard now may get lost on its way. */
  #deaf = false;

  constructor(lectern: Lectern) {
    this.#lectern = lectern;
    this.#voice = new HeldVoice(lectern);
  }

  /** Opens the tabs. */
  async begin(): Promise<void> {
    this.#stranger = await this.#lectern.open('/stranger.html');
    while (this.#tabs.length < TABS) this.#tabs.push(await this.#open(PAGES[0]));
  }

  /** Does one thing and waits until all that is heard and shown is as it should be. @throws {Breach} */
  async take(step: BrowserStep): Promise<void> {
    const given = this.#voice.given().length;
    const speaksAnew = await this.#do(step);
    await this.#settle(speaksAnew && this.#model.status === 'speaking' ? given + 1 : 0);
  }

  /** What the voice was given last, and what became of it. */
  heard(): string {
    return this.#voice
      .given()
      .slice(-8)
      .map(({ text, outcome, at, until }) => `${outcome} ${at}–${until} “${text}”`)
      .join('\n');
  }

  /** Lets the reading go on to its end, and looks for what is left. @throws {Breach} */
  async finish(): Promise<void> {
    const { list } = this.#model;
    for (let tries = list.length + 3; tries > 0 && this.#model.status !== 'idle'; tries -= 1) {
      if (this.#model.status === 'speaking') await this.take({ do: 'hear', count: 1 });
      else if (this.#model.status === 'paused') await this.take({ do: 'command', command: 'play', tab: 0 });
      else await this.take({ do: 'command', command: 'stop', tab: 0 });
    }
    if (this.#model.status !== 'idle') throw new Breach(`it never ends: ${this.#model.status}`);
    for (const { tab } of this.#tabs) {
      // A player may take a moment to leave.
      const isClean = async () => (await leftBehind(tab, this.#lectern.browser.name)).length === 0;
      await this.#wait(isClean, `a page without ${await leftBehind(tab, this.#lectern.browser.name)}`);
    }
    await Promise.all([this.#stranger, ...this.#tabs.map(({ tab }) => tab)].map((tab) => tab?.close()));
  }

  /** Whether what is read is spoken anew because of it. */
  async #do(step: BrowserStep): Promise<boolean> {
    const model = this.#model;
    switch (step.do) {
      case 'hear':
        return this.#hear(step.count);
      case 'command':
        return this.#command(step.command, this.#tab(step.tab).id);
      case 'start':
        model.start(this.#tab(step.tab).id);
        await this.#call('session.start', { tabId: this.#tab(step.tab).id, what: 'page' });
        return this.#answered();
      case 'voice':
        await this.#call('settings.update', { voices: { en: this.#voiceKey(step.voice) } });
        return this.#retuned();
      case 'preview':
        return this.#preview();
      case 'stranger':
        if (model.status === 'speaking') model.paused();
        await this.#stranger?.evaluate(() => speechSynthesis.cancel());
        return false;
      case 'worker':
        return this.#killWorker(step.ending);
      case 'document':
        return this.#killDocument(step.worker);
      case 'close':
        return this.#close(step.tab);
      case 'front':
        await this.#tab(step.tab).tab.bringToFront();
        return false;
      case 'history':
        await this.#tab(step.tab).tab.evaluate(() => history.pushState(null, '', `#${history.length}`));
        return false;
      case 'render':
        return this.#render(step.tab);
      case 'navigate':
        model.pageLeft(this.#tab(step.tab).id);
        await this.#tab(step.tab).tab.goto(this.#address(PAGES[step.page] ?? PAGES[0]));
        return false;
    }
  }

  async #hear(count: number): Promise<false> {
    for (let nth = 0; nth < count && this.#voice.sounds(); nth += 1) {
      await this.#letEnd();
      await this.#settle(0);
    }
    return false;
  }

  /** Lets what sounds end; by chance it is cut off instead. */
  async #letEnd(): Promise<void> {
    const last = this.#voice.given().length - 1;
    this.#voice.hold();
    await this.#wait(() => this.#voice.given()[last]?.outcome !== 'speaking', 'a sound to end');
  }

  async #command(command: SessionCommand, tabId: number): Promise<boolean> {
    const model = this.#model;
    const before = model.law.sentence;
    const speaks = model.status === 'speaking';
    model.command(command, tabId, before ?? -1);
    await this.#call('session.command', { command, tabId });
    if ((model.status as string) === 'preparing') return this.#answered();
    return speaks && (['faster', 'slower'].includes(command) || model.law.sentence !== before);
  }

  /** The page has given its text, or said why not. */
  async #answered(): Promise<true> {
    const { browser } = this.#lectern;
    const prepared = async () => {
      const { status } = parseSession(await browser.stored('session', 'session'));
      return status !== 'preparing';
    };
    const end = Date.now() + PATIENCE;
    while (!(await prepared()) && Date.now() < end) await slept(20);
    const reading = unpackReading(await browser.stored('session', 'reading'));
    this.#model.answered(reading ?? new LecternError('pageEmpty'));
    return true;
  }

  #retuned(): true {
    this.#model.retuned();
    return true;
  }

  async #preview(): Promise<false> {
    if (this.#model.status === 'speaking') this.#model.paused();
    await this.#call('voices.preview', { lang: 'en', voice: this.#voiceKey(0), text: SAMPLE });
    await this.#wait(() => this.#voice.sounds(SAMPLE), 'the sample to sound');
    await this.#letEnd();
    return false;
  }

  /** In Firefox the speech dies with the background. */
  async #killWorker(ending: boolean): Promise<boolean> {
    const firefox = this.#lectern.browser.name === 'firefox';
    this.#deaf = firefox;
    if (firefox && !ending) this.#model.speechLost();
    await Promise.all([ending && this.#letEnd(), this.#lectern.browser.stopBackground()]);
    // Which of two sentences is spoken next depends on what was heard in time.
    return firefox;
  }

  async #killDocument(worker: boolean): Promise<boolean> {
    this.#deaf = true;
    const { browser } = this.#lectern;
    const close = () => browser.asExtension(() => chrome.offscreen.closeDocument().catch(() => undefined));
    await Promise.all([close(), worker && browser.stopBackground()]);
    return true;
  }

  async #close(slot: number): Promise<false> {
    const { tab, id } = this.#tab(slot);
    this.#model.tabGone(id);
    await tab.close();
    this.#tabs[slot] = await this.#open(PAGES[0]);
    return false;
  }

  /** As a framework does that renders all anew. */
  async #render(slot: number): Promise<false> {
    const { tab } = this.#tab(slot);
    await tab.bringToFront();
    await tab.evaluate(() => {
      const article = document.querySelector('article');
      if (article) article.replaceWith(article.cloneNode(true));
    });
    return false;
  }

  #tab(slot: number): WalkedTab {
    const found = this.#tabs[slot];
    if (!found) throw new Error(`There is no tab ${slot}.`);
    return found;
  }

  #address(path: string): string {
    this.#opened += 1;
    return `${this.#lectern.pages.origin}${path}?${this.#opened}`;
  }

  async #open(path: string): Promise<WalkedTab> {
    const { browser } = this.#lectern;
    const url = this.#address(path);
    const tab = await browser.open(url);
    const id = await browser.asExtension(
      async (address) => (await chrome.tabs.query({})).find((one) => one.url === address)?.id,
      url,
    );
    return { tab, id: id ?? -1 };
  }

  #call(method: string, args: Plain): Promise<unknown> {
    const send = async (name: string, given: Plain) =>
      (await chrome.runtime.sendMessage({ to: 'background', method: name, args: given })) as Plain;
    return this.#lectern.browser.asExtension(send, method, args);
  }

  #voiceKey(n: number): string {
    const { name } = this.#lectern.browser;
    const [voice, lang] = n === 0 ? ['Ada', 'en-US'] : ['Brook', 'en-GB'];
    return name === 'chrome' ? `${voice} lectern|${lang}|local` : `${voice}|${lang}|local`;
  }

  async #view(): Promise<SessionState> {
    return parseSession(await this.#lectern.browser.stored('session', 'session'));
  }

  async #wait(isSo: () => boolean | Promise<boolean>, what: string, patience = PATIENCE): Promise<void> {
    const end = Date.now() + patience;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Breach(`waited in vain for ${what}`);
      await slept(15);
    }
  }

  /** Takes in what the voice was given since. @throws {Breach} */
  #takeIn(): void {
    const given = this.#voice.given();
    for (; this.#seen < given.length; this.#seen += 1) {
      const heard = given[this.#seen] as Spoken;
      const last = this.#seen === given.length - 1;
      if (heard.text !== SAMPLE && !this.#heard(heard, last)) return;
      if (heard.text === SAMPLE && heard.outcome === 'speaking' && last) return;
    }
  }

  /** Takes in one text; false if it sounds. */
  #heard({ text, outcome }: Spoken, last: boolean): boolean {
    if (!this.#begun) this.#model.begins(text, this.#deaf ? 'perhaps' : true);
    this.#begun = outcome === 'speaking' && last;
    if (this.#begun) return false;
    if (outcome === 'whole') this.#model.ends(!this.#deaf);
    else this.#model.law.isCut(outcome === 'refused' ? 0 : text.length - 1);
    return true;
  }

  /** Waits until all is as the model says, and so many texts have been given. @throws {Breach} */
  async #settle(least: number): Promise<void> {
    const end = Date.now() + PATIENCE;
    // What dies may be heard for a moment longer.
    const calm = this.#deaf ? CALM : 0;
    for (let since = Date.now(), given = 0; ; await slept(15)) {
      this.#takeIn();
      const count = this.#voice.given().length;
      const wrong = count < least ? 'nothing is spoken anew' : await this.#wrong();
      if (wrong || count !== given) since = Date.now();
      given = count;
      if (!wrong && Date.now() - since >= calm) break;
      if (wrong && Date.now() > end) throw new Breach(wrong);
    }
    this.#deaf = false;
  }

  /** What is not as the model says; '' if all is. */
  async #wrong(): Promise<string> {
    const model = this.#model;
    const view = await this.#view();
    try {
      model.agree(view);
    } catch (breach) {
      return String(breach);
    }
    if (model.status === 'speaking' && !model.law.sounds) return 'it says “speaking” and is silent';
    if (model.status !== 'speaking' && this.#voice.sounds()) return `it sounds while it is ${model.status}`;
    return 'active' in view ? this.#wrongPlace(view) : this.#wrongLight(null, '');
  }

  async #wrongPlace({ active }: Extract<SessionState, { active: object }>): Promise<string> {
    const { law, list, tab, reading } = this.#model;
    const at = indexFrom(list, active.position);
    if (at !== law.sentence) return `it is at sentence ${law.sentence} and says ${at}`;
    if (active.tabId !== tab) return `it reads tab ${tab} and says ${active.tabId}`;
    const { segment = 0, sentence = 0 } = list[at]?.place ?? {};
    const { text = '', sentences = [] } = reading?.segments[segment] ?? {};
    return this.#wrongLight(tab, text.slice(sentences[sentence]?.start, sentences[sentence]?.end));
  }

  /** Only the tab that is read is lit, and there the sentence. */
  async #wrongLight(tabId: number | null, sentence: string): Promise<string> {
    for (const { tab, id } of this.#tabs) {
      const lit = (await highlighted(tab)).sentence;
      const wanted = id === tabId ? sentence.replace(/\s+/g, ' ').trim() : '';
      if (lit !== wanted) return `“${lit}” is lit in tab ${id}, not “${wanted}”`;
    }
    return '';
  }
}
