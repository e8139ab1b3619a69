import type { RawBlock } from './block.ts';

/** One expression out of many, for whole texts of a block. */
const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'iu');

/** What stands alone on a button, a label or over an advertisement. */
const LABEL = anyOf(
  'advertisements?|advert|ad|sponsored(?: content)?|anzeigen?|werbung|publicité|publicidad|pubblicità|publicidade|reklama|reklame|annons|advertentie',
  'share(?: this)?(?: (?:article|post|story|page|on|via)\\b.{0,20})?|tweet|pin(?: it)?|e-?mail|print|like|reply|save|copy(?: link)?|loading\\W*',
  'teilen|drucken|merken|antworten|speichern|partager|imprimer|compartir|imprimir|condividi|stampa|compartilhar|delen|udostępnij',
  // What a machine should have replaced.
  '\\{\\{[^{}]*\\}\\}|\\[\\w+(?: \\w+=\\S+)+\\]',
  '(?:article|story) continues (?:below|after)\\b.{0,30}',
  'comments?|\\d+ comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|getty images|image source|table of contents|inhaltsverzeichnis|add to cart|in den warenkorb',
);

/** What a forum says of those who write in it. */
const MEMBER = anyOf(
  '(?:posts|joined|messages|reaction score|member since|last seen|beiträge|registriert(?: seit)?|dabei seit|mitglied seit|inscrit(?: le)?|mensajes|registrado|messaggi|iscritto)(?: ?:.{0,40})?',
  'click to expand\\W*|zum vergrößern anklicken\\W*|(?:you )?(?:must|need to|have to) (?:be logged in|log in|sign in|register)\\b.{0,60}|(?:du musst|sie müssen) (?:dich|sich|angemeldet|eingeloggt|registriert)\\b.{0,60}',
  '#\\d{1,4}|(?:reply with )?quote|report|zitieren|melden|citer|citar|(?:top|reply)',
);

/** Lines that lead elsewhere, or say who and when, by how they begin; what follows is short. */
const LINE = anyOf(
  // A label and what it labels.
  `(?:${[
    'related(?: \\w+)?|recommended(?: \\w+)?|more(?: from| on| about)?(?: \\w+)?|watch(?: now)?|listen(?: now)?|don.?t miss|learn more|tags?|filed under|topics?|source|photos?(?: by| credit)?|image(?: source| credit)?|credit',
    'passend(?: dazu)?|mehr(?: \\w+){0,2}|zum thema|lesetipps?|schlagw(?:ö|o)rter|kategorien?|themen|quellen?|fotos?|bild(?:er|quelle)?|le puede interesar|te puede interesar|potrebbe interessarti|foto',
    'aktualisiert|updated|published|veröffentlicht|mis à jour|publié|actualizado|publicado|aggiornato|pubblicato|atualizado',
  ].join('|')}) ?:.{0,110}`,
  // A prompt.
  `(?:${[
    'read (?:more|also|next|the full)|see also|also read|can also read|must read|click here|continue reading|check out next|view comments|leave a (?:reply|comment)|skip to|follow (?:us|me) on|opens? in (?:a )?new|(?:subscribe|sign up) (?:now|today|here|to (?:our|the|this)|for (?:our|the))',
    'lesen sie (?:auch|mehr|hier|dazu)|lies auch|mehr (?:zum thema|dazu|lesen|erfahren)|auch (?:interessant|lesenswert)|schon gelesen|siehe auch|weiterlesen|zum inhalt|folgen sie uns|folge uns|das könnte (?:sie|dich)',
    '(?:à )?lire aussi|voir aussi|l[ée]a también|(?:le|te) puede interesar|ver también|leggi anche|guarda anche|leia (?:também|mais)|veja também|lees (?:ook|verder)|czytaj (?:także|też)|zobacz (?:także|też)|läs också|les også|læs også|suivez-nous|síguenos|seguici',
  ].join('|')})(?![\\p{L}\\p{N}-]).{0,110}`,
  // A date, a name, a right.
  '(?:(?:last |zuletzt )?(?:updated|published|posted|aktualisiert|geändert|erstellt|veröffentlicht|publié|publicado|pubblicato)(?: on| by| in| am| von| le| el| il)?[ :]+).{0,12}\\d.{0,40}',
  "by [A-Z][\\w.’'-]+(?: [A-Z][\\w.’'-]+){0,3}|\\d+ ?(?:-?minutes?|mins?\\.?|minuten)(?: read| lesezeit)?|(?:lesezeit|reading time|temps de lecture|tiempo de lectura).{0,20}",
  '(?:©|\\(c\\) |copyright\\b|all rights reserved|alle rechte vorbehalten).{0,110}',
);

/** Sentences between the paragraphs that speak of the page and not of its subject. */
const NOTICE = new RegExp(
  `^(?:${[
    '.{0,60}(?:by clicking|mit (?:dem|einem|ihrem) klick|durch (?:das )?(?:an)?klicken).{0,90}(?:privacy|terms|cookies|datenschutz|einverstanden|zustimm)',
    '.{0,60}(?:external|embedded|externer?n?|eingebetteter?) (?:content|inhalte?).{0,160}(?:consent|privacy|third|datenschutz|zustimm|einwillig|angezeigt|geladen|aktivier)',
    // Who is paid for the links, and who asks for support.
    '.{0,150}(?:\\b(?:we|i) (?:may |might |can |will |could )?(?:\\w+ )?(?:earn|receive|get|make)\\b.{0,40}\\bcommission|as an amazon (?:associate|affiliate)|(?:this|our|my) (?:post|article|page|site|blog|guide|review|website)s? (?:may |might )?contains? .{0,25}\\baffiliate|(?:purchases?|bought) (?:made )?through (?:our|my|the) links)',
    '.{0,200}(?:affiliate-links?|affiliate-partner|partner-?links?|provisions-?links?).{0,200}(?:provision|gekennzeichnet|vergüt)',
    '.{0,100}\\blinks?\\b.{0,60}\\b(?:erhalten|erhält|bekommen|bekommt|verdienen|verdient)\\b.{0,60}provision',
    '.{0,60}(?:enjoy|lik)(?:ing|ed)? (?:this|our) (?:article|story|post|work|content).{0,40}(?:consider|support|subscrib|donat)',
    '(?:sign up|subscribe|join|get|melden? |abonnier|jetzt |bestellen sie|inscrivez|abonnez|suscr[ií]b|iscriviti|inscreva|schrijf je).{0,120}(?:newsletter|inbox|posteingang|boletín)',
  ].join('|')})`,
  'iu',
);

/** Without one of these there is no such notice; looking for them alone is faster. */
const NOTICED =
  /click|klick|inhalt|content|newsletter|inbox|posteingang|bolet|affiliate|commission|associate|purchase|provision|enjoy|lik(?:ed|ing)/i;

const LONGEST_LINE = 130;
const LONGEST_NOTICE = 420;

/** Whether a block is furniture: a label, a prompt, a date, a by-line, a notice. */
export function isNoise({ text, context }: Pick<RawBlock, 'text' | 'context'>): boolean {
  if (
    text.length <= LONGEST_LINE &&
    (LABEL.test(text) || (!context.heading && MEMBER.test(text)) || LINE.test(unbracketed(text)))
  )
    return true;
  return text.length <= LONGEST_NOTICE && NOTICED.test(text) && NOTICE.test(text);
}

const unbracketed = (text: string): string => text.replace(/^[^\p{L}\p{N}©]+/u, '');
