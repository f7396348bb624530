import { expect, test } from 'vitest';
import { makeMender } from '../../../src/engine/syntax/mends/mend-tree.ts';
import { UPOS } from '../../../src/engine/syntax/syntax.ts';

/** A sentence as `form PART head label`, heads by number from 0, `-` for the root. */
function mend(lines: readonly string[]) {
  const rows = lines.map((line) => line.split(' '));
  const labelNames = [
    'root',
    'flat',
    'nsubj',
    'obj',
    'amod',
    'cop',
    'obl',
    'nmod',
    'nmod:poss',
    'conj',
    'cc',
    'parataxis',
    'nsubj:pass',
    'punct',
    'ccomp',
    'det',
    'appos',
    'compound',
    'case',
    'advcl',
    'acl',
    'mark',
    'aux',
    'advmod',
    'discourse',
    'vocative',
    'nummod',
    'list',
  ];
  const names: readonly string[] = UPOS;
  const trees = {
    form: rows.map(([form = '']) => form),
    upos: Uint8Array.from(rows, ([, part = '']) => names.indexOf(part)),
    xpos: new Uint8Array(rows.length),
    head: Int32Array.from(rows, ([, , head]) => (head === '-' ? -1 : Number(head))),
    label: Uint8Array.from(rows, ([, , , label = '']) => labelNames.indexOf(label)),
  };
  makeMender(labelNames, ['NN', 'NNP', 'VBG'])(trees, 0, rows.length);
  return { ...trees, labelNames };
}
function mended(...lines: readonly string[]): string[] {
  const { form: forms, head, label, labelNames } = mend(lines);
  return forms.map((form, i) => `${form} ${head[i] === -1 ? '-' : head[i]} ${labelNames[label[i] ?? 0]}`);
}
const partsOf = (...lines: readonly string[]) => Array.from(mend(lines).upos, (part) => UPOS[part]);

test('two names side by side that hang from one word alike are one name', () => {
  expect(mended('Ms. PROPN 2 nsubj', 'Lee PROPN 2 nsubj', 'said VERB - root')).toEqual(['Ms. 2 nsubj', 'Lee 0 flat', 'said - root']);
});

test.each(['flat', 'appos'])('whose name follows a possessive is no part of its owner’s, though it hangs as %s', (label) => {
  const lines = ['Kell PROPN 4 nsubj', '’s PART 0 case', `Ann PROPN 0 ${label}`, 'Lee PROPN 2 flat', 'said VERB - root'];
  expect(mended(...lines)).toEqual(['Kell 2 nmod:poss', '’s 0 case', 'Ann 4 nsubj', 'Lee 2 flat', 'said - root']);
  const other = ['Kell PROPN 4 nsubj', ', PUNCT 0 punct', `Ann PROPN 0 ${label}`, 'Lee PROPN 2 flat', 'said VERB - root'];
  expect(mended(...other)).not.toContain('Kell 2 nmod:poss');
});

test('an ending behind a name with a hyphen is the whole name’s, who owns the subject', () => {
  const lines = [
    'Jean PROPN 6 nsubj',
    '- PUNCT 2 punct',
    'Luc PROPN 0 flat',
    'Moreau PROPN 2 flat',
    '’s PART 2 case',
    'aide NOUN 6 nsubj',
    'left VERB - root',
  ];
  expect(mended(...lines)).toEqual([
    'Jean 5 nmod:poss',
    '- 2 punct',
    'Luc 0 flat',
    'Moreau 2 flat',
    '’s 0 case',
    'aide 6 nsubj',
    'left - root',
  ]);
  const beside = [
    'Ann PROPN 6 nsubj',
    'al PROPN 0 flat',
    '- PUNCT 3 punct',
    'Lee PROPN 5 nmod:poss',
    '’s PART 3 case',
    'aide NOUN 0 list',
    'left VERB - root',
  ];
  expect(mended(...beside)).toEqual([
    'Ann 5 nmod:poss',
    'al 0 flat',
    '- 3 punct',
    'Lee 0 flat',
    '’s 0 case',
    'aide 6 nsubj',
    'left - root',
  ]);
});

