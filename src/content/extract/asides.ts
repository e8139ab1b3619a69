import { type Block, type Box, boxesAround } from './block.ts';

/** What stands over parts that lead elsewhere: other pages, the author, the readers' comments. */
const ELSEWHERE = new RegExp(
  `^(?:${[
    // English
    'related(?: [\\p{L}&]+){0,3}',
    '(?:related|recommended|similar) (?:articles|stories|posts|reading|content|news|topics|videos)\\b.{0,40}',
    'who (?:wrote|curated|created|reviewed|edited) this (?:article|story|guide|review|page|post)',
    '(?:you|we) (?:(?:may|might|will|could) )?(?:also )?(?:like|love|enjoy|think you).{0,30}',
    '(?:you )?(?:may|might) (?:also )?(?:like|be interested).{0,30}',
    '.{0,30}you (?:may|might) (?:also )?(?:like|be interested).{0,20}',
    'more (?:from|on|in|about|by|like this|stories|articles|news|posts|reading|to (?:read|explore)|insights|resources).{0,40}',
    '(?:read|see|discover|explore|learn) (?:more|next|also).{0,40}',
    '(?:keep|continue) (?:reading|exploring).{0,20}',
    '(?:our |the |see (?:our )?)?(?:latest|recent|newest|popular|trending|featured|top) (?:news|posts?|articles?|stories|story|insights?|blogs?|blog posts|comments|videos|topics|now|updates|press releases|products|tags).{0,20}',
    'latest|popular|trending|featured|recommended|sponsored|advertisement|editor.?s.? picks?',
    '(?:most|what.?s) (?:read|popular|viewed|commented|shared|trending).{0,20}',
    'recommend(?:ed|ations?)\\b.{0,30}',
    '(?:up next|next up|next (?:article|post|story)|previous (?:article|post|story)|post navigation)',
    '(?:about|meet|written by|reviewed by) (?:the |our |your )?(?:authors?|writers?|editors?|experts?|testers?|guide).{0,30}',
    '(?:written|reviewed|posted) by\\b.{0,40}',
    '(?:share|tweet|email|print)(?: (?:this|on|it|the)\\b.{0,30})?',
    '(?:\\d+ )?(?:comments?|responses?|replies|thoughts on .{0,80})(?: \\(?\\d+\\)?)?',
    '(?:leave|post|add|write) (?:a|your) (?:comment|reply|response).{0,20}',
    '(?:reader interactions|join the (?:conversation|discussion).{0,20})',
    '(?:subscribe|sign up(?: now| today)?$|sign up (?:for|to) (?:our|the|get|receive)|stay (?:in touch|connected|informed|updated|up to date|in the loop)|join our|get in touch|get our (?:newsletter|latest|free)|get the latest|follow (?:us|me|along)|contact us|newsletter|don.t miss).{0,60}',
    'tags?|categories|topics|archives?|search|navigation|menu|blogroll|footer|site map|filed under.{0,40}|disclaimer|disclosure',
    // German
    '(?:ähnliche|verwandte|passende) .{0,40}',
    '(?:das|dies|diese[srn]?|was) (?:könnte|dürfte|kann).{0,40}interessieren.{0,20}',
    'auch interessant.{0,20}|interessante artikel.{0,20}',
    '(?:mehr|weiteres) (?:zum|zu|zur|aus|von|vom|über|für|artikel|news|themen|lesen|dazu|erfahren|infos).{0,40}',
    'weitere[rsn]? (?:artikel|beiträge|themen|meldungen|news|nachrichten|informationen|infos|links|inhalte|berichte|texte|videos|posts|angebote|produkte|stories|veranstaltungen|pressemitteilungen).{0,30}',
    '(?:weiterlesen|lesen sie (?:auch|mehr|weiter)|lies (?:auch|mehr|weiter)|jetzt lesen|zum weiterlesen|lesetipps?).{0,30}',
    '(?:aktuelle|neueste|neuste|letzte|jüngste|beliebte(?:ste)?|meistgelesene|empfohlene|top)[ns]? (?:beiträge|artikel|meldungen|news|nachrichten|kommentare|themen|posts|videos|produkte|inhalte|tweets).{0,20}',
    '(?:meist ?gelesen|meist ?kommentiert|beliebt|empfehlungen|empfohlen|aktuelles|unsere empfehlungen?|redaktionsempfehlung).{0,20}',
    '(?:\\d+ )?(?:kommentare?|reaktionen|antworten zu .{0,80}|gedanken zu .{0,80}|leserbriefe|leserkommentare)(?: \\(?\\d+\\)?)?',
    '(?:kommentar|antwort) (?:schreiben|verfassen|hinterlassen|abgeben)|(?:schreiben?|hinterlassen?|verfassen?|schreib) (?:sie |uns )?(?:einen?|deinen?|ihren?) (?:kommentar|antwort).{0,20}|jetzt kommentieren|diskutieren sie mit',
    '(?:über|zu[mr]) (?:den|die|der|unsere[nr]?)? ?(?:autor|autorin|autoren|verfasser)(?:in)?.{0,30}|autor(?:in|en)?(?::.{0,30})?',
    '(?:artikel |beitrag |seite )?(?:teilen|weiterempfehlen|drucken|empfehlen|merken)(?: .{0,20})?',
    '(?:folgen sie|folge|folgt) (?:uns|mir).{0,30}|newsletter.{0,40}|abonnieren.{0,30}|kontakt|anzeigen?|werbung',
    'schlagw(?:ö|o)rter|schlagworte|stichw(?:ö|o)rter|kategorien|archiv|suche|themen|impressum|beitragsnavigation|(?:dieser|diese) (?:artikel|beitrag|seite) .{0,30}',
    // French, Spanish, Italian, Portuguese, Dutch
    '(?:articles?|contenus?|sujets?) (?:similaires|liés|connexes|récents|associés).{0,20}|(?:à )?lire aussi.{0,20}|sur le même (?:sujet|thème)|commentaires?|partager.{0,20}|laisser un commentaire',
    '(?:artículos|noticias|entradas|contenido) (?:relacionad[oa]s?|recientes|similares).{0,20}|(?:también )?te puede interesar.{0,20}|lee también.{0,20}|comentarios?|compartir.{0,20}|deja (?:un|tu) comentario',
    'articoli (?:correlati|simili|recenti).{0,20}|leggi anche.{0,20}|potrebbe(?:ro)? interessarti.{0,20}|commenti|condividi.{0,20}|lascia un commento',
    '(?:artigos|notícias|posts) (?:relacionad[oa]s|recentes).{0,20}|leia (?:também|mais).{0,20}|comentários?|compartilh.{0,20}',
    // Swedish, Danish, Norwegian, Polish, Czech, Turkish, Russian, Ukrainian
    '(?:relaterade?|relaterte?|relaterede|liknande|lignende) (?:artik|innl|inl|indl|produkt|nyhe|sake?r|poster).{0,15}|l[äæe]s (?:också|også|mer|mere)\\b.{0,20}|mest (?:läst|lest|læst)a?|kommentar(?:er)?|dela|del',
    '(?:powiązane|podobne|polecane|najnowsze|najczęściej czytane) (?:artyk|wpis|temat|produkt|wiadomo|teksty).{0,15}|(?:czytaj|zobacz) (?:też|także|więcej|również).{0,20}|komentarze|udostępnij',
    '(?:související|podobné|nejčtenější|doporučené) (?:člán|příspěv|produkt|téma|zpráv).{0,15}|(?:čtěte|přečtěte si) (?:také|dále|též).{0,20}|komentáře|diskuse|sdílet.{0,20}',
    '(?:ilgili|benzer|önerilen|en çok okunan) (?:haber|yazı|konu|içerik|ürün|makale).{0,15}|yorumlar|paylaş',
    '(?:читайте|смотрите|дивіться) (?:также|також).{0,20}|(?:похожие|связанные|популярные|последние|схожі|пов’язані|популярні|останні) (?:стат|новост|запис|тем|товар|новин|допис).{0,15}|ко(?:мм|м)ентар(?:ии|і)|поделиться.{0,20}|поділитися.{0,20}|рекомендуем',
    // Japanese, Chinese, Korean
    '関連(?:記事|リンク|ニュース).{0,10}|おすすめ.{0,10}|人気(?:記事|ランキング).{0,10}|あわせて読みたい.{0,10}|コメント|(?:相关|相關|推荐|推薦|热门|熱門|延伸)(?:文章|阅读|閱讀|新闻|新聞|推荐)?|评论|評論|관련 ?(?:기사|글|뉴스)|추천 ?(?:기사|글)|댓글',
    'gerelateerde .{0,30}|lees (?:ook|verder|meer).{0,20}|reacties|delen.{0,20}|meer (?:over|van|lezen).{0,20}',
  ].join('|')})(?: ?\\(?\\d+\\)?)?[\\s:.!?…›»→-]*$`,
  'iu',
);

