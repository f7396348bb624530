/**
 * Nouns for people that the packages' lists do not hold or hold in part: trades, parts in a story, relations. Words of
 * English, not of any corpus. For training alone; only hashes of them go into the weights.
 */
export const PEOPLE_NOUNS: readonly string[] = `
academic accountant activist actor addict aide ally analyst anthropologist apprentice archaeologist architect archivist
artist astronaut astronomer athlete attacker attorney auditor author baker banker barrister bartender believer
billionaire biographer biologist blogger bodyguard bomber boss boxer boyfriend broadcaster broker brother-in-law builder
burglar businessman businesswoman butcher cameraman campaigner candidate caregiver carer carpenter champion chaplain
chef chemist choreographer citizen claimant classmate cleaner clerk client climber co-author co-chair co-chairman
co-founder cofounder colleague columnist comedian commentator commuter composer conservationist consultant contender
cook coroner correspondent cosmonaut counsellor counselor cricketer critic curator customer cyclist dancer
daughter-in-law defendant delegate demonstrator dentist designer detainee developer dictator diplomat dissident donor
driver drummer ecologist economist editor electrician employee employer engineer entrepreneur epidemiologist essayist
executive expert explorer extremist eyewitness farmer father-in-law fiance fiancee film-maker filmmaker finalist
firefighter fireman fisherman footballer forecaster foreigner founder fugitive gardener geologist girlfriend goalkeeper
golfer graduate guest guitarist gunman hacker headmaster headmistress headteacher heir hijacker hiker historian
homeowner hostage housemate immigrant incumbent infant informant inmate insurgent intern inventor investor jihadist
journalist juror kidnapper killer landlady landlord lawmaker lawyer lecturer legislator librarian lifeguard linguist
lobbyist loser magnate mathematician mechanic medalist medallist mediator merchant meteorologist midfielder migrant
militant millionaire missionary mogul mother-in-law motorist murderer musician negotiator neighbor neighbour nominee
novelist nurse officer ombudsman opponent organiser organizer orphan owner painter paramedic passenger passer-by patient
pedestrian pensioner pharmacist philanthropist philosopher photographer physician physicist pianist pilgrim pilot
pioneer plaintiff playwright plumber poet policeman policewoman politician pollster porter preacher predecessor
presenter president-elect priest prime-minister principal prisoner producer programmer protester psychiatrist
psychologist pundit pupil rapist rapper rebel referee refugee registrar reporter researcher resident rival robber
roommate sailor salesman saleswoman scholar schoolboy schoolgirl scientist screenwriter sculptor senator-elect
separatist shopkeeper shopper singer sister-in-law skater skier smuggler sniper sociologist soldier solicitor son-in-law
songwriter specialist sprinter spy statesman statistician stranger strategist striker student successor supporter
surgeon survivor suspect swimmer taxpayer teacher teammate teenager tenant terrorist theologian therapist thief toddler
tourist trader trafficker trainee trainer tutor tycoon tyrant umpire veteran veterinarian victim violinist virologist
official defender shareholder challenger rider reader buyer scorer householder competitor pitcher receiver batsman
linebacker baseman bowler hitter collector skipper conductor catcher vocalist promoter fielder settler viewer
protagonist miner racer educator publicist offender gangster fundraiser entertainer collaborator reformer playmaker
subscriber creditor traitor cartoonist diver listener crusader backer interviewer protector industrialist importer
schoolteacher saxophonist clergyman naturalist evangelist cinematographer botanist landowner proprietor atheist rancher
sportsman jurist benefactor borrower advertiser lyricist raider admirer pediatrician paediatrician seaman pathologist
rower craftsman irishman englishman frenchman dutchman scotsman arbitrator defector breeder theorist joker humanist
sportswriter elector shoemaker earner intruder traveller informer ringleader perpetrator cardiologist biker half-brother
semifinalist peacekeeper cellist debtor grandmaster handyman mobster peacemaker overseer goalscorer stockbroker
dispatcher facilitator paratrooper frontman organist countryman wicketkeeper organizer organiser mp mep peer
fan pal insider loyalist bystander onlooker
visitor volunteer voter waiter warden whistle-blower whistleblower winner witness worshipper wrestler writer
`
  .trim()
  .split(/\s+/);
