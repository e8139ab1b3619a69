import { LecternError } from '../../src/shared/errors.ts';
import type { Reading } from '../../src/shared/reading.ts';
import type { ActiveReading, SessionState } from '../../src/shared/session.ts';
import { voiceKey } from '../../src/shared/voice.ts';
import { settled } from '../fakes/fake-clock.ts';
import { GARDEN, readingOf } from '../fakes/readings.ts';
import { localVoice } from '../fakes/synthesis.ts';
import type { Fault, Heard } from '../fakes/timed-synthesis.ts';
import type { PageAnswer } from './fake-tabs.ts';
import { Breach } from './law.ts';
import { Model } from './model.ts';
import { indexFrom } from './sentence-list.ts';
import { type Step, TABS, type Walk } from './steps.ts';
import { CLOUD, VOICES, WalkWorld } from './walk-world.ts';

const MILL = readingOf('mill', [
  ['A heading'],
  ['The mill stands by the brook.', 'Dr. Weber bought it.', '***.', 'She keeps bees & 3 goats.'],
  ['🎉'],
  ['In May all is blue.', 'Then it is mown.'],
]);
const FROM_HERE: Reading = { ...MILL, start: { segment: 1, sentence: 1 } };
/** An online voice gets it in two chunks. */
const LONG = readingOf('long', [
  [
    'Its wheel has not turned since the flood took the weir, the lower bridge and the miller’s boat, all of it in one night that was to be the longest of the year, forty years ago, it is said.',
    'Nobody minds.',
  ],
]);
const SHORT = readingOf('short', [['One sentence only.']]);

/** What the pages of a walk hold. */
const PAGES: readonly PageAnswer[] = [
  MILL,
  GARDEN,
  FROM_HERE,
  SHORT,
  LONG,
  readingOf('marks', [['…', '***!']]),
  new LecternError('pageForbidden'),
  new LecternError('pageEmpty'),
];

/** The index of those without anything to say. */
const MARKS = 5;

const LISTS = {
  usual: VOICES,
  one: [localVoice('Anna', 'en-GB')],
  online: [...VOICES, CLOUD],
  none: [],
} as const;

const VOICE_KEYS = [...VOICES, CLOUD, localVoice('Nobody', 'en-NZ')].map(voiceKey);
const SAMPLE = 'This is what I sound like.';
/** Silence while it says "speaking" may last so long: two voices, each tried twice, and a document that loads. */
const LONGEST_SILENCE = 60_000;

/** Walks through a world, and holds everything it sees against the model. */
export class Walker {
  readonly world: WalkWorld;
  readonly model = new Model();
  readonly #words: boolean;
  readonly #browser: Walk['browser'];
  /** The sound whose start was not told. */
  #blind: Heard | null = null;
  readonly #tabs: number[];
  #waited = 0;
  readonly #pages = new Map<number, PageAnswer>();
  #faults: Fault[] = [];
  #silentSince: number | null = null;

  constructor({ browser, words }: Walk) {
    this.#words = words;
    this.#browser = browser;
    this.world = new WalkWorld({
      browser,
      words,
      begins: (heard) => this.#begins(heard),
      ends: (heard) => this.#ends(heard),
      fault: () => this.#faults.shift() ?? null,
      page: (tabId) => this.#pages.get(tabId) ?? MILL,
      answered: (answer) => this.model.answered(answer),
      keptNext: (tabId, reading) => this.model.keptNext(tabId, reading, this.#tabs.includes(tabId)),
    });
    this.#tabs = Array.from({ length: TABS }, () => this.world.tabs.open());
  }

  /** Does one thing and looks at everything. @throws when the law is broken. */
  async take(step: Step): Promise<void> {
    const before = await this.world.view();
    this.#noteLight(step, before);
    await this.#do(step, this.#indexOf(before));
    await settled();
    this.#look(await this.world.view());
  }

  /** A page that goes before it has said whether it can light up what is read lights up nothing. */
  #noteLight(step: Step, before: SessionState): void {
    const goes = step.do === 'navigate' || step.do === 'close';
    if (!goes || !('active' in before) || before.active.light !== 'asked') return;
    if (this.#tab(step.tab) === this.model.tab) this.model.light = false;
  }

  /** Lets the reading go on to its end, stops, and looks for what is left. @throws when anything is. */
  async finish(): Promise<void> {
    this.#faults = [];
    await this.take({ do: 'voices', list: 'usual' });
    // What is still being fetched may be read at once.
    await this.take({ do: 'wait', ms: 1000 });
    const most = 5 + 3 * this.model.next.length;
    for (let tries = 0; tries < most && this.model.status !== 'idle'; tries++) {
      await this.take({ do: 'wait', ms: 200_000 });
      if (this.model.status === 'paused') await this.take({ do: 'command', command: 'play', tab: 0 });
      else if (this.model.status === 'failed') await this.take({ do: 'command', command: 'stop', tab: 0 });
    }
    if (this.model.status !== 'idle') throw new Breach(`it never ends: ${this.model.status}`);
    await this.take({ do: 'wait', ms: 120_000 });
    this.#leaveNothing();
  }

  #leaveNothing(): void {
    const { clock, tabs, home, syntheses } = this.world;
    const left = {
      timers: clock.pending,
      tabs: tabs.held.length,
      documents: this.#browser === 'chromium' && home.synthesis ? 1 : 0,
      sound: home.synthesis?.busy ?? false,
      listeners: Math.max(0, ...syntheses.map(({ listeners }) => listeners - 1)),
    };
    if (Object.values(left).some(Boolean)) throw new Breach(`left behind: ${JSON.stringify(left)}`);
  }

