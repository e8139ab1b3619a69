import { type ComponentChild, options, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import type { BackgroundCalls } from '../../src/shared/messages/background-calls.ts';
import { caller } from '../../src/shared/messages/rpc.ts';
import type { CallBackground } from '../../src/ui/call-background.ts';

// jsdom paints nothing, so effects that wait for a frame would outlive the test that caused them.
options.requestAnimationFrame = (effects) => {
  queueMicrotask(() => effects());
  return 0;
};

// jsdom has no layout, so nothing can be out of view.
Element.prototype.scrollIntoView = () => undefined;

/** What each method answers; a method without an entry answers null. */
type Answers = { [M in keyof BackgroundCalls]?: (args: BackgroundCalls[M]['args']) => unknown };

/** One call that reached the background. */
interface Sent {
  readonly method: string;
  readonly args: unknown;
}

/** A background that writes down what it is asked; an answer `{ error }` is a failure. */
export function fakeBackground(answers: Answers = {}): { call: CallBackground; sent: Sent[] } {
  const sent: Sent[] = [];
  const table = answers as Readonly<Record<string, ((args: unknown) => unknown) | undefined>>;
  const call = caller<BackgroundCalls>('background', async ({ method, args }) => {
    sent.push({ method, args });
    const value = (await table[method]?.(args)) ?? null;
    return typeof value === 'object' && value !== null && 'error' in value
      ? { ok: false, error: value.error }
      : { ok: true, value };
  });
  return { call, sent };
}

/** Lets effects and answered calls come through. */
export const settled = async (work: () => void = () => undefined): Promise<void> => {
  const turn = () => new Promise((done) => setTimeout(done));
  await act(async () => {
    work();
    await turn();
  });
  // What effects asked for, which run at the end of the first act, is answered in the second.
  await act(async () => void (await turn()));
};

/** Shows something in the document until the test is over. */
export async function show(what: ComponentChild): Promise<void> {
  const app = document.createElement('div');
  document.body.append(app);
  onTestFinished(() => {
    act(() => render(null, app));
    app.remove();
  });
  await settled(() => render(what, app));
}

const nameOf = (element: Element): string => {
  const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`);
  return (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '').trim();
};

const ROLES = {
  button: 'button',
  slider: 'input[type=range]',
  combobox: '[role=combobox]',
  colour: 'input[type=color]',
  checkbox: 'input[type=checkbox]',
  searchbox: 'input[type=search]',
};

/** All accessible names of one role. */
export const namesOf = (role: keyof typeof ROLES): string[] =>
  [...document.querySelectorAll(ROLES[role])].map(nameOf);

/**
 * The control with a role and an accessible name.
 * @throws {Error} where there is none
 */
export function control(role: keyof typeof ROLES, name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(ROLES[role])].find((e) => nameOf(e) === name);
  if (!found) throw new Error(`no ${role} "${name}" among ${namesOf(role).join(', ')}`);
  return found;
}

/** Presses a button. */
export const press = (name: string): Promise<void> => settled(() => control('button', name).click());

/** Types into a text field or moves a slider; `done` is what letting go does. */
export const enter = (element: HTMLElement, value: string, done: boolean): Promise<void> =>
  settled(() => {
    (element as HTMLInputElement).value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    if (done) element.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** Presses a key; resolves to whether the browser's own reaction was prevented. */
export async function key(element: HTMLElement, name: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  await settled(() => element.dispatchEvent(event));
  return event.defaultPrevented;
}

/** The text of the status line. */
export const statusLine = (): string => document.querySelector('[role=status]')?.textContent ?? '';