test('a name does not go on behind a comma: before a verb without a subject it is its subject', () => {
  expect(mended('Rome PROPN 4 obl', ', PUNCT 2 punct', 'Ann PROPN 0 flat', 'Lee PROPN 2 flat', 'left VERB - root').at(2)).toBe(
    'Ann 4 nsubj',
  );
});

test('nor does a phrase go on behind closing marks', () => {
  const lines = [
    'finished VERB - root',
    'winter NOUN 0 obl',
    '” PUNCT 1 punct',
    'the DET 4 det',
    'minister NOUN 1 appos',
    ', PUNCT 4 punct',
    'said VERB 0 conj',
  ];
  expect(mended(...lines).at(4)).toBe('minister 6 nsubj');
});

test('behind a name a word with a capital is one', () => {
  const lines = ['Ottoline PROPN 1 compound', 'Graves NOUN 2 nsubj', 'left VERB - root'];
  expect(partsOf(...lines)).toEqual(['PROPN', 'PROPN', 'VERB']);
  expect(partsOf(...lines.with(1, 'graves NOUN 2 nsubj'))).toEqual(['PROPN', 'NOUN', 'VERB']);
});

test('but a verb that has a subject keeps it', () => {
  expect(mended('She PRON 4 nsubj', 'Rome PROPN 4 obl', ', PUNCT 3 punct', 'Ann PROPN 1 flat', 'left VERB - root').at(3)).toBe(
    'Ann 1 flat',
  );
});

test('“Ann blamed referee Dunn” is a sentence, not a blamed referee', () => {
  expect(mended('Ann PROPN 1 nmod', 'blamed VERB 2 amod', 'referee NOUN - root')).toEqual([
    'Ann 1 nsubj',
    'blamed - root',
    'referee 1 obj',
  ]);
});

test('while “blamed referees left” stays as it is', () => {
  const lines = ['blamed VERB 1 amod', 'referees NOUN 2 nsubj', 'left VERB - root'];
  expect(mended(...lines)).toEqual(['blamed 1 amod', 'referees 2 nsubj', 'left - root']);
});

test('a copula belongs to what somebody is, not to what it is of', () => {
  expect(mended('trip NOUN 3 nsubj', 'be AUX 2 cop', 'her PRON 3 nsubj', 'first ADJ - root').slice(1, 3)).toEqual([
    'be 3 cop',
    'her 3 nmod:poss',
  ]);
});

test('a clause with its own subject that only a comma joins is said beside the other', () => {
  const lines = ['opens VERB - root', ', PUNCT 3 punct', 'police NOUN 3 nsubj', 'said VERB 0 conj'];
  expect(mended(...lines).at(3)).toBe('said 0 parataxis');
  expect(mended(...lines.with(1, 'and CCONJ 3 cc')).at(3)).toBe('said 0 conj');
});

test('“with Ann warning that …” is somebody who warns, “with a warning that …” is not', () => {
  const lines = [
    'left VERB - root',
    'with ADP 3 case',
    'Ann PROPN 3 compound',
    'warning NOUN 0 obl',
    'rain NOUN 5 nsubj',
    'came VERB 3 acl',
  ];
  expect(mended(...lines).slice(2)).toEqual(['Ann 3 nsubj', 'warning 0 advcl', 'rain 5 nsubj', 'came 3 ccomp']);
  expect(mended(...lines.with(2, 'a DET 3 det')).at(3)).toBe('warning 0 obl');
});

test('“Ann, a historian, drove” is about what she did', () => {
  const lines = ['Ann PROPN - root', ', PUNCT 2 punct', 'historian NOUN 0 appos', ', PUNCT 0 punct', 'drove VERB 0 parataxis'];
  expect(mended(...lines)).toEqual(['Ann 4 nsubj', ', 2 punct', 'historian 0 appos', ', 0 punct', 'drove - root']);
});

