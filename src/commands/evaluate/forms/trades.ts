import { list } from './form.ts';

/** Trades and offices, some of which are adjectives, verbs or names as well. */
export const TRADES = list(`
  accountant | activist | actor | actress | administrator | adviser | agent | ambassador | analyst | anchor | announcer |
  anthropologist | archaeologist | archbishop | architect | archivist | art critic | artist | assistant manager |
  assistant professor | astronaut | astronomer | athlete | attorney | attorney general | auctioneer | auditor | author |
  backbencher | baker | ballet dancer | band leader | banker | barber | barista | barmaid | barrister | bass player | beautician |
  beekeeper | biochemist | biographer | biologist | bishop | blacksmith | blogger | board member | boat builder | bodyguard |
  bookkeeper | bookseller | botanist | boxer | breeder | brewer | bricklayer | broadcaster | broker | builder | bus driver |
  businessman | businesswoman | butcher | cabinet minister | cameraman | campaigner | captain | cardiologist | care worker |
  caretaker | carpenter | cashier | caterer | celebrity chef | cellist | centre-back | chair | chairman | chairwoman | chancellor |
  chaplain | chef | chemist | chief constable | chief economist | chief executive | chief executive officer |
  chief financial officer | chief inspector | chief medical officer | chief of staff | chief whip | childminder | choreographer |
  civil engineer | clergyman | clerk | climate scientist | climber | coach | coastguard | cobbler | colonel | columnist | comedian |
  commentator | commissioner | communications director | community leader | composer | computer scientist | conductor |
  confectioner | conservationist | constable | construction worker | consultant | contractor | cook | coroner | correspondent |
  council leader | councillor | counsellor | county commissioner | courier | cricketer | crime writer | criminologist | curator |
  customs officer | cyclist | dancer | data analyst | deacon | dealer | dean | defence lawyer | defence secretary | defender |
  delegate | dentist | deputy mayor | deputy prime minister | dermatologist | designer | detective | detective inspector |
  developer | dietitian | diplomat | director | director general | disc jockey | district attorney | district judge | diver |
  doctor | documentary maker | drama teacher | driver | drummer | ecologist | economist | editor | editor-in-chief | electrician |
  engineer | entomologist | entrepreneur | environmentalist | epidemiologist | estate agent | estate manager | executive director |
  ex-minister | fan | farm worker | farmer | farrier | fashion designer | father of two | ferry captain | fiddler | film critic |
  film director | film-maker | finance minister | financier | firefighter | fire chief | first lady | first minister | fisherman |
  fishmonger | flautist | flight attendant | florist | footballer | foreign minister | foreign secretary | forester |
  forensic scientist | former mayor | former president | founder | fruit seller | fund manager | gamekeeper | gardener |
  general manager | general practitioner | general secretary | geneticist | geographer | geologist | geophysicist | glaciologist |
  glassblower | goalkeeper | golfer | governor | grandmother | graphic designer | greengrocer | grocer | guitarist | gymnast |
  hairdresser | harbour master | head chef | head coach | head gardener | head of communications | head of policy | head teacher |
  headmaster | headmistress | health secretary | health visitor | herder | high court judge | hiker | historian | home secretary |
  horticulturalist | hotelier | housewife | housing officer | human rights lawyer | human resources manager | hydrologist |
  illustrator | immigration lawyer | immunologist | imam | industrialist | influencer | innkeeper | inspector | instructor | intern |
  interior designer | interior minister | interpreter | inventor | investigator | investment banker | investor | ironmonger |
  janitor | jazz singer | jeweller | jockey | joiner | journalist | judge | junior doctor | junior minister | justice secretary |
  keeper | labourer | land agent | landlady | landlord | landowner | laundress | lawmaker | lawyer | leader | lecturer |
  legal scholar | librarian | lieutenant | lieutenant colonel | lieutenant governor | life coach | lifeguard | linguist |
  literary agent | lobbyist | local resident | locksmith | lollipop lady | lorry driver | magistrate | maid | maintenance worker |
  majority leader | major general | make-up artist | managing director | managing editor | marine biologist | market trader |
  marketing manager | mason | mathematician | mayor | mayoral candidate | mechanic | meteorologist | microbiologist | midfielder |
  midwife | military analyst | milkman | miner | minister | minister of state | minority leader | missionary | model | monk |
  mother of three | motorist | mountaineer | museum director | music teacher | musician | nanny | naturalist | naval officer |
  negotiator | neighbour | neurologist | neuroscientist | newsreader | novelist | nun | nurse | nurseryman | nutritionist |
  obstetrician | oceanographer | office manager | official | oncologist | opera singer | opposition leader | optician | organiser |
  organist | ornithologist | orthodontist | osteopath | owner | paediatrician | painter | palaeontologist | paralegal | paramedic |
  parish clerk | parish priest | parliamentary candidate | party leader | pastor | pathologist | pensioner | personal trainer |
  pharmacist | philanthropist | philosopher | photographer | physicist | physician | physiotherapist | pianist | pilot | plasterer |
  playwright | plumber | poet | police chief | police commissioner | police constable | police officer | police spokesman |
  political scientist | politician | pollster | porter | postman | postmistress | potter | power broker | preacher | premier |
  presenter | president | president-elect | press officer | press secretary | prime minister | principal | printer | prison officer |
  private investigator | producer | professor | professor of law | programmer | project manager | property developer | prosecutor |
  protester | psychiatrist | psychologist | publican | publicist | publisher | pupil | rabbi | racing driver | radiographer |
  railwayman | rancher | ranger | rapper | rear admiral | receptionist | rector | referee | refugee | regional director | registrar |
  reporter | representative | research fellow | researcher | restaurateur | retired colonel | retired teacher | rider | roofer |
  rower | rugby player | runner | sailor | sales manager | saxophonist | scaffolder | schoolboy | schoolgirl | school principal |
  scientist | screenwriter | scriptwriter | sculptor | seamstress | search manager | secretary | secretary general |
  secretary of state | security analyst | security guard | senator | senior lecturer | senior official | sergeant | set designer |
  shadow chancellor | shareholder | sheep farmer | shepherd | sheriff | shipbuilder | shoemaker | shop assistant | shop steward |
  shopkeeper | singer | singer-songwriter | sister | skier | skipper | smallholder | social worker | sociologist |
  software engineer | soldier | solicitor | solicitor general | song writer | soprano | speaker | special adviser | special envoy |
  spokesman | spokesperson | spokeswoman | sprinter | staff sergeant | stage manager | statistician | steelworker | stockbroker |
  stonemason | storyteller | striker | student | stuntman | superintendent | supermodel | supervisor | surfer | surgeon | surveyor |
  survivor | swimmer | tailor | taxi driver | teacher | technician | television presenter | tenant farmer | tennis player | tenor |
  test pilot | theologian | therapist | tour guide | town clerk | town planner | trade minister | trade union leader |
  trade unionist | trader | train driver | trainer | translator | travel agent | travel writer | treasurer | treasury secretary |
  trombonist | trucker | trumpeter | trustee | tutor | under-secretary | undertaker | union leader | upholsterer | urban planner |
  usher | vet | veteran | vicar | vice chairman | vice president | vice-chancellor | victim | video editor | vintner | violinist |
  viola player | virologist | volcanologist | volunteer | waiter | waitress | war correspondent | warden | watchmaker |
  weather forecaster | web developer | weightlifter | welder | whistleblower | wicketkeeper | widow | wildlife expert |
  wine merchant | winemaker | witness | wood carver | wrestler | writer | yachtsman | youth worker | zoologist | zookeeper
`);