  async #do(step: Step, at: number): Promise<void> {
    const { world, model } = this;
    switch (step.do) {
      case 'wait':
        return world.wait(step.ms, () => this.#listen());
      case 'command': {
        const tabId = this.#tab(step.tab);
        model.command(step.command, tabId, at);
        return void world.controls.command(step.command, tabId);
      }
      case 'start': {
        const tabId = this.#tab(step.tab);
        this.#pages.set(tabId, PAGES[step.page] ?? MILL);
        model.start(tabId);
        return void world.controls.start(tabId, 'page');
      }
      case 'next': {
        const tabId = this.#tab(step.tab);
        this.#pages.set(tabId, this.#nextPage(step.page));
        if (model.status === 'idle' || model.status === 'failed') model.start(tabId);
        return void world.controls.readNext(tabId, 'chosen');
      }
      case 'skip': {
        const at = Math.min(step.at, model.next.length - 1);
        const readingId = world.next[at];
        if (readingId === undefined) return;
        model.skip(at);
        return void world.controls.playNext(readingId);
      }
      case 'remove': {
        const at = Math.min(step.at, model.next.length - 1);
        const readingId = world.next[at];
        if (readingId === undefined) return;
        model.remove(at);
        return void world.controls.removeNext(readingId);
      }
      case 'removeAll':
        model.next = [];
        return void world.controls.removeNext(null);
      case 'voice':
        model.retuned();
        return void world.handlers['settings.update']({
          voices: { en: VOICE_KEYS[step.voice] ?? '' },
          onlineVoices: [voiceKey(CLOUD)],
        });
      case 'preview':
        if (model.status === 'speaking') model.paused();
        return void world.handlers['voices.preview']({
          lang: 'en',
          voice: VOICE_KEYS[0] ?? '',
          text: SAMPLE,
        });
      case 'fault':
        this.#faults.push(...Array<Fault>(step.times).fill(step.fault));
        model.excused = true;
        return;
      case 'voices':
        world.voices = [...LISTS[step.list]];
        if (step.list === 'none') model.excused = true;
        return world.home.synthesis?.change(world.voices);
      case 'stranger':
        return this.#strangerCancels();
      case 'worker':
        return this.#killWorker(step.moment);
      case 'document':
        if (this.#browser === 'chromium') model.speechLost();
        return world.home.killDocument();
      case 'both':
        model.backgroundDied();
        model.speechLost();
        return world.killBoth();
      case 'close': {
        const tabId = this.#tab(step.tab);
        this.#tabs[step.tab] = world.tabs.open();
        model.tabGone(tabId);
        return world.tabs.close(tabId);
      }
      case 'navigate':
        model.pageLeft(this.#tab(step.tab));
        return world.tabs.navigate(this.#tab(step.tab));
    }
  }

  /** Another page cancels all speech of the browser: what is read pauses, and says why. */
  #strangerCancels(): void {
    const { synthesis } = this.world.home;
    if (this.model.status === 'speaking' && synthesis?.busy) this.model.paused();
    synthesis?.cancelByStranger();
  }

  /** The background dies in the middle of what comes of the next timer; on Firefox the speech dies with it. */
  async #killWorker(moment: number): Promise<void> {
    const { world, model } = this;
    if (this.#browser === 'chromium' && model.status !== 'preparing') {
      world.clock.step(1000);
      for (let i = 0; i < moment; i++) await Promise.resolve();
    } else if (this.#browser === 'firefox') model.speechLost();
    model.backgroundDied();
    await world.killBackground();
  }

  /** What waits is told apart by its text: no two begin with the same sentence. */
  #nextPage(page: number): PageAnswer {
    const answer = PAGES[page] ?? MILL;
    if (answer instanceof LecternError || page === MARKS) return answer;
    this.#waited += 1;
    const first = `This is number ${this.#waited}.`;
    return page === 3
      ? readingOf('next', [[first]])
      : readingOf('next', [[first, 'It has two.'], ['It ends.']]);
  }

  #tab(slot: number): number {
    return this.#tabs[slot] ?? 0;
  }