test('a clause that says when or why hangs from a verb, not from the thing before it', () => {
  const thing = ['Lee PROPN 1 nsubj', 'seeks VERB - root', 'peace NOUN 1 obj'];
  expect(mended(...thing, 'as SCONJ 5 mark', 'he PRON 5 nsubj', 'leaves VERB 2 acl').at(5)).toBe('leaves 1 advcl');
  // which peace: nothing says when
  expect(mended(...thing, 'that SCONJ 5 mark', 'he PRON 5 nsubj', 'wants VERB 2 acl').at(5)).toBe('wants 2 acl');
  // what follows belongs to the thing still, and arcs must not cross
  expect(mended(...thing, 'as SCONJ 5 mark', 'he PRON 5 nsubj', 'left VERB 2 acl', 'here ADV 2 nmod').at(5)).toBe('left 2 acl');
});

test('who stands right before a verb without a subject does what it says', () => {
  const lines = [
    'works VERB 5 ccomp',
    ', PUNCT 0 punct',
    'man NOUN 0 parataxis',
    ', PUNCT 4 punct',
    'asked VERB 2 acl',
    'said VERB - root',
  ];
  const aside = [...lines.slice(0, 5), ', PUNCT 4 punct', 'said VERB - root'].map((line) => line.replace('works VERB 5', 'works VERB 6'));
  expect(mended(...aside).at(2)).toBe('man 6 nsubj');
  // without the comma he is no subject
  expect(mended(...lines).at(2)).toBe('man 0 parataxis');
});

test('what runs aground is not done twice', () => {
  const lines = ['ship NOUN 1 nsubj', 'ran VERB 2 advcl', 'aground VERB - root', 'yesterday NOUN 2 obl'];
  expect(mended(...lines)).toEqual(['ship 1 nsubj', 'ran - root', 'aground 1 advmod', 'yesterday 1 obl']);
  const other = ['ship NOUN 1 nsubj', 'ran VERB 2 advcl', 'sank VERB - root'];
  expect(mended(...other).at(2)).toBe('sank - root');
});

test('a verb has one subject', () => {
  expect(mended('Outside ADP 1 case', 'court NOUN 3 nsubj', 'widow NOUN 3 nsubj', 'read VERB - root').at(1)).toBe('court 3 obl');
  expect(mended('Outside ADP 1 case', 'court NOUN 2 nsubj', 'read VERB - root').at(1)).toBe('court 2 nsubj');
  const told = ['told VERB - root', 'the DET 2 det', 'firm NOUN 4 nsubj', 'roof NOUN 4 nsubj', 'leaked VERB 0 ccomp'];
  expect(mended(...told)).toEqual(['told - root', 'the 2 det', 'firm 0 obj', 'roof 4 nsubj', 'leaked 0 ccomp']);
});

test('behind marks a name is the subject, and what stands between commas tells what it is', () => {
  const lines = ['stone NOUN 6 ccomp', '” PUNCT 0 punct', 'Ann PROPN 0 appos', ', PUNCT 5 punct', 'the DET 5 det', 'chair NOUN 7 nsubj'];
  const said = [...lines, ', PUNCT 5 punct', 'said VERB - root'].map((line) => line.replace('6 ccomp', '7 ccomp'));
  expect([mended(...said).at(2), mended(...said).at(5)]).toEqual(['Ann 7 nsubj', 'chair 2 appos']);
});

test('a noun right in front of a name that is the subject, too, tells what it is', () => {
  const lines = ['The DET 1 det', 'firm NOUN 4 nsubj', 'Marsh PROPN 3 compound', 'Lee PROPN 4 nsubj', 'said VERB - root'];
  expect(mended(...lines).slice(1, 4)).toEqual(['firm 3 compound', 'Marsh 3 compound', 'Lee 4 nsubj']);
});

test('a name right behind a noun is what the sentence is about', () => {
  const lines = ['agency NOUN 4 nsubj', 'Marsh PROPN 0 flat', '& CCONJ 3 cc', 'Lee PROPN 0 conj', 'said VERB - root'];
  expect(mended(...lines)).toEqual(['agency 1 compound', 'Marsh 4 nsubj', '& 3 cc', 'Lee 1 conj', 'said - root']);
});

