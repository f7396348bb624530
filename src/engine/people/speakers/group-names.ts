import { tokenAt } from '../../text/token-at.ts';
import { SHAPE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import { FLAG } from '../lexicon.ts';
import type { Linking } from '../links/linking.ts';
import { mainSubject } from '../links/main-subject.ts';
import type { SourcePlace } from '../mentions/find-sources.ts';
import { wholeGroup } from '../whole-group.ts';
import { hashWord } from '../word-hash.ts';
import { companyBefore } from './company-before.ts';
import { DescribedGroups } from './described-groups.ts';
import { listCompanies, type NamePosition, wholeName } from './list-companies.ts';
import { callBy, makeCalled } from './name-entity.ts';
import { keyOf, listEndings, listSpelledOut, ownedEndsOf, shortNamesOf } from './short-names.ts';

const THE = hashWord('the');

/** The groups of an article that speak, by all that they may be called: the same phrase is the same group throughout. */
export class GroupNames {
  /** The companies that write what they are somewhere in the text. */
  readonly companies: ReadonlyMap<string, NamePosition>;
  private readonly linking: Linking;
  private readonly byKey = new Map<string, Entity>();
  /** “commission” for the Human Rights Commission: the small words by which a named group may be called later. */
  private readonly byNoun = new Map<string, Entity | undefined>();
  /** Whoever without a name spoke last, by the noun that they are called by. */
  private readonly byHead = new Map<number, Entity>();
  private readonly endings: ReturnType<typeof listEndings>;
  private readonly spelled: ReturnType<typeof listSpelledOut>;
  private readonly described: DescribedGroups;

  constructor(linking: Linking) {
    this.linking = linking;
    this.endings = listEndings(linking.view);
    this.spelled = listSpelledOut(linking.view, linking.candidates);
    this.companies = listCompanies(linking.view);
    this.described = new DescribedGroups(linking.view, linking.candidates);
  }

  /** “The wind developer said”: the one group that the text has said to be so. */
  describedAs({ first, head, last }: SourcePlace): Entity | undefined {
    const name = head + 1 === last ? this.described.find(first, head) : undefined;
    return name && this.namedAt(name.first, name.last);
  }

  /** Notes by what a group may be called from here on that is called by the tokens `[first, last)`. */
  note(first: number, last: number, entity: Entity): void {
    const { view } = this.linking;
    this.byKey.set(keyOf(view, first, last), entity);
    for (const short of shortNamesOf(view, first, last)) if (!this.byKey.has(short)) this.byKey.set(short, entity);
    // (“Kessler union” is not Kessler)
    const begin = view.shape[last - 1] === SHAPE.lower ? last : first;
    for (let i = begin; i < last; i++)
      if (view.shape[i] === SHAPE.capital && (view.flags[i] ?? 0) & FLAG.groupNoun)
        this.noteNoun((view.document.tokens.form[i] ?? '').toLowerCase(), entity);
    for (const short of ownedEndsOf(view, first, last)) this.noteNoun(short, entity);
  }

  /** What two groups may be called is neither's. */
  private noteNoun(noun: string, entity: Entity): void {
    this.byNoun.set(noun, this.byNoun.has(noun) && this.byNoun.get(noun) !== entity ? undefined : entity);
  }

  /** Notes the noun that whoever speaks is called by. */
  noteHead(head: number, entity: Entity): void {
    this.byHead.set(this.linking.view.hash[head] ?? 0, entity);
  }

  /** The group that the tokens `[first, last)` with the noun `head` call as it was called, or may be. */
  called(head: number, first: number, last: number): Entity | undefined {
    const key = keyOf(this.linking.view, first, last);
    return (
      this.theSame(head, first, last) ??
      this.byKey.get(key) ??
      this.byNoun.get(key) ??
      this.toldBefore(first, key) ??
      this.endsAs(first, last) ??
      this.spelledOut(first, last) ??
      this.calledInHeadline(first, last)
    );
  }

  /** A group that the text names by a longer name, though it has not spoken: “Kessler” is Kessler Freight Corp., “the S.W.B.” the Safe Water Board. */
  namedInFull(key: string): Entity | undefined {
    const company = this.companies.get(key);
    if (company) return this.namedAt(company.first, company.last);
    const mention = this.spelled.get(key);
    return mention === undefined ? undefined : this.named(mention);
  }

  /** The one company that the text names right before a source, -1 for none; one that it is only told of is none where another has been called so. */
  companyBefore(source: SourcePlace, key: string): number {
    const mention = companyBefore(this.linking, source, this.companies);
    const name = this.linking.candidates[mention];
    return name && this.byKey.has(key) && mainSubject(this.linking, name) < 0 ? -1 : mention;
  }

  /** The group that a name in the text is, which has not spoken so far or has. */
  named(mention: number): Entity {
    const { candidates, entities, entityOf, view } = this.linking;
    const name = candidates[mention];
    const { first, last } = wholeName(view, this.companies, wholeGroup(view, name?.first ?? 0, name?.last ?? 1));
    return this.namedAt(first, last, entities[entityOf[mention] ?? -1]);
  }

  /** The group that is named at the tokens `[first, last)`: `known`, or the one so called so far, or a new one. */
  namedAt(first: number, last: number, known?: Entity): Entity {
    const { linking } = this;
    const entity = known ?? this.byKey.get(keyOf(linking.view, first, last)) ?? makeCalled(linking, 'group', first, last);
    this.note(first, last, entity);
    return entity;
  }

  /** Makes every other place that names a group which speaks a mention of it. */
  linkOtherPlaces(): void {
    const { candidates, entityOf, view } = this.linking;
    if (this.byKey.size === 0) return;
    candidates.forEach((candidate, k) => {
      if (candidate.form !== 'name' || candidate.type === 'person' || (entityOf[k] ?? -1) >= 0) return;
      const { first, last } = wholeName(view, this.companies, wholeGroup(view, candidate.first, candidate.last));
      const entity = this.byKey.get(keyOf(view, first, last));
      if (!entity) return;
      entityOf[k] = entity.index;
      entity.links.push({ mention: k, sure: 0.97, evidence: { rule: 'same-name', span: candidate.span, certainty: 'stated' } });
    });
  }

  /** “The people said”, “the study found”: whoever was called so last, however much more was told of them. */
  private theSame(noun: number, first: number, last: number): Entity | undefined {
    const { hash } = this.linking.view;
    return hash[first] === THE && last - first === 2 && noun === first + 1 ? this.byHead.get(hash[noun] ?? 0) : undefined;
  }

  /** “A source close to the minister” is “the source” from then on. */
  private toldBefore(first: number, key: string): Entity | undefined {
    return this.linking.view.hash[first] === THE ? (this.byKey.get(`a ${key}`) ?? this.byKey.get(`an ${key}`)) : undefined;
  }

  /** “the Front” is the Tessmar Front, of which the text told before, where no other group is called so. */
  private endsAs(first: number, last: number): Entity | undefined {
    const { hash } = this.linking.view;
    const named = hash[first] === THE && last - first === 2 ? this.endings.get(hash[last - 1] ?? 0) : undefined;
    return !named || named.first > first ? undefined : this.namedAt(named.first, named.last);
  }

  /** “the Safe Water Board” behind a headline's “S.W.B.”, which is called by its whole name from then on. */
  private spelledOut(first: number, last: number): Entity | undefined {
    const { view } = this.linking;
    const short = shortNamesOf(view, first, last).find((name) => this.byKey.has(name));
    const entity = this.byKey.get(short ?? '');
    if (short === undefined || !entity?.nameSpan || entity.nameSpan.end - entity.nameSpan.start > 2 * short.length + 4) return undefined;
    callBy(view, entity, first, last);
    return entity;
  }

  /** “the Harbour Union” behind a headline's “union”, which is called by its whole name from then on. */
  private calledInHeadline(first: number, last: number): Entity | undefined {
    const { view } = this.linking;
    const { document, flags, sentence, shape } = view;
    const noun = (document.tokens.form[last - 1] ?? '').toLowerCase();
    const isName = last - first > 1 && shape[last - 1] === SHAPE.capital && ((flags[last - 1] ?? 0) & FLAG.groupNoun) !== 0;
    const entity = isName ? this.byKey.get(noun) : undefined;
    if (!entity?.nameSpan || entity.nameSpan.end - entity.nameSpan.start !== noun.length) return undefined;
    const block = document.sentences[sentence[tokenAt(document, entity.nameSpan.start)] ?? 0]?.block ?? 0;
    if (document.blocks[block]?.role === 'body') return undefined;
    callBy(view, entity, first, last);
    return entity;
  }
}
