import { useId } from 'preact/hooks';
import { useDraft } from './use-draft.ts';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly limits: { readonly min: number; readonly max: number; readonly step: number };
  readonly format: (value: number) => string;
  /** Called when the person lets go, or with each arrow key. */
  readonly onCommit: (value: number) => void;
}

/** A labelled slider that shows its value in words while it moves. */
export function Slider({ label, value, limits, format, onCommit }: SliderProps) {
  const id = useId();
  const { shown, edit, drop } = useDraft(value);
  const filled = (shown - limits.min) / (limits.max - limits.min);
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <span class="slider-value" aria-hidden="true">
        {format(shown)}
      </span>
      <input
        id={id}
        type="range"
        min={limits.min}
        max={limits.max}
        step={limits.step}
        value={shown}
        aria-valuetext={format(shown)}
        style={{ '--filled': `${filled * 100}%` }}
        onInput={(event) => edit(Number(event.currentTarget.value))}
        onChange={(event) => onCommit(Number(event.currentTarget.value))}
        onBlur={drop}
      />
    </div>
  );
}
