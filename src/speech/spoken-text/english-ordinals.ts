import { valueOfRoman } from './roman.ts';
import { before, type SpeechRule } from './speech-rule.ts';

const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const COUNTED = /(?:World War|Part|Chapter|Volume|Act|Phase|Book|Type|Appendix|Article|Apollo|Super Bowl)\s$/;
/** Of kings, queens and popes, so that "Malcolm" and "Rocky" stay. */
const CROWNED =
  /(?<!\p{L})(?:Henry|Louis|George|Edward|Elizabeth|Charles|James|William|Richard|Philip|Frederick|Ferdinand|Napoleon|Nicholas|Catherine|Peter|Alexander|Gregory|Innocent|Clement|Urban|Pius|Leo|Benedict|John Paul|Paul|John|Wilhelm|Ivan|Gustav|Christian|Leopold|Margaret|Ramesses|Ptolemy|Constantine|Rudolf|Otto|Joseph|Francis)\s$/u;

/** Roman numerals after names and counted things: "Henry VIII" is "Henry the eighth", "World War II" is "World War two". */
export const englishOrdinals: SpeechRule = {
  pattern:
    /(?<![\p{L}\p{N}.])(?=(?:[IVX]{2,5}|[VX])(?![\p{L}\p{N}.]\p{L}))(X?(?:IX|IV|V?I{0,3})|XX)(?<=[IVX])(?![\p{L}\p{N}-])/gu,
  speak: (match) => {
    const value = valueOfRoman(match[1] ?? '');
    const lead = before(match, 24);
    if (COUNTED.test(lead)) return CARDINALS[value - 1];
    const ordinal = ORDINALS[value - 1];
    return CROWNED.test(lead) && ordinal !== undefined ? `the ${ordinal}` : undefined;
  },
};
