import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly longest: number;
  /** What is wrong with it; '' where nothing is. */
  readonly problem?: string;
  readonly onInput: (value: string) => void;
}

/** A line of text with its label. */
export function TextField({ label, hint = '', value, longest, problem = '', onInput }: TextFieldProps) {
  const id = useId();
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={longest}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p class={problem === '' ? 'hint' : 'hint warning'} id={`${id}-hint`} aria-live="polite">
        {problem === '' ? hint : problem}
      </p>
    </div>
  );
}
