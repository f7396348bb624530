import { hashWords } from './word-hash.ts';

/** Nouns for people and for things: what they are is told by the full name behind them. */
export const PEOPLE_OR_THINGS: ReadonlySet<number> = hashWords(
  'guide steward tenor vet model keeper contractor brewer publisher coastguard master carver seller cook fan scout bass alto lead',
);

/**
 * Nouns for one person that the list which was learned has not met: trades, ranks, offices, parts in an orchestra, relatives. Words of
 * English and of the papers of Asia and Africa, none of which means anything else.
 */
export const MORE_PEOPLE: ReadonlySet<number> = hashWords(
  `abbot abbess friar chieftain headman trawlerman crofter drover stockman grazier auctioneer sommelier barista harbourmaster
  harbormaster postmaster postmistress stationmaster quartermaster choirmaster scoutmaster ringmaster bandmaster groundsman signalman
  linesman oarsman postman milkman airman verger sexton churchwarden bellringer seamstress stylist milliner cobbler blacksmith goldsmith
  silversmith farrier steeplejack plasterer glazier scaffolder docker stevedore bosun boatswain helmsman coxswain purser submariner
  rifleman reservist adjutant attache nuncio curate muezzin sarpanch tehsildar zamindar patwari dacoit caliph vizier nawab maharaja
  maharani equerry footman governess bailiff paralegal actuary assessor valuer surveyor realtor dramaturg librettist soprano baritone
  mezzo-soprano contralto flautist flutist oboist clarinettist clarinetist trumpeter trombonist percussionist harpist violist keyboardist
  bassist gamer matron publican fishmonger ironmonger grocer florist stallholder smallholder leaseholder cabbie trucker stewardess
  copilot aviator jockey judoka karateka weightlifter hurdler mountaineer alpinist snowboarder gymnast olympian paralympian debutant
  debutante youngster bridesmaid stepson stepdaughter heiress socialite sibling suitor devotee acolyte protege protegee undergraduate
  postgraduate alumnus alumna valedictorian bursar trustee complainant appellant fraudster conman assailant backbencher influencer
  vlogger newsreader pontiff custodian namesake mezzo barmaid barman biochemist bookseller caterer childminder childcarer greengrocer herder
  hotelier housewife housekeeper innkeeper interpreter janitor jeweller jeweler joiner labourer laborer laundress locksmith maid chambermaid
  housemaid neuroscientist nurseryman osteopath orthodontist physiotherapist chiropractor restaurateur scriptwriter stonemason stuntman
  storyteller supermodel shipbuilder shipwright wheelwright translator undertaker upholsterer vintner violist waitress welder watchman
  masseur masseuse hairstylist haberdasher saddler shearer goatherd swineherd shepherdess thatcher gravedigger draughtsman draftsman
  dairyman ranger roofer rower tailor bricklayer trawlerwoman oceanographer palaeontologist paleontologist nutritionist unionist dean mason potter piper fiddler fellow godson goddaughter godfather
  godmother`.replaceAll(/\s+/g, ' '),
);
