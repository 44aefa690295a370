/** Words that make a capitalised run the name of a body, a paper, a place or a work. Own lists. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Last words of organisations (before a comma or the like): "Ministry", "University", "Inc". */
export const organisationEndings = words(
  `AG Academy Administration Agency Air Airlines Airways Alliance Army Assembly Association Associates Athletic Authority Band Bank Bar Battalion Board Brigade Brigades Brotherhood Brothers
  Bureau Cabinet Campaign Cathedral Center Centre Chamber Church City-Council Clinic Club Co Co. Coalition College Command Commission Committee Community Companies Company
  Conference Confederation Congress Consortium Consulting Convention Corp Corp. Corporation Corps Council Court Courts Department Dept Dept. Division Electric Embassy Energy Enterprises
  Establishment Exchange Executive Facebook Federation FC Fleet Forces Force Foreign-Office Forum Foundation Front Fund GmbH Government Group Guard Guards Guild Headquarters
  Charity Chambers Futures Holdings Hospital Insurance Securities Supermarket Airline Bancorp Brewery Care Capital Cartel Communications Construction Consultants Dynamics Electronics Entertainment Equity Express-Co Financial Foods Gas Investments Investment Logistics Mining Mills Newspapers Pictures Power Productions Records Zoo Retail Software Steel Telecommunications Television Pizza House-of-Commons Hotel Inc Inc. Industries Initiative Inn Institute Institution Intelligence International Jail Junta Laboratories Laboratory Labs Lab League Legion
  Legislature Library Limited LLC LLP Ltd Ltd. Management Media Militia Ministry Mission Mosque Motor Motors Movement Museum NGO Navy Network Office Oil Organisation Organization
  Orchestra Parliament Parish-Council Partners Partnership Party Patrol Petroleum Pharmaceuticals Pharma PLC plc Police Police-Department Prison Programme Program Project Railway Railways Rangers Regiment
  Reserve Resources Restaurant SA School Schools Secretariat Senate Service Services Society Solutions Squad Staff Store Stores Studios Systems Synagogue Taliban Team
  Biotech Bulk Cement Chemicals Developments Ferries Freight Haulage Homes Line Lines Link Metals Minerals Outfitters Pipeline Pipelines Properties Shipping Shipyard Shipyards Terminal Terminals Therapeutics Tyres Utilities
  Tech Technologies Technology Telecom Theatre Theater Treasury Tribunal Trust Trustees Union Unit United Universities University Ventures Watch Workers`,
)

/** First or middle words after which "of", "for", "on" and then a capital go on: "Ministry of Defence", "Bank of the West". */
export const ofHeads = words(
  `Academy Administration Alliance Archdiocese Archives Army Assembly Association Bank Bishops Board Brotherhood Bureau Campaign Center Centre Chamber Chiefs Church Club Coalition College Commission
  Committee Company Conference Confederation Congress Conservatory Convention Corporation Council Court Daughters Department Diocese Directorate Division Faculty Fans Federation Forum Foundation
  Friends Front Fund Government Group Guild Hall High-Commission House Institute Institution Kingdom Knights League Legion Library Lord Medecins Military Ministry Movement Museum National Navy Network Office
  Order Organisation Organization Palace Parliament Partnership Party Patriarchate People Program Programme Project Province Republic Republics Revolutionary School Secretariat Senate Service Society Sons Soldiers State States
  Synod Tower Tribunal Trust Union United University Voice Women Workers`,
)

/** The same for places: "Strait of Hormuz", "Isle of Wight". */
export const placeHeads = words(
  `Archipelago Bay Bight Borough Cape Channel Cities City Coast Commonwealth County District Duchy Emirate Firth Governorate Gulf Horn Isle Islands Island Isthmus Ivory Kingdom Lake Land Mount Peninsula Port
  Principality Province Region Republic River Rock Sea Sound State States Strait Straits Sultanate Territory Town Township Tropic Vale Valley Village`,
)

/** Last words of place names: "Rapid River", "Hook Island", "Clear County". */
export const placeEndings = words(
  `Airport Archipelago Avenue Bay Beach Borough Bridge Canal Canyon Cape Cemetery City Coast County Creek Dam Delta Desert District Falls Forest Fork Gardens Glacier Governorate Gulf Harbor Harbour Heights Hill Hills
  Island Islands Isles Junction Lake Lakes Lane Mountain Mountains Oblast Ocean Parish Park Peak Peninsula Plains Plateau Point Port Prefecture Province Region Republic Reservoir Ridge River Road Sea Sound
  Springs Square Station Strait Street Territory Town Township Valley Village Volcano`,
)

