import { list } from './form.ts';

/** Bodies of all kinds. */
export const BODIES = list(`
  Tessmar plc | Tessmar Ltd | Tessmar Group | Tessmar & Sons | Tessmar Holdings | Tessmar Airlines | Tessmar Energy |
  Tessmar University | Tessmar County Council | Tessmar City Council | Tessmar Town Football Club | Tessmar United |
  Tessmar Police Department | Tessmar Fire Brigade | Tessmar Chamber of Commerce | Tessmar Hospital | Tessmar Hospitals NHS Trust |
  the Tessmar Institute | the Tessmar Foundation | the University of Tessmar | the Bank of Tessmar | the Church of Tessmar |
  the Diocese of Tessmar | the Port of Tessmar | the Port of Tessmar Authority | the Ministry of Health |
  the Ministry of Foreign Affairs | the Department of Justice | the Department for Education | the Home Office | the Foreign Office |
  the Treasury | the White House | the Kremlin | the Elysee | the Vatican | the Pentagon | the State Department |
  the Justice Department | the European Commission | the European Central Bank | the European Union | the United Nations |
  the World Health Organization | the International Monetary Fund | the Red Cross | the International Committee of the Red Cross |
  Doctors Without Borders | Human Rights Watch | Greenpeace | Oxfam | Friends of the Earth | Save the Children | the Labour Party |
  the Conservative Party | the Liberal Democrats | the Greens | the Republican National Committee | the House of Commons |
  the Senate | the Senate Judiciary Committee | the Supreme Court | the High Court | the Court of Appeal |
  the Crown Prosecution Service | the Federal Reserve | the Federal Bureau of Investigation | the FBI | the CIA | the BBC |
  the Press Association | the Associated Press | The Times | The New York Times | the Daily Tessmar | the Football Association |
  the International Olympic Committee | the Rugby Football Union | the National Union of Teachers | the Trades Union Congress |
  Unite | Unison | the National Farmers’ Union | the British Medical Association | the Royal College of Nursing |
  the Royal Society for the Protection of Birds | the Royal Navy | the US Army | the Israeli army | the Ukrainian air force |
  the Met Office | the National Weather Service | the Environment Agency | the Food and Drug Administration |
  the Centers for Disease Control and Prevention | the National Institute of Mental Health | the Health and Safety Executive |
  the Civil Aviation Authority | Network Rail | Transport for London | Northern Rail | British Airways | Air Tessmar |
  Deutsche Bank | Bank Tessmar | Crédit Tessmar | Société Tessmar | Banco Tessmar | Grupo Tessmar | Tessmar SpA | Tessmar AG |
  Tessmar GmbH | Tessmar SA | Tessmar NV | Tessmar Corp | Tessmar Corp. | Tessmar Inc. | Tessmar Co | Tessmar, Inc. |
  Tessmar Technologies | Tessmar Pharmaceuticals | Tessmar Motors | Tessmar Foods | Tessmar Media | Tessmar Capital Partners |
  Tessmar Brandt LLP | Brandt, Kessler & Co | Brandt and Kessler Solicitors | Tessmar Primary School | Tessmar High School |
  St Mary’s School | St Mary’s Hospital | the Tessmar Theatre | the Tessmar Gallery | the National Gallery | the British Museum |
  the Museum of Tessmar | Tessmar Zoo | Tessmar Airport | Tessmar Cathedral | Tessmar Women’s Institute | Tessmar Cricket Club |
  Tessmar Labour Party | Tessmar Residents’ Association | Mothers Against Drunk Driving | Black Lives Matter | Extinction Rebellion |
  Médecins Sans Frontières | Al Jazeera | Hezbollah | Hamas | the Taliban | Nato | Opec | Unesco | Fifa | Uefa | NASA | WHO | IMF |
  UNHCR | Google | Apple | Amazon | Tesla | Meta | Microsoft | Samsung | Toyota | Shell | BP | Ford | Boeing | Airbus | Nestlé |
  H&M | M&S | AT&T | BMW | IBM | 3M | 7-Eleven | 23andMe | eBay | easyJet | iRobot | Yahoo!
`);

/** Countries, cities that stand for their governments, clubs, parties and bodies by their letters. */
export const LANDS = list(`
  Kyiv | Moscow | Washington | Beijing | London | Paris | Berlin | Brussels | Tehran | Ankara | Delhi | New Delhi | Pyongyang |
  Seoul | Tokyo | Canberra | Ottawa | Dublin | Edinburgh | Cardiff | Belfast | Stormont | Holyrood | Westminster | Downing Street |
  No 10 | Number 10 | Whitehall | Capitol Hill | Wall Street | Silicon Valley | Hollywood | Canada | France | Germany | Britain |
  the United States | the US | the UK | the UAE | China | Russia | Ukraine | Iran | Israel | Turkey | Georgia | Jordan | Chad |
  Mali | Niger | Togo | Cuba | Chile | Kenya | Ghana | Nigeria | South Africa | South Korea | North Korea | Saudi Arabia |
  New Zealand | Sri Lanka | Costa Rica | El Salvador | the Philippines | the Netherlands | Ivory Coast | Burkina Faso |
  Northern Ireland | Scotland | Wales | England | California | Texas | Florida | Ohio | New York | Ontario | Queensland | Bavaria |
  Catalonia | Gaza | Hong Kong | Taiwan | Leeds | Birmingham | Chelsea | Arsenal | Liverpool | Manchester United | Real Madrid |
  Barcelona | Juventus | Bayern Munich | Celtic | Rangers | Leeds United | West Ham | the Dallas Cowboys | the New York Yankees |
  the All Blacks | Ferrari | Mercedes | Red Bull | McLaren | Williams | Conservatives | Labour | the Lib Dems | the SNP |
  Plaid Cymru | Sinn Féin | the DUP | Reform UK | the Tories | the Democrats | Republicans | Fianna Fáil | the AfD | the ANC |
  the BJP | Congress | Parliament | the Commons | the Lords | the Dáil | the Knesset | the Bundestag | the Duma | the Politburo |
  Congress | the Fed | the ECB | the Bank of England | the CBI | the TUC | the RSPCA | the NSPCC | the AA | the RAC | the RMT |
  Aslef | the NUJ | the GMB | the BMA | the RCN | the FA | the RFU | the ECB | the MCC | the IOC | the NFL | the NBA | Ofsted |
  Ofgem | Defra | HMRC | the DVLA | the Met | Scotland Yard | Interpol | the IRA | Isis | Boko Haram | al-Shabaab | Hamas | Fatah |
  the PLO | the Houthis | the Wagner Group | the Kremlin | Buckingham Palace | Kensington Palace | the Palace | the Vatican |
  the Holy See | the Church of England | Lambeth Palace
`);
