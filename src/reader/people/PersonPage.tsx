import { textDirection } from '../article/text-direction.ts';
import { PublishedDay } from '../dates/PublishedDay.tsx';
import { countOf } from '../library/say-counts.ts';
import { usePerson } from '../load/use-person.ts';
import { pagePath } from '../page.ts';
import { nameFactuality, nameKind } from '../quote/describe-quotation.ts';
import { Link } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';
import { Loading } from '../site/Loading.tsx';
import { Problem } from '../site/Problem.tsx';
import { useTitle } from '../site/use-title.ts';
import { Avatar } from './Avatar.tsx';
import { makeInitials } from './initials.ts';

const unnamed = 'Nobody of this name is quoted in the articles that are here now. An article that changed may give another name.';

/** What one person is quoted as saying, across all articles. */
export function PersonPage({ person }: { readonly person: string }) {
  const { base } = useRouter();
  const { data, error, refetch } = usePerson(person);
  useTitle(data?.name);
  if (data === undefined) {
    if (error) return <Problem error={error} what="This person" missing={unnamed} retry={() => refetch()} />;
    return <Loading what="person" />;
  }
  const voice = { initials: makeInitials(data), kind: data.kind, colour: 1, round: 0 };
  const role = data.articles.find((article) => article.role !== undefined)?.role;
  const count = data.articles.reduce((sum, article) => sum + article.quotations.length, 0);
  return (
    <main className="lone-page person-page" id="content" data-voice="1">
      <h1 className="excerpt-title">
        <Avatar voice={voice} />
        <span>
          <bdi>{data.name}</bdi>
          {role !== undefined && (
            <span className="card-role">
              <bdi>{role}</bdi>
            </span>
          )}
        </span>
      </h1>
      <p className="quiet">
        {countOf(count, 'quotation')} in {countOf(data.articles.length, 'article')}
      </p>
      {data.articles.map((article) => {
        return (
          <section key={article.slug}>
            <p className="dateline">
              <PublishedDay published={article.published} />
            </p>
            <h2 className="list-title" dir={textDirection(article.headline)}>
              <Link href={pagePath({ kind: 'article', slug: article.slug }, base)}>{article.headline || 'Untitled article'}</Link>
            </h2>
            <ul className="found-quotations">
              {article.quotations.map((quotation) => (
                <li key={quotation.id}>
                  <Link
                    href={pagePath({ kind: 'quotation', slug: article.slug, quotation: quotation.id }, base)}
                    dir={textDirection(quotation.words)}
                  >
                    {quotation.words}
                  </Link>
                  {quotation.kind !== 'direct' && quotation.turn !== true && <Tag>{nameKind(quotation)}</Tag>}
                  {quotation.certainty === 'unsure' && <Tag>probably theirs</Tag>}
                  {quotation.factuality !== 'said' && <Tag>{nameFactuality(quotation)}</Tag>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}

/** Behind the words, with a space before it and no margin: on a line of its own it stands where lines begin. */
function Tag({ children }: { readonly children: string }) {
  return (
    <>
      {' '}
      <span className="tag">{children}</span>
    </>
  );
}
