/** What the rules of this site forbid to take effect, and a browser tells on its console. */
const forbidden = /([\s"'])(?=(?:style|on[a-z]+)\s*=)/gi;
/** What a style hides from everybody, or from all but those who hear a page (“, opens new tab”). */
const hides = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(0)/i;

/**
 * A page as a document that runs no scripts, loads nothing and is shown nowhere. Its styles and handlers are made mere data, since
 * the rules of this site would be broken by them, and what a style hides is `hidden`.
 */
export function parseInertly(html: string): Document {
  const page = new DOMParser().parseFromString(disarm(html.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '')), 'text/html');
  for (const element of page.querySelectorAll('[data-style]'))
    if (hides.test(element.getAttribute('data-style') ?? '')) element.setAttribute('hidden', '');
  // they part words that are one line: “Source<!-- -->: Post”
  const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode()) comment.parentNode?.removeChild(comment);
  page.normalize();
  return page;
}

/** The same page with other names for those attributes. In one pass, whatever opens and never closes. */
function disarm(html: string): string {
  let words = '';
  let done = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', done)) {
    const end = endOfTag(html, open);
    words += html.slice(done, open) + html.slice(open, end).replace(forbidden, '$1 data-');
    done = end;
  }
  return words + html.slice(done);
}

/** Where the tag that opens at `open` ends; a “>” within a value ends none. */
function endOfTag(html: string, open: number): number {
  if (!/[a-z]/i.test(html.charAt(open + 1))) return open + 1;
  let quote = '';
  let before = '';
  for (let at = open + 1; at < html.length; at++) {
    const sign = html.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at + 1;
    else if ((sign === '"' || sign === "'") && before === '=') quote = sign;
    if (sign.trim() !== '') before = sign;
  }
  return html.length;
}