  #begins(heard: Heard): void {
    const { request, fault } = heard;
    if (request.text === SAMPLE) return;
    this.model.begins(request.text, fault !== 'no-start');
    this.#blind = fault === 'no-start' ? heard : null;
  }

  #ends({ request, outcome, fault, word }: Heard): void {
    if (request.text === SAMPLE) return;
    const { model } = this;
    if (outcome === 'whole') {
      const told = fault !== 'no-end' && fault !== 'late-end';
      if (told && this.#faults.length === 0 && this.world.voices.length > 0) model.excused = false;
      if (told) this.#blind = null;
      model.ends(told);
    } else if (this.#words && fault !== 'no-start' && fault !== 'broken' && fault !== 'cut-off')
      model.law.isCut(word, word, word > 0);
    // An estimate may be anywhere in the sentence; how good it is is measured elsewhere.
    else model.law.isCut(request.text.length - 1, 0, this.#words && word > 0);
  }

  /** Whether it has been silent for too long while it says that it speaks. */
  #listen(): void {
    const { clock, icon } = this.world;
    if (icon.status !== 'speaking' || this.model.law.sounds) this.#silentSince = null;
    else this.#silentSince ??= clock.now;
    if (this.#silentSince !== null && clock.now - this.#silentSince > LONGEST_SILENCE)
      throw new Breach('it says “speaking” and is silent');
  }

  /** Where in the list the session says it is. */
  #indexOf(view: SessionState): number {
    return 'active' in view ? indexFrom(this.model.list, view.active.position) : -1;
  }

  /** Holds everything that shows the session against the model. */
  #look(view: SessionState): void {
    const { world, model } = this;
    model.agree(view);
    this.#listen();
    for (const [where, shown] of [
      ['storage', world.shown],
      ['icon', world.icon],
    ] as const)
      if (JSON.stringify(shown) !== JSON.stringify(view))
        throw new Breach(`the ${where} shows ${JSON.stringify(shown)}, not ${JSON.stringify(view)}`);
    const waiting = model.next.map(({ reading }) => reading.id);
    if (world.next.join() !== waiting.join()) throw new Breach(`${world.next} are read next, not ${waiting}`);
    if (view.status !== 'speaking') this.#expectSilence(view.status);
    if ('active' in view) this.#expectPlace(view);
    const strangers = world.tabs.held.filter((tabId) => !model.active || !model.light || tabId !== model.tab);
    if (model.status !== 'preparing' && strangers.length > 0)
      throw new Breach(`tab ${strangers} is still held`);
  }

  #expectSilence(status: string): void {
    const { synthesis } = this.world.home;
    const text = synthesis?.sounding?.request.text;
    if (text !== undefined && text !== SAMPLE) throw new Breach(`“${text}” sounds while it is ${status}`);
  }

  #expectPlace(view: Extract<SessionState, { active: object }>): void {
    const { law, tab } = this.model;
    const { tabId } = view.active;
    const at = this.#indexOf(view);
    const sentence = law.sentence ?? Number.NaN;
    // A start that was not told leaves it behind, an end that is told late brings it on.
    const isBlind = this.#blind !== null && !(this.#words && this.#blind.word > 0);
    const least = isBlind ? sentence - 1 : sentence;
    const most = law.unsure ? sentence + 1 : sentence;
    if (!(at >= least && at <= most)) throw new Breach(`it is at sentence ${law.sentence} and says ${at}`);
    if (tabId !== tab) throw new Breach(`it reads tab ${tab} and says ${tabId}`);
    // A page that is still giving its text answers later.
    if (view.active.light === 'asked' && this.world.tabs.isBusy(tabId)) return;
    if ((view.active.light === 'yes') !== this.model.light)
      throw new Breach(`its light is “${view.active.light}”, and its page there: ${this.model.light}`);
    if (this.model.light) this.#expectLight(view.active, at);
  }

  /** The light is on the sentence of the position. */
  #expectLight({ position, tabId, reading }: ActiveReading, at: number): void {
    const lit = this.world.tabs.lit(tabId);
    const { segment = -1, sentence = -1 } = this.model.list[at]?.place ?? {};
    const span = this.model.reading?.segments[segment]?.sentences[sentence];
    if (lit?.readingId !== reading.id || lit.segment !== segment || lit.sentence.start !== span?.start)
      throw new Breach(`${JSON.stringify(lit)} is lit, not ${JSON.stringify(position)}`);
  }
}
