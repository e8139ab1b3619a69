import type { ComponentChildren, Ref } from 'preact';

interface ButtonProps {
  /** The accessible name, where the visible words are only a part of it. */
  readonly name?: string;
  readonly kind?: 'main' | 'plain' | 'quiet';
  /** Nothing happens on a click. The button stays focusable, so that nobody loses their place. */
  readonly unavailable?: boolean;
  /** Whether what the button turns on and off is on. */
  readonly pressed?: boolean;
  /** Whether what the button opens is open. */
  readonly expanded?: boolean;
  readonly describedBy?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button that is large enough to hit and never vanishes from under the focus. */
export const Button = ({ name, kind = 'plain', unavailable = false, onPress, ...props }: ButtonProps) => (
  <button
    type="button"
    class={`button button-${kind}`}
    aria-label={name}
    title={name}
    aria-pressed={props.pressed}
    aria-expanded={props.expanded}
    aria-disabled={unavailable || undefined}
    aria-describedby={props.describedBy}
    ref={props.buttonRef ?? null}
    onClick={() => unavailable || onPress()}
  >
    {props.children}
  </button>
);