type Measured = Pick<Block, 'context' | 'text' | 'box' | 'index' | 'good' | 'words'>;

/** Whether a heading says that what follows leads elsewhere. */
const leadsElsewhere = (text: string): boolean => text.length < 120 && ELSEWHERE.test(text.trim());

/** The blocks that stand under headings that lead elsewhere, those headings included. */
export function asideBlocks(blocks: readonly Measured[]): ReadonlySet<number> {
  const total = sumOfGood(blocks, 0, blocks.length);
  const aside = new Set<number>();
  for (const block of blocks) {
    if (!block.context.heading || aside.has(block.index) || !leadsElsewhere(block.text)) continue;
    const end = endOfPart(block, blocks);
    const part = sumOfGood(blocks, block.index, end);
    if (total - part < Math.max(FEWEST_WORDS, MOST * part)) continue;
    for (let i = block.index; i < end; i++) aside.add(i);
  }
  return aside;
}

/** Where nearly all text of a page stands under such a heading, the heading means something else. */
const FEWEST_WORDS = 60;
const MOST = 0.5;

function sumOfGood(blocks: readonly Measured[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) if (blocks[i]?.good) sum += blocks[i]?.words ?? 0;
  return sum;
}

/** Where the part under a heading ends: at the next heading of its rank, or with the box that it opens. */
function endOfPart(heading: Measured, blocks: readonly Measured[]): number {
  const box = partOf(heading);
  const around = textAround(heading, blocks);
  const isLabel = LABEL.test(heading.text);
  for (let i = heading.index + 1; i < box.endBlock; i++) {
    const block = blocks[i];
    if (!block) continue;
    const level = block.context.heading;
    if (level > 0 && level <= heading.context.heading) return i;
    if (block.good && (isLabel || (block.box.parent === around && !PERSON.test(heading.text)))) return i;
  }
  return box.endBlock;
}

/** What stands over a few buttons or words. */
const LABEL =
  /^(?:share|tweet|email|print|tags?|categories|topics|search|navigation|menu|contents|teilen|drucken|schlagw|stichw|kategorien|themen|suche|kontakt|partager|compartir|condividi)\b/i;
/** What stands over text, not links. */
const PERSON =
  /author|writer|editor|written|reviewed|comment|subscribe|sign|newsletter|disc|autor|kommentar|über/i;

/** The box that holds the text before a heading: what follows there again goes on with it. */
function textAround(heading: Measured, blocks: readonly Measured[]): Box | null {
  for (let i = heading.index - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.good) return block.box.parent;
  }
  return null;
}

/** The smallest box around a heading that holds more than it. */
function partOf({ box, index }: Measured): Box {
  for (const around of boxesAround(box)) if (around.endBlock > index + 1) return around;
  return box;
}