test('several that a noun tells of stay together', () => {
  const lines = ['members NOUN 4 nsubj', 'Marsh PROPN 0 appos', 'and CCONJ 3 cc', 'Lee PROPN 1 conj', 'said VERB - root'];
  expect(mended(...lines).at(0)).toBe('members 4 nsubj');
});

test('a noun behind a comma is no part of the name', () => {
  const lines = ['Lee PROPN 3 nsubj', ', PUNCT 2 punct', 'owner NOUN 0 appos', 'said VERB - root'];
  expect(mended(...lines).at(2)).toBe('owner 0 appos');
});

test('a possessive ends a whole phrase', () => {
  const lines = ['attorney NOUN 4 nsubj', 'general ADJ 3 amod', '’s PART 1 case', 'office NOUN 4 nsubj', 'said VERB - root'];
  expect(mended(...lines)).toEqual(['attorney 3 nmod:poss', 'general 0 amod', '’s 0 case', 'office 4 nsubj', 'said - root']);
});

test('what stands between commas behind a sentence’s first word is beside it, whatever that is taken for', () => {
  const lines = [
    'Loomly ADV 6 advmod',
    ', PUNCT 0 punct',
    'a DET 3 det',
    'startup NOUN 6 nsubj',
    ', PUNCT 3 punct',
    'has AUX 6 aux',
    'admitted VERB - root',
  ];
  expect(mended(...lines).filter((line) => /Loomly|startup/.test(line))).toEqual(['Loomly 6 nsubj', 'startup 0 appos']);
  expect(partsOf(...lines)[0]).toBe('PROPN');
});

test('what begins a sentence stays what it is where the subject goes on', () => {
  const lines = ['Yesterday ADV 4 advmod', ', PUNCT 0 punct', 'a DET 3 det', 'startup NOUN 4 nsubj', 'failed VERB - root'];
  expect(mended(...lines)).toEqual(['Yesterday 4 advmod', ', 0 punct', 'a 3 det', 'startup 4 nsubj', 'failed - root']);
});

test('what has a subject of its own stands beside nobody', () => {
  const lines = ['Lee PROPN - root', ': PUNCT 3 punct', 'I PRON 3 nsubj', 'waitress NOUN 0 appos'];
  expect(mended(...lines).at(3)).toBe('waitress 0 parataxis');
});

test('a day in front of a verb tells when, and the noun in front of it is the subject', () => {
  expect(mended('The DET 1 det', 'envoy NOUN 2 compound', 'Tuesday PROPN 3 nsubj', 'left VERB - root').slice(1, 3)).toEqual([
    'envoy 3 nsubj',
    'Tuesday 3 obl',
  ]);
});

test('a year or a month in front of a bare subject tells when', () => {
  expect(mended('In ADP 2 case', '2017 NUM 2 nummod', 'miners NOUN 3 nsubj', 'left VERB - root')).toEqual([
    'In 1 case',
    '2017 3 obl',
    'miners 3 nsubj',
    'left - root',
  ]);
  expect(mended('twelve NUM 1 nummod', 'miners NOUN 2 nsubj', 'left VERB - root')[0]).toBe('twelve 1 nummod');
});

test('a summer Sunday is a subject', () => {
  expect(mended('A DET 2 det', 'summer NOUN 2 compound', 'Sunday PROPN 3 nsubj', 'passed VERB - root')[2]).toBe('Sunday 3 nsubj');
});

test('the last word of a name in front of “and” belongs to it', () => {
  const lines = ['Ann PROPN 6 nsubj', 'Jo PROPN 0 flat', 'Bell PROPN 4 compound', 'and CCONJ 4 cc', 'Tom PROPN 0 conj', 'Lee PROPN 4 flat'];
  expect(mended(...lines, 'left VERB - root')[2]).toBe('Bell 0 flat');
});

