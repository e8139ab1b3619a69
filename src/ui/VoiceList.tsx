import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { scrollTopShowing, visibleRows } from './list-window.ts';
import { useRoomierSide } from './use-roomier-side.ts';
import type { VoiceRow } from './voice-rows.ts';

interface VoiceListProps {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly VoiceRow[];
  /** Index of the row that Enter would choose. */
  readonly active: number;
  /** Key of the voice in use. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

// Before the first layout, and where there is none, four rows of 4.75rem.
const GUESS = { rowHeight: 76, viewHeight: 304 };

/** The id of the row at an index. */
export const rowId = (listId: string, index: number): string => `${listId}-${index}`;

/** A listbox that has only the rows in the document that can be seen: there may be 13,000. */
export function VoiceList({ id, label, rows, active, chosen, onChoose }: VoiceListProps) {
  const box = useRef<HTMLDivElement>(null);
  const side = useRoomierSide(box);
  const [scrollTop, setScrollTop] = useState(0);
  const [size, setSize] = useState(GUESS);
  const view = { rows: rows.length, scrollTop, ...size };
  const { from, to } = visibleRows(view);

  useLayoutEffect(() => {
    const rowHeight = box.current?.querySelector<HTMLElement>('[role=option]')?.offsetHeight;
    const viewHeight = box.current?.clientHeight;
    if (rowHeight && viewHeight) setSize({ rowHeight, viewHeight });
    // Few rows make a small list.
  }, [rows]);
  useLayoutEffect(() => {
    const top = scrollTopShowing(active, view);
    if (box.current) box.current.scrollTop = top;
    setScrollTop(top);
    // Only a move of the active row scrolls; the person's own scrolling must not be undone.
  }, [active, rows, size]);

  return (
    <div
      ref={box}
      class={`voice-list ${side}`}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      {rows.length === 0 && (
        // The field's own live region says it too.
        <p class="voice-none" aria-hidden="true">
          {t('voiceNoMatch')}
        </p>
      )}
      <div
        id={id}
        role="listbox"
        aria-label={label}
        style={{ blockSize: `${rows.length * size.rowHeight}px` }}
        // Keeps the focus in the text field, where the keys are.
        onMouseDown={(event) => event.preventDefault()}
      >
        {rows.slice(from, to).map((row, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field, which keeps the focus
          <div
            key={from + place}
            id={rowId(id, from + place)}
            role="option"
            tabIndex={-1}
            class={from + place === active ? 'voice active' : 'voice'}
            aria-selected={row.key === chosen}
            aria-setsize={rows.length}
            aria-posinset={from + place + 1}
            style={{ insetBlockStart: `${(from + place) * size.rowHeight}px` }}
            onClick={() => onChoose(row.key)}
          >
            <span class="voice-name">{row.name}</span>
            <span class="voice-detail">{row.detail}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
