import type { ComponentChildren } from 'preact';

const Icon = ({ children }: { readonly children: ComponentChildren }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

/** A triangle: read aloud. */
export const PlayIcon = () => (
  <Icon>
    <path class="solid" d="M7 4.5v15L19.5 12z" />
  </Icon>
);

/** Three lines with knobs: more to set. */
export const SlidersIcon = () => (
  <Icon>
    <path d="M3.5 6.5h9m6 0h2M3.5 12h2m6 0h9m-17 5.5h10m6 0h1" />
    <circle cx="15.5" cy="6.5" r="2.5" />
    <circle cx="8.5" cy="12" r="2.5" />
    <circle cx="16.5" cy="17.5" r="2.5" />
  </Icon>
);

/** Two bars: pause. */
export const PauseIcon = () => (
  <Icon>
    <path class="solid" d="M6 4.5h4.5v15H6zM13.5 4.5H18v15h-4.5z" />
  </Icon>
);

/** A square: stop. */
export const StopIcon = () => (
  <Icon>
    <path class="solid" d="M5.5 5.5h13v13h-13z" />
  </Icon>
);

/** One arrow head: a sentence back. */
export const SentenceBackIcon = () => (
  <Icon>
    <path d="M14.5 5.5 8 12l6.5 6.5" />
  </Icon>
);

/** One arrow head: a sentence on. */
export const SentenceOnIcon = () => (
  <Icon>
    <path d="M9.5 5.5 16 12l-6.5 6.5" />
  </Icon>
);

/** Two arrow heads: a paragraph back. */
export const ParagraphBackIcon = () => (
  <Icon>
    <path d="M11.5 5.5 5 12l6.5 6.5M19 5.5 12.5 12l6.5 6.5" />
  </Icon>
);

/** Two arrow heads: a paragraph on. */
export const ParagraphOnIcon = () => (
  <Icon>
    <path d="M5 5.5 11.5 12 5 18.5M12.5 5.5 19 12l-6.5 6.5" />
  </Icon>
);

/** An arrow into a tray: save as a file. */
export const SaveIcon = () => (
  <Icon>
    <path d="M12 4v11M7.5 11 12 15.5 16.5 11M4.5 15v4.5h15V15" />
  </Icon>
);

/** A pointer under a line of text: read what is clicked. */
export const PointIcon = () => (
  <Icon>
    <path d="M4 5.5h16" />
    <path class="solid" d="M9.5 9.5 18 15.7l-4.2.6 2 3.7-2 1-2-3.7-2.8 2.9z" />
  </Icon>
);

/** An arrow head down: there is a list. */
export const ListIcon = () => (
  <Icon>
    <path d="M6 9.5l6 6 6-6" />
  </Icon>
);

/** Lectern's mark: an open book and the sound that comes from it. */
export const MarkIcon = () => (
  <Icon>
    <path d="M12 12.5v8M12 20.5c-2-1.6-5-2.3-9-2v-8c4-.3 7 .4 9 2 2-1.6 5-2.3 9-2v8c-4-.3-7 .4-9 2z" />
    <path d="M9 7.5a4.5 4.5 0 0 1 6 0M6.5 4.5a8.2 8.2 0 0 1 11 0" />
  </Icon>
);

/** Six dots: something to take hold of. */
export const GripIcon = () => (
  <Icon>
    <path d="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" />
  </Icon>
);

/** A minus: slower. */
export const SlowerIcon = () => (
  <Icon>
    <path d="M6 12h12" />
  </Icon>
);

/** A plus: faster. */
export const FasterIcon = () => (
  <Icon>
    <path d="M6 12h12M12 6v12" />
  </Icon>
);

/** A cross: away with it. */
export const CloseIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);
