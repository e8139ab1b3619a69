/** What a page says of itself: whether it calls itself an article, as news and blogs do. */
export function isDeclaredArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/^\s*article\s*$/i.test(type)) return true;
  if (document.querySelector('meta[property="article:published_time"]')) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (ARTICLE.test(script.textContent ?? '')) return true;
  return false;
}

const ARTICLE = /"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|BlogPosting)"/;
