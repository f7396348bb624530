import { type InlinedData, inlinedDataId } from '../../reader/article-data.ts';

/**
 * The pages that may carry the data of a file, all paths below the base: who read an article as a page never fetched its
 * file, since the page holds the same. The first page may be the newest article, or the library.
 */
export function listCarriers(file: string): readonly string[] {
  const catalogue = /^articles\/catalogue(?:-(\d+))?\.json$/.exec(file);
  if (catalogue !== null) return catalogue[1] === undefined ? ['library/', ''] : [`library/${catalogue[1]}/`];
  const [, folder, name] = /^(articles|people)\/([^/]+)\.json$/.exec(file) ?? [];
  if (name === undefined) return [];
  return folder === 'people' ? [`people/${name}/`] : [`${name}/`, ''];
}

/** The content of a file as a page carries it; nothing when the page carries something else. */
export function readCarried(html: string, file: string): string | undefined {
  const [, json] = new RegExp(`<script type="application/json" id="${inlinedDataId}">([^<]*)</script>`).exec(html) ?? [];
  if (json === undefined) return undefined;
  let data: InlinedData['data'];
  try {
    // Written by the build, and kept as it came.
    ({ data } = JSON.parse(json) as InlinedData);
  } catch {
    return undefined;
  }
  const [path, content] = nameContent(data);
  return path === file ? JSON.stringify(content) : undefined;
}

function nameContent(data: InlinedData['data']): readonly [path: string, content: object] | readonly [] {
  switch (data.kind) {
    case 'article':
      return [`articles/${encodeURIComponent(data.article.slug)}.json`, data.article];
    case 'library':
      return [`articles/catalogue${data.catalogue.page > 1 ? `-${data.catalogue.page}` : ''}.json`, data.catalogue];
    case 'person':
      return [`people/${encodeURIComponent(data.person.id)}.json`, data.person];
    default:
      return [];
  }
}
