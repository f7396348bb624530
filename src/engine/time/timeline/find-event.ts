import type { ClauseView } from './clause-view.ts';

/** What a date is the date of: a verb's clause, or a noun that names something that happens. */
export interface EventHead {
  readonly token: number;
  readonly form: 'verb' | 'noun' | 'participle';
  /** Where its clause begins, when a date opens it. */
  readonly opens?: number;
  /** The closing mark up to which its clause reaches at least: “rated it “requires improvement””. */
  readonly until?: number;
}

const MAX_STEPS = 8;

/** Endings of nouns made from verbs, and nouns for what happens that no ending tells. */
const MADE_FROM_VERB = /(?:[^l]ing|tion|sion|ment|ance|ence|al|ure|ssion)s?$/i;
const HAPPENINGS =
  /^(?:clash|cyclone|defeat|victory|derby|fixture|heist|hurricane|inquest|landslide|qualifier|robbery|stampede|tsunami|typhoon|visit|trip|tour|incident|disaster|tragedy|talk|talks|summit|vote|war|attack|attacks|election|elections|poll|speech|ceremony|conference|strike|strikes|raid|coup|crash|accident|quake|earthquake|storm|fire|blast|explosion|murder|death|birth|funeral|wedding|game|match|race|debate|protest|protests|march|rally|launch|merger|sale|purchase|deal|offer|bid|split|deadline|slaying|revolt|riot|flight|hearing|trial|verdict|interview|broadcast|show|concert|festival|march|parade|campaign|uprising|invasion|collapse|fall|plunge|takeover|session|service|appearance|return|release|arrest|ruling|order|decision|law|accord|treaty|agreement|announcement|statement|report|call|letter|shooting|bombing|bombings|kidnapping|massacre|genocide|reunion|anniversary|holiday|premiere|exhibition|referendum|ballot|shutdown|closure|outbreak|flood|eruption|landing|departure|arrival|eclipse|siege|battle|operation|mission|drill|exercise|exercises)$/i;
/** Nouns with such endings that name no happening. */
const NOT_HAPPENINGS = /^(?:government|department|parliament|official|officials|president|building|king|ring|thing|something|anything|nothing|morning|evening|spring|capital|hospital|journal|general|generation|nation|population|position|condition|conditions|science|audience|evidence|intelligence|experience|figure|figures|future|nature|culture|literature|company|document|equipment|apartment|environment|minister|section|institution|organization|association|commission|administration|corporation|constitution|million|mention|region|religion|television|version|pension|moment|element|individual|material|animal|goal|deal|rival|signal|metal|meal|total|proposal|measure|pressure|furniture|distance|finance|insurance|chance|balance|residence|difference|influence|violence|silence|conscience|absence|presence|confidence|importance|tuition|unemployment|employment|earning|fiction|opinion|union|station|beijing|boeing|wing|following|during|including|according|regarding|concerning|pending)s?$/i; // biome-ignore format: a list

/** Verbs whose object is something that happens: “attended the service”, “won the race”. */
export const ATTENDS =
  /^(?:attended|boycotted|disrupted|followed|headed|held|hosted|interrupted|joined|launched|led|lost|missed|opened|organised|organized|skipped|staged|started|survived|watched|won)$/i;

/** Whether a noun names something that happens. */
export const isHappening = (word: string): boolean =>
  HAPPENINGS.test(word) ||
  (word.length > 4 && word.endsWith('s') && HAPPENINGS.test(word.slice(0, -1))) ||
  (word.length > 5 && MADE_FROM_VERB.test(word) && !NOT_HAPPENINGS.test(word));

/** What the words headed by a token can put a date on. */
export interface EventPath {
  /** A noun on the way that names something that happens. */
  readonly noun?: EventHead;
  /** Whether the date stands before that noun as its attribute: “Friday's ceremony”, “the 1996 campaign”. */
  readonly attributive: boolean;
  readonly verb?: EventHead;
}

/** Whether a token is a common noun for something that happens. */
export const isHappeningAt = (view: ClauseView, token: number): boolean => /^NNS?$/.test(view.tag(token)) && isHappening(view.form(token));

/** The events on the way up from `token`: the nearest noun for something that happens, and the verb. */
export function findEvents(view: ClauseView, token: number): EventPath {
  let noun: EventHead | undefined;
  let attributive = false;
  for (let at = token, step = 0; step < MAX_STEPS && at >= 0; at = view.head(at), step++) {
    if (view.isVerb(at) && !isComplement(view, at)) return { attributive, verb: asVerb(view, at), ...(noun && { noun }) };
    if (hasCopula(view, at)) return { attributive, verb: { token: at, form: 'verb' }, ...(noun && { noun }) };
    if (at === token) continue;
    if (noun === undefined && view.isNoun(at) && !view.tag(at).startsWith('NNP') && isHappening(view.form(at)) && !isSaying(view, at)) {
      noun = { token: at, form: 'noun' };
      attributive = token < at && view.head(token) === at && ['compound', 'nmod', 'nummod', 'amod'].includes(view.relation(token));
    }
  }
  return { attributive, ...(noun && { noun }) };
}

/** “had certified the bridge fit for use”: a word for how something is, which the tagger takes for a verb. */
export const isComplement = (view: ClauseView, token: number): boolean =>
  view.relation(token) === 'xcomp' && /^VB[PZ]$/.test(view.tag(token)) && !view.dependents(token).some((d) => view.isAuxiliary(d));

/** “wrote on Monday warning that …”: a participle that the tagger takes for a noun. */
export const isSaying = (view: ClauseView, token: number): boolean =>
  /^(?:warning|saying|announcing|claiming|arguing|insisting|confirming|adding)$/.test(view.form(token)) && view.form(token + 1) === 'that';

function asVerb(view: ClauseView, verb: number): EventHead {
  const relation = view.relation(verb);
  const tag = view.tag(verb);
  // “an interview published on Sunday”: the noun and its participle are the event.
  if (
    relation === 'acl' &&
    tag === 'VBN' &&
    view.isNoun(view.head(verb)) &&
    !view.dependents(verb).some((d) => view.relation(d) === 'nsubj' || view.isAuxiliary(d))
  )
    return { token: verb, form: 'participle' };
  return { token: verb, form: 'verb' };
}

/** Whether a noun or adjective is a predicate: “was chairman”, “is ready”. */
export const hasCopula = (view: ClauseView, token: number): boolean =>
  view.dependents(token).some((dependent) => view.relation(dependent) === 'cop');

/** Whether a verb only says which stretch of time is meant: “income for the three months ended 31 March”. */
export const endsAccounts = (view: ClauseView, verb: number): boolean =>
  /^end(?:ed|ing)$/i.test(view.form(verb)) && /^(?:weeks|months|quarter|half|year|period)$/i.test(view.form(verb - 1));
