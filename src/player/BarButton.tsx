import type { ComponentChildren, RefCallback } from 'preact';

interface BarButtonProps {
  readonly name: string;
  readonly main?: boolean;
  /** Whether it is on, for one that is on or off. */
  readonly pressed?: boolean;
  /** The least width of the page at which there is room for it. */
  readonly from?: 'medium' | 'wide' | 'widest';
  readonly buttonRef?: RefCallback<HTMLButtonElement>;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button of the bar: an icon with a name. */
export const BarButton = ({
  name,
  main = false,
  pressed,
  from,
  buttonRef,
  onPress,
  children,
}: BarButtonProps) => (
  <button
    type="button"
    class={`button${main ? ' button-main' : ''}${from ? ` from-${from}` : ''}`}
    aria-label={name}
    title={name}
    aria-pressed={pressed}
    ref={buttonRef ?? null}
    onClick={onPress}
  >
    {children}
  </button>
);
