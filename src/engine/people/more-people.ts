import { hashWords } from './word-hash.ts';

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
  vlogger newsreader pontiff custodian namesake mezzo`.replaceAll(/\s+/g, ' '),
);