test('two names in front of what is called after both stay in front of it', () => {
  const lines = ['Lee PROPN 2 compound', 'and CCONJ 2 cc', 'Hale PROPN 3 compound', 'case NOUN - root'];
  expect(mended(...lines)[0]).toBe('Lee 2 compound');
});

test('who has an office of a body is the subject, not the body', () => {
  const lines = ['Bank PROPN 6 nsubj', 'of ADP 4 case', 'England PROPN 3 compound', 'governor NOUN 4 compound', 'Ann PROPN 0 nmod'];
  expect(mended(...lines, 'Lee PROPN 4 flat', 'spoke VERB - root')).toEqual([
    'Bank 3 compound',
    'of 2 case',
    'England 0 nmod',
    'governor 4 compound',
    'Ann 6 nsubj',
    'Lee 4 flat',
    'spoke - root',
  ]);
});

test('a small noun with “of” keeps whom it is of', () => {
  const lines = ['pride NOUN 5 nsubj', 'of ADP 4 case', 'Leeds PROPN 3 compound', 'captain NOUN 4 compound', 'Ann PROPN 0 nmod'];
  expect(mended(...lines, 'spoke VERB - root')[0]).toBe('pride 5 nsubj');
});

test('behind a particle a name goes on', () => {
  const lines = ['Gwyn PROPN 3 nsubj', 'ap NOUN 3 ccomp', 'Rhys PROPN 3 nsubj', 'left VERB - root'];
  expect(mended(...lines).slice(0, 3)).toEqual(['Gwyn 3 nsubj', 'ap 0 flat', 'Rhys 0 flat']);
});

test('both halves of a name with a hyphen are the subject', () => {
  const lines = ['Marsh PROPN 3 ccomp', '- PUNCT 2 punct', 'Lee PROPN 3 nsubj', 'left VERB - root'];
  expect(mended(...lines).slice(0, 3)).toEqual(['Marsh 3 nsubj', '- 2 punct', 'Lee 0 flat']);
});

test('a capital behind the capital that is the subject is no aside', () => {
  const lines = ['said VERB - root', 'leader NOUN 2 compound', 'Amber NOUN 0 nsubj', 'Lee PROPN 0 discourse'];
  expect(mended(...lines).slice(2)).toEqual(['Amber 0 nsubj', 'Lee 2 flat']);
});

test('the owner of an office in front of a name is no second subject', () => {
  const lines = ['Clyde PROPN 5 nsubj', 'Unity PROPN 3 nmod:poss', "'s PART 1 case", 'spokesman NOUN 4 compound', 'Ann PROPN 5 nsubj'];
  expect(mended(...lines, 'left VERB - root').slice(0, 2)).toEqual(['Clyde 1 compound', 'Unity 3 nmod:poss']);
});

test('a name in front of “the” and a noun stays the subject', () => {
  const lines = ['Ann PROPN 3 nsubj', 'the DET 2 det', 'Mayor PROPN 3 nsubj', 'left VERB - root'];
  expect(mended(...lines)[0]).toBe('Ann 3 nsubj');
});

test('an adjective between an office and a name goes with the name', () => {
  const lines = ['attorney NOUN 3 nsubj', 'general ADJ 2 amod', 'Ann PROPN 3 nsubj', 'left VERB - root'];
  expect(mended(...lines)[0]).toBe('attorney 2 compound');
});

test('a name between commas behind the subject says who that is', () => {
  const lines = [
    'His PRON 1 nmod:poss',
    'eldest ADJ 5 nsubj',
    ', PUNCT 3 punct',
    'Tom PROPN 1 vocative',
    ', PUNCT 1 punct',
    'left VERB - root',
  ];
  expect(mended(...lines)[3]).toBe('Tom 1 appos');
});

