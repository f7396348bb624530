import { FLAG } from '../lexicon.ts';
import { hashWords } from '../word-hash.ts';
import { isGiven, mayBeGroup, type Run } from './capital-run.ts';
import { TAG } from './name-tags.ts';
import { A_NAME } from './tag-step.ts';

/* Rules that know a body by what the world calls so, or by the word in other languages with which its name begins; see know-groups.ts. */

/** Companies, movements and authorities of one word that papers name without saying what they are. */
const KNOWN = hashWords(
  `adidas airbnb airbus aldi alibaba amazon apple aramco asda astrazeneca audi barclays basf boohoo carlsberg citroen deloitte diageo
  easyjet equinor etsy europol eurostar expedia fatah fedex frontex gazprom glaxosmithkline greenpeace greggs gsk hamas heineken hezbollah
  hizbollah hizbullah huawei huawei iag ikea indigo infosys instagram interpol isis klarna kpmg lego lidl linkedin lufthansa lukoil
  lyft maersk maserati mastercard microsoft moderna morrisons mossad natwest netflix nokia nvidia ofcom ofgem ofsted ofwat oracle
  paypal pegida pepsico peugeot pinterest podemos porsche primark puma pwc qantas qualcomm reddit renault revolut rosatom rosneft
  ryanair salesforce samsung sap sinopec skype snapchat spacex spotify starbucks starlink stellantis syriza telefonica tencent tesco
  tesla tiktok totalenergies toyota tsmc twitter uber uefa unilever unison unite vodafone volkswagen volvo waitrose walmart wetherspoons
  whatsapp wikileaks wizz xiaomi youtube zalando zara solidarnosc fidesz likud verdi eurocontrol unicef unhcr unctad cafod shelter`.replaceAll(
    /\s+/g,
    ' ',
  ),
);

/** What bodies are called in front, in the languages of the world, and nobody is; of Arabic names the second word. */
const FRONTS = hashWords(
  'banco banca banque bank crédit credito crédito société sociedad grupo groupe gruppo compagnie compania air radio télé canal médecins partido parti partei federacion fundacion instituto istituto institut universidad universite universita universitat universidade ministerio confederacion asociacion associazione associacao sindicato frente movimiento',
);
const ARABIC = hashWords('jazeera arabiya ahly hilal qaeda qaida shabaab ahram hayat');
/** What stands in front of a company's name with an ampersand: “H&M”. */
const JOINED = /^\p{Lu}{1,3}&\p{Lu}/u;

/** “Hamas said”, “Samsung said”, “Al Jazeera said”, “Banco Tessmar said”, “H&M said”: unless the text shows somebody who is called so. */
export function isKnownBody(run: Run): number | undefined {
  const { view, first, last } = run;
  const flags = view.flags[first] ?? 0;
  if (JOINED.test(view.document.tokens.form[first] ?? '')) return TAG.group;
  if (last - first === 1) {
    const isListed = KNOWN.has(view.hash[first] ?? 0) || ((flags & FLAG.groupNoun) !== 0 && (flags & A_NAME) === 0);
    return isListed && !isGiven(view, first) && mayBeGroup(run) ? TAG.group : undefined;
  }
  const isArabic = last - first === 2 && /^Al$/i.test(view.document.tokens.form[first] ?? '') && ARABIC.has(view.hash[first + 1] ?? 0);
  return isArabic || (FRONTS.has(view.hash[first] ?? 0) && mayBeGroup(run)) ? TAG.group : undefined;
}
