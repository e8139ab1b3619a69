/** What moves the focus within the toolbar; in a right-to-left one the arrows point the other way. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

const CONTROLS = 'button, input';

/** The controls of a toolbar in order. */
const controlsOf = (bar: HTMLElement): HTMLElement[] => [...bar.querySelectorAll<HTMLElement>(CONTROLS)];

/** Makes the controls of a toolbar one tab stop: the one that had the focus last, or the first one. */
export function oneTabStop(bar: HTMLElement, at?: EventTarget | null): void {
  const controls = controlsOf(bar);
  const stop = controls.find((control) => control === at) ?? controls.find((one) => one.tabIndex === 0);
  for (const control of controls) control.tabIndex = control === (stop ?? controls[0]) ? 0 : -1;
}

/**
 * Moves the focus as the toolbar pattern says (ARIA Authoring Practices): arrows, Home, End. Up and down stay
 * with the slider.
 */
export function moveFocus(bar: HTMLElement, event: KeyboardEvent): void {
  const controls = controlsOf(bar);
  const at = controls.indexOf(event.target as HTMLElement);
  const to = targetOf(event.key, at, controls.length, getComputedStyle(bar).direction === 'rtl');
  const control = controls[to];
  if (!control) return;
  event.preventDefault();
  control.focus();
}

function targetOf(key: string, at: number, count: number, rightToLeft: boolean): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  if (step === undefined) return -1;
  return (at + (rightToLeft ? -step : step) + count) % count;
}