test('who is close to somebody is the subject, not how close', () => {
  const lines = ['A DET 1 det', 'source NOUN 2 compound', 'close ADV 5 advmod', 'to ADP 4 case', 'Lee PROPN 2 obl', 'left VERB - root'];
  expect(mended(...lines).slice(1, 3)).toEqual(['source 5 nsubj', 'close 1 amod']);
  const beside = ['Sources NOUN 4 nsubj', 'close ADV 4 ccomp', 'to ADP 3 case', 'Lee PROPN 1 obl', 'left VERB - root'];
  expect(mended(...beside).slice(0, 2)).toEqual(['Sources 4 nsubj', 'close 0 amod']);
  const behind = ['said VERB - root', 'sources NOUN 2 nsubj', 'close ADJ 0 ccomp', 'to ADP 4 case', 'Lee PROPN 2 obl'];
  expect(mended(...behind).slice(1, 3)).toEqual(['sources 0 nsubj', 'close 1 amod']);
  const moved = ['Lee PROPN 1 nsubj', 'moved VERB - root', 'boats NOUN 1 obj', 'close ADV 1 advmod', 'to ADP 5 case', 'walls NOUN 3 obl'];
  expect(mended(...moved).slice(2, 4)).toEqual(['boats 1 obj', 'close 1 advmod']);
});

test('in front of a comma the last word of a phrase is its noun', () => {
  const lines = ['Ann PROPN - root', ', PUNCT 3 punct', 'a DET 3 det', 'top NOUN 0 appos', 'moderate ADJ 3 amod', ', PUNCT 0 punct'];
  expect(mended(...lines).slice(2, 5)).toEqual(['a 4 det', 'top 4 compound', 'moderate 0 appos']);
});

test('behind “, and” a name with what it is between commas begins a clause', () => {
  const front = ['grew VERB - root', 'at ADP 2 case', 'Marsh PROPN 0 obl', ', PUNCT 5 punct', 'and CCONJ 5 cc', 'Ann PROPN 2 conj'];
  const lines = [
    ...front,
    ', PUNCT 8 punct',
    'a DET 8 det',
    'nurse NOUN 2 appos',
    ', PUNCT 8 punct',
    'is AUX 11 aux',
    'selling VERB 0 parataxis',
  ];
  expect([4, 5, 8].map((i) => mended(...lines)[i])).toEqual(['and 11 cc', 'Ann 11 nsubj', 'nurse 5 appos']);
});

test('but not in front of a verb that has a subject', () => {
  const front = ['grew VERB - root', 'at ADP 2 case', 'Marsh PROPN 0 obl', ', PUNCT 5 punct', 'and CCONJ 5 cc', 'Ann PROPN 2 conj'];
  const lines = [
    ...front,
    ', PUNCT 8 punct',
    'a DET 8 det',
    'nurse NOUN 5 appos',
    ', PUNCT 8 punct',
    'said VERB 0 parataxis',
    'Tom PROPN 10 nsubj',
  ];
  expect(mended(...lines)[5]).toBe('Ann 2 conj');
});

test('who has a possessive ending is no subject beside whom it owns', () => {
  const lines = [
    'Ann PROPN 7 nsubj',
    'Lee PROPN 0 flat',
    "'s PART 0 case",
    'wife NOUN 7 nsubj',
    ', PUNCT 3 punct',
    'May PROPN 7 nsubj',
    ', PUNCT 5 punct',
  ];
  expect(mended(...lines, 'left VERB - root').slice(0, 4)).toEqual(['Ann 3 nmod:poss', 'Lee 0 flat', "'s 0 case", 'wife 7 nsubj']);
});

test('both halves of a name with a hyphen own what the second does', () => {
  const lines = [
    'Marsh PROPN 5 nsubj',
    '- PUNCT 0 punct',
    'Lee PROPN 4 nmod:poss',
    "'s PART 2 case",
    'mother NOUN 0 appos',
    'left VERB - root',
  ];
  expect(mended(...lines).slice(0, 5)).toEqual(['Marsh 4 nmod:poss', '- 2 punct', 'Lee 0 flat', "'s 0 case", 'mother 5 nsubj']);
});

test('a town and its state go with the noun behind them', () => {
  const lines = [
    'The DET 1 det',
    'Ostby PROPN 6 nsubj',
    ', PUNCT 3 punct',
    'Calif. PROPN 1 conj',
    ', PUNCT 1 punct',
    'firm NOUN 6 nsubj',
    'said VERB - root',
  ];
  expect(mended(...lines)).toEqual([
    'The 5 det',
    'Ostby 5 compound',
    ', 3 punct',
    'Calif. 1 appos',
    ', 1 punct',
    'firm 6 nsubj',
    'said - root',
  ]);
});

