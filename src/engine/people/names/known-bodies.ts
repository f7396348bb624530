import { standsBesideSpeech } from '../beside-speech.ts';
import { formAt, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { hashRun, hashWord, hashWords } from '../word-hash.ts';
import { isGiven, isSomebodys, mayBeGroup, type Run, SOMEBODY } from './capital-run.ts';
import { ARABIC } from './known-phrases.ts';
import { CLUE } from './name-context.ts';
import { isParticle, TAG } from './name-tags.ts';
import { endsAsBody } from './runs-by-word.ts';
import { A_NAME } from './tag-step.ts';

/* Rules that know a body by what the world calls so, or by the word in other languages with which its name begins; see know-groups.ts. */

/** Companies of one word that papers name without saying what they are. */
const FIRMS = hashWords(
  `adidas airbnb airbus aldi alibaba amazon apple aramco asda astrazeneca audi barclays basf boohoo carlsberg citroen deloitte diageo
  easyjet equinor etsy eurostar expedia fedex gazprom glaxosmithkline greggs gsk heineken huawei iag ikea indigo infosys instagram klarna
  kpmg lego lidl linkedin lufthansa lukoil lyft maersk maserati mastercard microsoft moderna morrisons natwest netflix nokia nvidia
  oracle paypal pepsico peugeot pinterest porsche primark puma pwc qantas qualcomm reddit renault revolut rosatom rosneft ryanair
  salesforce samsung sap sinopec skype snapchat spacex spotify starbucks starlink stellantis telefonica tencent tesco tesla tiktok
  totalenergies toyota tsmc twitter uber unilever vodafone volkswagen volvo waitrose walmart wetherspoons whatsapp wizz xiaomi youtube
  zalando zara boeing danone bayer sanofi adobe fujitsu foxconn harrods selfridges debenhams telegram twitch reebok exxon citroën nestlé
  vauxhall opel dacia skoda škoda lamborghini burberry grindr tinder pixar cargill glencore lazard reuters`.replaceAll(/\s+/g, ' '),
);
export const isKnownFirm = (hash: number): boolean => FIRMS.has(hash);

/** Movements, authorities, clubs, charities and unions. */
const OTHERS = hashWords(
  `europol fatah frontex greenpeace hamas hezbollah hizbollah hizbullah interpol mossad ofcom ofgem ofsted ofwat pegida podemos syriza
  uefa unison unite wikileaks solidarnosc fidesz likud verdi eurocontrol unicef unhcr unctad cafod shelter labour aslef defra whitehall
  juventus everton arsenal spurs mencap benfica hibernian fulham brentford villarreal flamengo torino yale harvard princeton rovers wanderers
  hotspur harriers`.replaceAll(/\s+/g, ' '),
);

/** Those that people and their families are called as well: “Ford said”. */
const NAMESAKES = hashWords(
  `ford meta shell kellogg heinz kraft hilton lloyds bosch chrysler ferrari bentley mclaren mercedes tata hermes prada gucci chanel dior
  armani versace dyson roche merck suzuki hershey total eni rothschild fidelity vanguard marvel zoom slack jaguar rover isis nike citadel
  chelsea rangers celtic ajax lazio motherwell stanford cornell thistle`.replaceAll(/\s+/g, ' '),
);

const COUNTRIES = hashWords(
  `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados belarus belgium
  belize benin bermuda bhutan bolivia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chad chile china colombia
  croatia cuba cyprus czechia denmark djibouti ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia
  georgia germany ghana greece grenada guatemala guinea guyana haiti holland honduras hungary iceland india indonesia iran iraq ireland
  israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania
  luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco
  mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru
  philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia slovenia somalia spain sudan
  suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine
  uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe`.replaceAll(/\s+/g, ' '),
);
export const isCountry = (hash: number): boolean => COUNTRIES.has(hash);

/** Countries, states and cities, by some of which people are called as well; alone, and without a trace of anybody, they are those. */
const LANDS: ReadonlySet<number> = new Set([
  ...COUNTRIES,
  ...hashWords(
    `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
  massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
  vermont wisconsin wyoming ontario quebec alberta manitoba queensland tasmania bavaria catalonia crimea donetsk gaza greenland gibraltar
  edinburgh cardiff belfast glasgow leeds birmingham liverpool manchester sheffield bristol newcastle nottingham aberdeen dundee hollywood
  barcelona milan munich hamburg frankfurt geneva zurich mumbai karachi lahore shanghai singapore dubai johannesburg lagos melbourne
  sydney toronto montreal vancouver chicago boston philadelphia seattle leicester brighton hull swansea wigan barnsley watford burnley
  oxford cambridge lyon marseille porto parma dortmund sevilla valencia napoli roma`.replaceAll(/\s+/g, ' '),
  ),
]);
/** Lands, parties and bodies of two words, of which people are called by one, or lists have none. */
const PAIRS: ReadonlySet<number> = new Set(
  'saudi arabia,costa rica,el salvador,ivory coast,burkina faso,hong kong,sri lanka,sierra leone,puerto rico,scotland yard,sinn féin,sinn fein,fianna fáil,fianna fail,fine gael,reform uk,boko haram,west ham,real madrid,bayern munich,abu dhabi,wagner group,downing street,wall street,extinction rebellion,goldman sachs,morgan stanley,credit suisse,wells fargo,merrill lynch,lehman brothers,bear stearns,fannie mae,freddie mac,aston martin,land rover,standard chartered,morgan chase,charles schwab,abercrombie fitch,northrop grumman,lockheed martin,general motors,general electric,deutsche telekom,saudi aramco,united airlines,delta airlines,amnesty international'
    .split(',')
    .map((pair) => hashRun(Int32Array.from(pair.split(' '), hashWord), 0, 2)),
);

/** What bodies are called in front, in the languages of the world, and nobody is; of Arabic names the second word. */
const FRONTS = hashWords(
  'banco banca banque bank crédit credito crédito société sociedad grupo groupe gruppo compagnie compania air radio télé canal médecins partido parti partei federacion fundacion instituto istituto institut universidad universite universita universitat universidade ministerio confederacion asociacion associazione associacao sindicato frente movimiento',
);
/** What stands in front of a company's name with an ampersand: “H&M”. */
const JOINED = /^\p{Lu}{1,3}&\p{Lu}/u;

/** “China said”, “Hamas said”, “Samsung said”, “Al Jazeera said”, “Banco Tessmar said”, “H&M said”: unless the text shows somebody who is called so. */
export function isKnownBody(run: Run): number | undefined {
  const { view, tag, first, last } = run;
  const flags = view.flags[first] ?? 0;
  if (JOINED.test(formAt(view, first))) return TAG.group;
  if (last - first === 2 && PAIRS.has(hashRun(view.hash, first, last))) return TAG.group;
  if (last - first === 1) {
    // “China said”; “Justices Marsh and Holland”, “Ann van den Holland”
    const isBeside = (view.document.tokens.form[first - 1] === 'and' && tag[first - 2] === TAG.person) || isParticle(view, first - 1);
    if (LANDS.has(view.hash[first] ?? 0)) return isBeside || isSomebodys(run) ? undefined : TAG.place;
    if (NAMESAKES.has(view.hash[first] ?? 0)) return isBeside || isSomebodys(run) || mayBeNamesake(run) ? undefined : TAG.group;
    const isListed =
      FIRMS.has(view.hash[first] ?? 0) || OTHERS.has(view.hash[first] ?? 0) || ((flags & FLAG.groupNoun) !== 0 && (flags & A_NAME) === 0);
    // (“Rovers, who are last”)
    return isListed && mayBeGroup(run, SOMEBODY & ~CLUE.acts) ? TAG.group : undefined;
  }
  if (isModel(run)) return TAG.none;
  const isArabic = last - first === 2 && /^Al$/i.test(formAt(view, first)) && ARABIC.has(view.hash[first + 1] ?? 0);
  return isArabic || (FRONTS.has(view.hash[first] ?? 0) && mayBeGroup(run)) ? TAG.group : undefined;
}

/** “a silver Ford Fiesta”: what a maker of cars makes, behind an article. */
function isModel({ view, first, last }: Run): boolean {
  const { form } = view.document.tokens;
  if (
    !CARS.has(view.hash[first] ?? 0) ||
    endsAsBody(view, last - 1) ||
    last - first > 3 ||
    view.sentence[first - 2] !== view.sentence[first]
  )
    return false;
  return (
    /^(?:an?|his|her|their|the)$/i.test(form[first - 1] ?? '') ||
    (COLOURS.has(view.hash[first - 1] ?? 0) && view.shape[first - 1] === SHAPE.lower)
  );
}

const CARS = hashWords(
  'ford vauxhall audi bmw honda toyota mazda nissan hyundai kia peugeot renault citroen citroën fiat skoda škoda volvo volkswagen vw mercedes jaguar bentley jeep dodge chevrolet chevy chrysler cadillac lexus subaru suzuki mitsubishi tesla ferrari porsche lamborghini harley yamaha ducati cessna piper',
);
const COLOURS = hashWords('black white silver grey gray blue red green yellow dark stolen rented hired used new parked');

/** “Ford said he was glad”, “a friend of Chelsea”: whether who is called like a body is somebody by the sentence, or by a first name that says nothing. */
function mayBeNamesake({ view, first, last }: Run): boolean {
  if (view.shape[first] === SHAPE.upper) return false;
  const { form } = view.document.tokens;
  const isSource = standsBesideSpeech(view, first, last) || /^(?:according to|\w+ for)$/i.test(`${form[first - 2]} ${form[first - 1]}`);
  if (isGiven(view, first) && !isSource) return true;
  const { first: begin = 0, last: end = 0 } = view.document.sentences[view.sentence[first] ?? 0] ?? {};
  for (let i = Math.max(begin, first - MOST_WORDS); i < Math.min(end, first + MOST_WORDS); i++)
    if (/^(?:s?he|his|hers?|him)$/i.test(form[i] ?? '')) return true;
  return false;
}

const MOST_WORDS = 20;
