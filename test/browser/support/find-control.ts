import { until } from '../../../scripts/services/children.mjs';
import type { Surface } from './surface.ts';

/** Where to click a control: waits for it as a person does. @throws a sentence that says which ones there are. */
export async function placeOfControl(surface: Pick<Surface, 'evaluate'>, name: string) {
  let found: ReturnType<typeof findControl> = '';
  const isThere = async () => {
    found = await surface.evaluate(findControl, name);
    return typeof found === 'string' ? null : found;
  };
  return until(isThere, { what: `"${name}"`, timeout: 5000 }).catch(() => {
    throw new Error(String(found));
  });
}

/**
 * Finds the middle of the visible control with an accessible name; self-contained, so that it can be sent
 * into a page. Gives a sentence instead where there is none or more than one.
 */
function findControl(name: string): { x: number; y: number } | string {
  const textOf = (ids: string) =>
    ids
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  const nameOf = (element: Element) => {
    const labelled = element.getAttribute('aria-labelledby');
    if (labelled) return textOf(labelled).trim();
    const own = element.getAttribute('aria-label');
    if (own) return own;
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0)
      return [...labels]
        .map((label) => label.textContent ?? '')
        .join(' ')
        .trim();
    return (element.textContent ?? '').trim() || (element.getAttribute('title') ?? '');
  };
  const controls = [
    ...document.querySelectorAll('button, a[href], input, select, summary, [role], [tabindex]'),
  ];
  const found = controls.filter((element) => element.checkVisibility() && nameOf(element) === name);
  const [control, ...others] = found;
  if (!control || others.length > 0) {
    const names = controls.filter((element) => element.checkVisibility()).map(nameOf);
    return `${found.length} controls are named "${name}", not one; there are: ${names.join(' · ')}`;
  }
  control.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