test('but a name with a state behind it stays the subject where no noun follows', () => {
  const lines = ['Ostby PROPN 4 nsubj', ', PUNCT 2 punct', 'Calif. PROPN 0 appos', ', PUNCT 0 punct', 'left VERB - root'];
  expect(mended(...lines).slice(0, 3)).toEqual(['Ostby 4 nsubj', ', 2 punct', 'Calif. 0 appos']);
});

test('what two fields are joined by is the subject', () => {
  const lines = ['The DET 1 det', 'oil NOUN 5 nsubj', 'and CCONJ 4 cc', 'gas NOUN 4 compound', 'concern NOUN 1 conj', 'left VERB - root'];
  expect(mended(...lines)).toEqual(['The 4 det', 'oil 4 compound', 'and 4 cc', 'gas 4 compound', 'concern 5 nsubj', 'left - root']);
});

test('but two who are joined stay two', () => {
  const lines = [
    'The DET 1 det',
    'chairman NOUN 5 nsubj',
    'and CCONJ 4 cc',
    'parent NOUN 4 compound',
    'company NOUN 1 conj',
    'left VERB - root',
  ];
  expect(mended(...lines).slice(1)).toEqual(['chairman 5 nsubj', 'and 4 cc', 'parent 4 compound', 'company 1 conj', 'left - root']);
});

test('of two subjects side by side a count tells how many the other is', () => {
  const lines = ['one NUM 2 nsubj', 'local ADJ 2 nsubj', 'said VERB - root'];
  expect(mended(...lines)).toEqual(['one 1 nummod', 'local 2 nsubj', 'said - root']);
  expect(partsOf(...lines)[1]).toBe('NOUN');
  expect(mended('one NUM 3 nsubj', ', PUNCT 3 punct', 'late ADJ 3 nsubj', 'said VERB - root')).toContain('one 3 nsubj');
});

test('a name that something is told ends before what opens a phrase of its own', () => {
  const lines = [
    'told VERB - root',
    'the DET 4 det',
    'Herald PROPN 4 compound',
    'many ADJ 4 amod',
    'boats NOUN 5 nsubj',
    'sank VERB 0 ccomp',
  ];
  expect(mended(...lines).slice(1, 5)).toEqual(['the 2 det', 'Herald 0 obj', 'many 4 amod', 'boats 5 nsubj']);
  expect(mended(...lines.map((line) => line.replace('told', 'saw')))[2]).toBe('Herald 4 compound');
});

test('of two nouns side by side the first goes with the second', () => {
  const lines = ['a DET 1 det', 'union NOUN 3 nsubj', 'spokesperson NOUN 3 nsubj', 'said VERB - root'];
  expect(mended(...lines)).toEqual(['a 2 det', 'union 2 compound', 'spokesperson 3 nsubj', 'said - root']);
});

test('“general” behind an office is a part of it', () => {
  expect(mended('advocate NOUN 2 nsubj', 'general NOUN 2 nsubj', 'said VERB - root')).toEqual([
    'advocate 2 nsubj',
    'general 0 amod',
    'said - root',
  ]);
});

test('a body with its initials goes with the office behind it', () => {
  const bracket = ['Union PROPN 6 nsubj', '( PUNCT 2 punct', 'HWU PROPN 0 appos', ') PUNCT 2 punct', 'president PROPN 5 compound'];
  for (const name of ['Ann PROPN 6 nsubj', 'Ann PROPN 0 appos'])
    expect(mended(...bracket, name, 'said VERB - root')).toEqual(mended(...bracket, 'Ann PROPN 6 nsubj', 'said VERB - root'));
  const [union, , , , , ann] = mended(...bracket, 'Ann PROPN 0 appos', 'said VERB - root');
  expect([union, ann]).toEqual(['Union 4 compound', 'Ann 6 nsubj']);
});

