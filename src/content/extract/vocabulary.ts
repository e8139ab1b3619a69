const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that hold no text to read. */
export const UNREAD_TAGS = words(`
  SCRIPT STYLE TEMPLATE HEAD TITLE SVG CANVAS VIDEO AUDIO IFRAME OBJECT EMBED SELECT OPTION
  DATALIST TEXTAREA INPUT BUTTON PROGRESS METER MAP LINK META RP RT`);

/** Elements that are boilerplate by what they are. */
export const BOILERPLATE_TAGS = words('NAV ASIDE FOOTER FORM DIALOG NOSCRIPT');

/** Roles of parts that are not the main text. */
export const BOILERPLATE_ROLES = words(`
  navigation complementary contentinfo banner search menu menubar dialog alertdialog toolbar tablist form`);

/** Words in class names and ids of parts that are not the main text. */
export const BOILERPLATE_WORDS = words(`
  comment comments disqus respond related recommended recommendation recommendations recirc sidebar share
  sharing shares sharebar social socials newsletter subscribe subscription signup promo promotion promos
  advert advertisement advertising ads ad adv sponsor sponsored sponsors footer nav navigation navbar menu
  breadcrumb breadcrumbs crumbs cookie cookies consent gdpr popup modal overlay trending
  popular outbrain taboola toolbar pagination pager tags tag taglist categories byline bio rating ratings
  print login author authors authorbox authorinfo cta ctas disclaimer disclaimers disclosure
  feedback prevnext paywall postnav contributor contributors donate donation upsell infobox toc masthead skip livefyre jp likes meta postmeta dateline timestamp tooltip dropdown`);

/** Those of them that stand for what readers wrote below. */
export const COMMENT_WORDS = words('comment comments disqus respond livefyre');

/** Those of them that stand for questions about cookies. */
export const CONSENT_WORDS = words('cookie cookies consent gdpr');

/** Those of them that stand for short texts about other pages, or about this one. */
export const TEASER_WORDS = words('teaser teasers');

/** Roles of what is laid over the page. */
export const DIALOG_ROLES = words('dialog alertdialog');

/** Words in class names of captions, and of who made a picture. */
export const CAPTION_WORDS = words('caption captions imgcaption wpcaption');
export const CREDIT_WORDS = words('credit credits copyright');

/** All words that say something in a class name or an id. */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  [BOILERPLATE_WORDS, COMMENT_WORDS, CONSENT_WORDS, TEASER_WORDS, CAPTION_WORDS, CREDIT_WORDS].flatMap(
    (set) => [...set],
  ),
);

/** A caption that only says who made the picture. */
export const CREDIT_LINE =
  /^[([]?(photo(graph)?|foto(grafie)?|bild|image|picture|credit|cr[ée]dit[oi]?|source|quelle|grafik|illustration|©)s?( (by|von|courtesy of|de))?\s*[:©/].{0,100}$/i;

/** The end of a sentence, closing quotation marks and brackets included. */
export const SENTENCE_END = /[.!?…。！？؟।:;]["'”’»）)\]]*\s*$/;

/** Characters of scripts that put no spaces between words; two of them weigh as much as a word. */
export const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;
