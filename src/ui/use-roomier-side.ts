import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { roomierSide, type Side } from './list-window.ts';

/** The side of its field on which a list opens, and the window scrolled so that the whole list is in it. */
export function useRoomierSide(list: RefObject<HTMLElement | null>): Side {
  const [side, setSide] = useState<Side>('below');
  useLayoutEffect(() => {
    const field = list.current?.parentElement?.getBoundingClientRect();
    if (field) setSide(roomierSide(field, innerHeight, list.current?.offsetHeight ?? 0));
  }, [list]);
  useLayoutEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [list, side]);
  return side;
}