test('of two subjects the one behind “before” is none', () => {
  const lines = ['lawyer NOUN 4 nsubj', 'speaking VERB 0 acl', 'before SCONJ 4 mark', 'court NOUN 4 nsubj', 'said VERB - root'];
  expect(mended(...lines).slice(2, 4)).toEqual(['before 3 case', 'court 4 obl']);
  expect(mended('before SCONJ 2 mark', 'court NOUN 2 nsubj', 'said VERB - root')).toEqual([
    'before 2 mark',
    'court 2 nsubj',
    'said - root',
  ]);
});

test('a name that nobody knows tells what stands in marks before it', () => {
  const lines = [
    'waits VERB - root',
    ', PUNCT 0 punct',
    '” PUNCT 0 punct',
    'Sood ADJ 4 amod',
    'remembers NOUN 0 parataxis',
    '. PUNCT 0 punct',
  ];
  expect(mended(...lines)[3]).toBe('Sood 4 nsubj');
  expect(mended(...lines.slice(0, 5), 'and CCONJ 4 cc')[3]).toBe('Sood 4 amod');
});

test('what has letters is no mark, and a name in front of a verb that has no subject is its subject', () => {
  expect(mended('O’Brien PUNCT 1 punct', 'said VERB - root')).toEqual(['O’Brien 1 nsubj', 'said - root']);
  expect(partsOf('O’Brien PUNCT 1 punct', 'said VERB - root')).toEqual(['PROPN', 'VERB']);
  expect(partsOf('She PRON 2 nsubj', '-- PUNCT 2 punct', 'said VERB - root')).toEqual(['PRON', 'PUNCT', 'VERB']);
});

test('a capital beside “said” is who says it where nobody else does, and an adverb is not', () => {
  const that = ['that SCONJ 4 mark', 'it PRON 4 nsubj', 'rained VERB 1 ccomp'];
  expect(mended('Brun VERB 1 ccomp', 'said VERB - root', ...that)[0]).toBe('Brun 1 nsubj');
  expect(mended('Once ADV 1 advmod', 'said VERB - root', ...that)[0]).toBe('Once 1 advmod');
  const marks = ['No INTJ 3 discourse', ', PUNCT 0 punct', '” PUNCT 0 punct', 'said VERB - root'];
  expect(mended(...marks, 'D’Angelo ADP 3 obl', '. PUNCT 3 punct')[4]).toBe('D’Angelo 3 nsubj');
});

test('what a day has behind it with “that” is said', () => {
  const clause = ['that SCONJ 6 mark', 'it PRON 6 nsubj', 'rained VERB 3 acl'];
  const lines = ['They PRON 1 nsubj', 'added VERB - root', 'on ADP 3 case', 'Monday PROPN 1 obl', ...clause];
  expect(mended(...lines)[6]).toBe('rained 1 ccomp');
});

test('a particle and the name behind it are one name', () => {
  const lines = ['No INTJ 2 discourse', ', PUNCT 0 punct', 'said VERB - root', 'van PROPN 2 nsubj', 'Dam PROPN 2 obl'];
  expect(mended(...lines).slice(3)).toEqual(['van 2 nsubj', 'Dam 3 flat']);
});

test('whose wife it is owns her', () => {
  const lines = [
    'Tom PROPN 6 nsubj',
    '’s PART 0 case',
    'wife NOUN 0 appos',
    ', PUNCT 4 punct',
    'Ann PROPN 2 appos',
    ', PUNCT 0 punct',
    'said VERB - root',
  ];
  expect(mended(...lines).slice(0, 5)).toEqual(['Tom 2 nmod:poss', '’s 0 case', 'wife 6 nsubj', ', 4 punct', 'Ann 2 appos']);
});

test('who does something behind “the” is no verb', () => {
  const lines = ['the DET 1 det', 'Fed VERB 2 nsubj', 'said VERB - root'];
  expect(partsOf(...lines)).toEqual(['DET', 'PROPN', 'VERB']);
});
