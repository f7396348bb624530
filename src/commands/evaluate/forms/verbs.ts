import { list, type Product, plain, SAID, sayQuotations, story, TOLD } from './form.ts';

const ANN = 'Ann Tessmar';

/** Verbs of words in marks as well as of “that”. */
const BOTH = list(`
  acknowledged | added | admitted | agreed | alleged | announced | argued | asserted | assured reporters | averred | claimed |
  complained | conceded | concluded | confessed | confided | confirmed | contended | countered | cautioned | declared | disclosed |
  emphasised | emphasized | estimated | explained | grumbled | hinted | indicated | insisted | joked | lamented | maintained |
  mentioned | mused | noted | observed | pointed out | posted | predicted | proclaimed | promised | protested | reasoned | recalled |
  reckoned | reflected | reiterated | remarked | repeated | reported | responded | retorted | revealed | said | stated | stressed |
  suggested | surmised | swore | testified | tweeted | underlined | vowed | warned | wrote | told reporters | told the court |
  told the BBC | went on to say | said in a statement | said on Monday | wrote on Facebook | noted in a letter |
  was quoted as saying | said at a meeting | also said | later said | had said | has said | says | clarified | wrote back |
  texted back | emailed | said quietly | quietly said | said aloud | said softly | said with a smile | said at last | said by phone |
  said in court | said via email | said through a lawyer | was heard to say | could be heard saying | is reported to have said |
  told friends | told me | told us | told CNN | told The Herald | told The Associated Press | told a news conference | told MPs |
  told his wife | told the crowd | told the inquest | told the hearing | tells the Herald | tells me | writes | wrote in his diary |
  wrote on X | posted on Instagram | said on Facebook | said in a tweet | said in an interview | said in a video | said in a speech |
  said at the time | said last week | said yesterday | said afterwards | said later | said earlier | said then | said once |
  once said | has always said | has long said | often says | would say | used to say | recalls | remembers | says simply | says now |
  adds | explains | notes | jokes | insists | argues | warns | muses | concedes | admits | suggests | asserts | declares | pledged
`);
/** Verbs of words in marks alone. */
const MARKED = list(`
  advised | boasted | commented | continued | quipped | replied | sighed | thundered | pleaded | opined | mumbled | whispered |
  shouted | snapped | intoned | chimed in | interjected | put in | demanded | elaborated | enthused | fumed | gushed | hit back |
  wept | laughed | cut in | broke in | burst out | called out | cried out | blurted out | went on | carried on | shot back |
  fired back | butted in | piped up | spoke up | signed off | began | finished | ended | started | smiled | shrugged | grinned |
  nodded | groaned | is said to have told friends | likes to say | laughs | sighs | asks | wonders | exclaimed | marvelled |
  mourned | moaned | complained bitterly | scoffed | sneered | jeered | taunted | teased | urged | implored | begged | ordered |
  commanded | instructed | counselled
`);
/** Verbs that may leave out “that”. */
const BARE = list(`
  said | says | claimed | admitted | insisted | argued | conceded | maintained | predicted | suggested |
  confirmed | announced | warned | stated | revealed | told reporters | told the court | told the BBC | said on Monday | also said |
  later said | has said | had said | said in a statement
`);

const HALVES = 'We had no time to move the boats before the storm came';
const DANGER = 'the boats had been “a danger to everybody in the town” before the storm';

type Frame = readonly [(verb: string) => string, kind: string, words: string];
const IN_MARKS: readonly Frame[] = [
  [(verb) => `“${SAID},” ${ANN} ${verb}. The harbour was shut.`, 'direct', SAID],
  [(verb) => `${ANN} ${verb}: “${SAID}.” The harbour was shut.`, 'direct', SAID],
  [(verb) => `${ANN} ${verb}, “${SAID}.” The harbour was shut.`, 'direct', SAID],
  [(verb) => `“We had no time to move the boats,” ${ANN} ${verb}, “before the storm came.” The harbour was shut.`, 'direct', HALVES],
  [(verb) => `${ANN} came late. “${SAID},” she ${verb}. The harbour was shut.`, 'direct', SAID],
  [(verb) => `“${SAID},” the mayor, ${ANN}, ${verb}. The harbour was shut.`, 'direct', SAID],
];
const BEHIND_THAT: readonly Frame[] = [
  [(verb) => `${ANN} ${verb} that ${TOLD}. The harbour was shut.`, 'indirect', TOLD],
  [(verb) => `${ANN} ${verb} that ${DANGER}. The harbour was shut.`, 'mixed', DANGER],
];
const WITHOUT_THAT: readonly Frame[] = [
  [(verb) => `${ANN} ${verb} ${TOLD}. The harbour was shut.`, 'indirect', TOLD],
  [(verb) => `The boats had been moved before the storm, ${ANN} ${verb}. The harbour was shut.`, 'indirect', TOLD],
];

export const verbs: Product = {
  name: 'verbs',
  does: 'two hundred verbs that report, in ten frames: kind, speaker and words',
  *forms() {
    const pairs = [
      [[...BOTH, ...MARKED], IN_MARKS],
      [BOTH, BEHIND_THAT],
      [BARE, WITHOUT_THAT],
    ] as const;
    for (const [some, frames] of pairs)
      for (const verb of some)
        for (const [tell, kind, words] of frames) yield { text: story(tell(verb)), right: `${kind} ${ANN}: ${plain(words)}` };
  },
  read: sayQuotations,
};