/** Common nouns that papers write large when they mean a certain one: no names when they stand alone. */
export const loneNouns = words(
  `Act Administration Agreement Army Article Assembly Association Authority Bank Bill Board Bureau Cabinet Capitol Center Centre Chamber Chapter Charter Church City Club College Commission Committee Commonwealth Community Company Conference Constitution
  Convention Corporation Council Country County Court Crown Declaration Defence Defense Democracy Department District Division Earth East Education Empire Energy Executive Exchange Family Father Federation Figure Finance Foundation Freedom God Government Governor Group Health Heaven
  Highness House Hospital Human Industry Institute Interior Internet Judge Justice King Kingdom Law League Legislature Lord Majesty Market Media Ministry Mother Mosque Movement Museum Nation Navy North Northern Office Opposition Order Paper Park Party People Persons Photo Picture Police Pope President
  Programme Program Project Protocol Province Queen Reform Region Report Republic Resolution Revolution Rights School Science Section Security Senate Society South Southern State States Station Summit Supreme Table Team Technology Trade Treasury Treaty Tribunal Trust Union Unit University Victims Village War
  West Western Web Committee-Room Christmas Easter Thanksgiving Ramadan Hanukkah Passover Halloween Parliament-House Presidents Ministers Internet Covid COVID CEO CFO COO MP MPs PM DNA PhD MBA ID PIN SUV ATM IQ HIV AIDS GDP`,
)

/** Last words of newspapers, broadcasters and magazines. */
export const outletEndings = words(
  `Advertiser Advocate Argus Beacon Bee Broadcasting Bulletin Chronicle Clarion Courier Daily Democrat Digest Dispatch Echo Enquirer Examiner Express Gazette Globe Guardian Herald Independent Inquirer Intelligencer Journal
  Leader Ledger Magazine Mail Mercury Messenger Mirror Monitor News News-Press News-Times Newspaper Newspapers Observer Picayune Post Press Radio Record Recorder Register Reporter Republican Review Sentinel Standard Star Sun Telegram
  Telegraph Television Times Transcript Tribune TV Weekly`,
)

/** Outlets and agencies that are not told by their last word. */
export const outlets = words(
  `ABC AFP AP AAP Agence-France-Presse Al-Jazeera Axios BBC Bloomberg BuzzFeed Breitbart CBC CBS CNBC CNN C-SPAN DPA Die-Zeit Der-Spiegel El-País El-Pais Forbes Fortune Haaretz HuffPost IRNA ITAR-TASS ITV Interfax
  Jiji KCNA Kyodo Le-Monde Le-Figaro Libération MSNBC NBC NHK NPR Newsweek PBS PTI Politico ProPublica RFE/RL RT Reuters Ria-Novosti RIA-Novosti SANA Sky-News Slate Sputnik TASS TMZ Time UPI USA-Today Vice Vox
  WikiLeaks Wired Xinhua Yonhap ZDF ARD ANSA EFE Meduza Anadolu Al-Arabiya Fox Fox-News The-Economist The-Atlantic The-Hill The-Intercept The-Verge The-New-Yorker The-Nation The-Conversation The-Onion The-Moscow-Times Financial-Times`,
)

/** Words that are no part of a person's name, so that a run with one of them is something else. */
export const notPersonal = words(
  `Act Affairs African African-American Age Agreement Arab Armed Arts Baptist Black Bowl Catholic Central Championship Championships Christian Christmas Civil Conservative Conservatives Constitution Cup Day Declaration Defence Defense Democratic Democrats
  Digital Eastern Economic Education Eve Exchange Festival Federal Finance First Foreign Free Game Games General Global Grand Great Green Health High Home Human Indian Industrial Internet Islamic Islamist Jewish Joint
  Labour Law Liberal Mayor Medical Military Muslim National Nations Native New North Northern Nuclear Old Olympic Olympics Open Orthodox Peace People Pride Prime Prize Protocol Public Red Regional Republican Republicans Research
  Right Rights Royal Science Second Security Social South Southern Special State States Summit Supreme Super Terror Third Trade Treaty Tuesday Unit United Upper War Wars Water West Western White Women World Year`,
)
