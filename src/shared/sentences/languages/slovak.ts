import { czech } from './czech.ts';
import type { LanguageData } from './language-data.ts';

/** Slovak, which shares most abbreviations with Czech. */
export const slovak: LanguageData = {
  ...czech,
  neverEnds: `${czech.neverEnds} napr ing inž arch phdr rndr mvdr thdr csc drsc pplk ppor npor rtm nem angl franc tal lat rus gréc maď amer záp vých juž sev max min cca okr nábr č.d t.č t.r pozn porov vyd príl blah ob zv roč st mgr judr mudr phdr čl ods písm zb resp príp tzv tzn ul nám sv č str tel`,
  mayEnd: `${czech.mayEnd} atď apod a.pod pod i i.n n.l pred.n.l s.r.o a.s o.i v.o.s hod`,
};
