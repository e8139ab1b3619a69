import { t } from '../shared/i18n.ts';

// Making a formatter takes milliseconds, which counts before the first paint and while a slider moves.
const formatters = new Map<string, Intl.NumberFormat>();

function format(value: number, kind: string, options: Intl.NumberFormatOptions): string {
  const formatter = formatters.get(kind) ?? new Intl.NumberFormat(t('languageTag'), options);
  formatters.set(kind, formatter);
  return formatter.format(value);
}

const unit = (value: number, name: 'hour' | 'minute' | 'second') =>
  format(value, name, { style: 'unit', unit: name, unitDisplay: 'long' });

/** A whole number as people write it: `1,200`. */
export const formatNumber = (value: number): string => format(value, 'number', {});

/** A share as percent: 0.8 becomes `80%`. */
export const formatShare = (share: number): string => format(share, 'share', { style: 'percent' });

/** A number with one decimal: `1.2`. */
export const formatDecimal = (value: number): string =>
  format(value, 'decimal', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A factor with one decimal: `1.2×`. */
export const formatFactor = (factor: number): string => `${formatDecimal(factor)}×`;

/** Whole minutes: `30 minutes`. */
export const formatMinutes = (value: number): string => unit(value, 'minute');

/** Seconds with tenths: `0.5 seconds`. */
export const formatSeconds = (value: number): string =>
  format(value, 'seconds', {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });

/** Seconds in words, rounded as far as an estimate deserves: `40 seconds`, `5 minutes`, `2 hours 10 minutes`. */
export function formatDuration(seconds: number): string {
  if (seconds <= 55) return unit(Math.max(5, Math.ceil(seconds / 5) * 5), 'second');
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return unit(minutes, 'minute');
  const rest = minutes % 60;
  const hours = unit((minutes - rest) / 60, 'hour');
  return rest === 0 ? hours : `${hours} ${unit(rest, 'minute')}`;
}

/** The name of a language, `German` for `de`; the tag itself where the browser has no name for it. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([t('languageTag')], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
