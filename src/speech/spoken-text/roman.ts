const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The value of a well-formed Roman numeral below 40. */
export const valueOfRoman = (roman: string): number =>
  [...roman].reduce((total, digit, index) => {
    const value = DIGITS[digit] ?? 0;
    return value < (DIGITS[roman[index + 1] ?? ''] ?? 0) ? total - value : total + value;
  }, 0);
