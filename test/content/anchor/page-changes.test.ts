// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageChanges } from '../../../src/content/anchor/page-changes.ts';

const told = { changed: vi.fn(), painting: vi.fn() };
let changes: PageChanges;
const frames: (() => void)[] = [];
const paint = () => {
  for (const frame of frames.splice(0)) frame();
};

function watch(): void {
  document.body.innerHTML = '<p>Text</p>';
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(() => frame(0)));
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation((handle) => void frames.splice(handle - 1, 1));
  changes = new PageChanges(document, told);
  changes.watch([]);
}

afterEach(() => {
  changes.stop();
  frames.length = 0;
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

describe('PageChanges', () => {
  it('tells once a frame, however much changes', async () => {
    watch();
    for (let i = 0; i < 9; i++) {
      document.body.append(String(i));
      await Promise.resolve();
    }
    expect([told.changed.mock.calls.length, told.painting.mock.calls.length]).toEqual([1, 0]);
    paint();
    expect(told.painting).toHaveBeenCalledTimes(1);
    paint();
    expect(told.painting).toHaveBeenCalledTimes(1);
    (document.querySelector('p')?.firstChild as Text).data = 'Other';
    await Promise.resolve();
    paint();
    expect([told.changed.mock.calls.length, told.painting.mock.calls.length]).toEqual([2, 2]);
  });

  it('hears of changes in the shadow roots of the nodes', async () => {
    watch();
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const text = root.appendChild(document.createTextNode('Shadow'));
    changes.watch([text]);
    text.data = 'Light';
    await Promise.resolve();
    expect(told.changed).toHaveBeenCalledTimes(1);
  });

  it('tells nothing after its end', async () => {
    watch();
    document.body.append('more');
    await Promise.resolve();
    changes.again(0);
    changes.stop();
    document.body.append('and more');
    await new Promise((resolve) => setTimeout(resolve, 5));
    paint();
    expect(told.changed).toHaveBeenCalledTimes(1);
    expect(told.painting).not.toHaveBeenCalled();
  });
});
