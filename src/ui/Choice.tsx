import { useId } from 'preact/hooks';
import { type MessageName, t } from '../shared/i18n.ts';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** What it does, in a sentence, where its name does not say it. */
  readonly hint?: string;
  readonly value: Value;
  /** What there is to choose from, each with its name. */
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChange: (value: Value) => void;
}

/** What there is to choose from, with the names it has in the person's language. */
export const named = <Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, MessageName>>,
): readonly (readonly [value: Value, name: string])[] => values.map((value) => [value, t(names[value])]);

/** A choice of one among a few, with the browser's own list. */
export function Choice<Value extends string>({ label, hint, value, options, onChange }: ChoiceProps<Value>) {
  const id = useId();
  const choose = (name: string) => {
    const found = options.find(([one]) => one === name);
    if (found) onChange(found[0]);
  };
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
