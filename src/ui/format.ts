import { t } from '../shared/i18n.ts';

const unit = (value: number, name: 'hour' | 'minute' | 'second') =>
  new Intl.NumberFormat(t('languageTag'), { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);

/** A whole number as people write it: `1,200`. */
export const formatNumber = (value: number): string => new Intl.NumberFormat(t('languageTag')).format(value);

/** A share as percent: 0.8 becomes `80%`. */
export const formatShare = (share: number): string =>
  new Intl.NumberFormat(t('languageTag'), { style: 'percent' }).format(share);

/** A factor with one decimal: `1.2×`. */
export const formatFactor = (factor: number): string => `${formatDecimal(factor)}×`;

/** A number with one decimal: `1.2`. */
export const formatDecimal = (value: number): string =>
  new Intl.NumberFormat(t('languageTag'), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    value,
  );

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
