/**
 * Given names that nearly always tell a woman or a man, small letters without marks. Written by scripts/given-names/build.ts from names of the
 * United States' census of 1990 (public domain, by way of the package names of PyPI), those of @faker-js/faker (MIT) and a list of our own.
 */
const list = (words: string): string[] => words.trim().split(/\s+/)

export const womensNames: ReadonlySet<string> = new Set(
  list(`
  aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja aba abani abbey abbie abby abdonie abebi abeline abena
  abendam abeni abhaya abibatou abigaelle abigail abigel abosede abril aby acacie acanthe acela acelya aculina ada adah adalbaude adalberta adaline
  adalsinde adaugo addie addison adea adebukola adegrine adela adelaida adelaide adelajda adele adelia adelie adelina adeline adeliya adell adella
  adelle adeltrude adelya adena adenike adepeju adesewa adesua adetoke adetoun adiba adile adina adolphie adonise adrastee adrehilde adria adriana
  adriane adrianna adrianne adriene adrienne adrijana adunni adwitiya adwoa afaq afia afitap afra afruza afton afua afzuna agafia agata agatha agathe
  agca agilberte aglae aglaia agnane agneflete agnes agnesa agneta agnieszka agnus agrata agripina agrippine agrypina agueda agustina ahalya ahenk
  ahilya ahlem aicha aida aide aiko aileen ailene aimee aina aino aisha aishani aissa aissata aissatou aisyah aja ajana ajda ajeng ajita ajla ajlin ajna
  ajoke akifa akiko akilah akofa akorfa akosua akshainie akshata akshita akua akula akumaa akunna akvelina ala alaina alaine alais alana alane alanna
  alara alayna alba albane alberade alberta alberte albertha albertina albertine albina alcidie alcine alcyone alda aldegonde alea alease alecia aleen
  aleida aleisha alejandra alejandrina aleksandra alemka alena alene alenia alenka alesea alesha aleshia alesia alessa alessandra alessia aleta aleth
  aletha alethea alethia alevtina alexa alexandra alexandrea alexandria alexandrina alexandrine alexane alexanne alexia alexine aleya aleyna alfreda
  alfredia alia alica alice alicia alicja alida alienor aliette alika alima alina aline aliona alis alisa alise alisha alishia alisia alison alissa
  alissia alita alix aliya aliyah aliz aliza alize alka alla alleen allegra allena allene allie alline allison allyn allyson alma almeda almeta almila
  almira aloise alojza alona aloyse alphonsine alpike alsu alta altagracia altha althea althee alvera alverta alvina alvine alya alyce alycia alysa
  alyse alysha alysia alyson alyssa alyssia alysson alzbeta ama amabela amada amadea amahle amal amalia amaliane amalie amalija amalthee amanda amande
  amandine amante amarande amaranthe amaryllis amata amaya ambar amber amberly ambra ambre ambroisie amea amee amelia ameliane amelie ameline amelya
  amen amethyste ami amie amiee amina aminat aminata aminte aminu amira amita ammie amodini amoke amope amparo amra amrita amritambu amy ana ana-maria
  anabel anabela anabelle anaelle anahita anaida anais anala analisa anamaria anamarija anamika ananda anandamayi ananta anasooya anastacia anastasia
  anastasie anastasija anastazia anastazija anastazja anasuya anca anceline anci ancica ancuta anda andac andera andjelina andra andrada andree andreea
  andreja andria andriana andrijana andrina andzelika anemona anemone anesa aneta anette anezka angadreme angela angele angelena angeles angelia angelic
  angelica angelika angelina angeline angelique angelita angella angelyn anggun anghelina angie angila angilberte angla angle anglea anh ani anica
  anicee anicette anika anila anina anisa anise anisha anisoara anissa anita anitra anja anjali anjanette anjelica anjushree anjushri anka ann
  ann-christin ann-marie anna annabel annabell annabelle annalee annalena annalisa annamae annamaria annamarie annapurna anne anne-marie anneke anneli
  annelie anneliese annelle annemarie annemijn annett annetta annette anni annice annie annika annikki annis annita annmarie annonciade anny anora anouk
  ansberte anshula anstrudie antea anthelmette antigone antionette antoaneta antoinette antonela antonella antonetta antonette antonia antonietta
  antonija antonina antonine anuja anuska anusuya anuta anwesha anya aphelie apolline apolonia apryl apsara aquiline ara arabelle araceli aracelis
  aracely arame arcelia ardath ardelia ardell ardella ardelle ardis ardith aretha argelia argentina argine aria ariadna ariana ariane arianna arianne
  arica aricie arielle arija arike arina arinola arisa aristita arla arlean arleen arlena arlene arletha arletta arlette arlinda arline arlyne armance
  armanda armande armandina armandine armeline armelle armida armide arminda armine arnaude arnetta arnette arnita artemis artemisa arthurine artie
  aruna arvilla arwen arya asake asal asceline ascension asel asha ashanti ashely ashlea ashlee ashleigh ashli ashlie ashly ashlyn ashmi asija asila
  asiya asja aslesha asley asliya asmita asolat assomption assunta asta astarte asterie astou astree astrid astrida astride asuela asuncion asya atena
  athalie athanasie athena athenais athina atinuke atreyee atreyi atta aube aubertine aude audeline audie audra audrea audrey audria audrie audry
  augusta augustina aulia aundrea aura aure aurea aurelia aureliana aurelie aurelienne aurelija aurelle auriane aurora aurore auxane ava avan avani
  avantika avelina aveline avigaelle avis avoye avril awa awaz awero awesi awilda axeline axelle axenia aya ayako ayana ayanda ayanna ayebatari ayesha
  aygul aygun ayinke ayize aykal ayla ayleen aylin aymardine aymonde aynur ayoka ayren aysar ayse ayu ayushmati azalea azalee azelie azeline azime aziza
  azra azucena azzie baaba baala babara babette bade bagdagul bahar baidehi baijayanti balamani bambi banna banu banuta bao bara barabara barb barbala
  barbar barbara barbe barbera barbie barbora barbra barbro barchinoy bari barica barno barrie basanti basilia basilisse bathilde bea beata beate
  beatrice beatris beatrix beatriz beatrycze beaulah becki beckie becky bediz bedran bee begoyim behrem belcim belemir belen belia belinda belkis bell
  bella belle belma beltun belva benedicte benedita benice benita benli bente benthe berangere bercem berceste bercin berenice berinay berit beritan
  berivan berna bernadette bernadine bernarda bernardina bernardine berneice bernetta bernice berniece bernita berran berre berta bertha berthe bertie
  bertille berva beryl besra bess bessie betania beth bethanie bethann bethany bethel betina betsey betsy bette bettie bettina betty bettyann bettye
  beula beulah beuve bev beverlee beverley beverly bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca
  bianka bibi bibiana bibianna biborka bigna biljana billi billye bilva bilwa bina binafsha bineta binta bintou birdie birgit birgitta birgitte bisenija
  biserka blagica blanca blanch blanche blandine blanduzia blanka blazena blondell blossom blythe bobana bobbi bobbye bobette bogdana boglarka bohdana
  bohumila bohuslava bojana bok bolatito boluwatife bong bonita bonnie bonny borbala borka boroka bosiljka bozena bozica bozidara branda brande brandee
  brandi brandie brandusa brandy branimira branislava branka brankica breana breann breanna breanne bree brenda brenna briana brianna brianne bridget
  bridgett bridgette brigette brigid brigida brigita brigitta brigitte brinda britany britney britni britt-marie britta brittaney brittani brittanie
  brittany britteny brittney brittni brittny bronislava bronwyn brook brooke bruna brunehaut brunehilde brunilda bryanna brygida brynn buddhana buena
  buffy buhle bula bulah bunmi bunny burma busisiwe caetana cagla caitlin caitlyn calandra calina calista callie camelia camellia cami camie camila
  camilla cammie cammy cana candace candance candelaria candi candice candida candie candis candy candyce canel cangul cannur cansel cansu caprice
  capucine cara caren cari caridad carie carin carina carine carisa carissa carita carla carlee carleen carlena carlene carletta carley carli carlie
  carlijn carline carlita carlota carlotta carly carlyn carma carman carmel carmela carmelia carmelina carmelita carmella carmen carmina carminho carmo
  carmon carna carol carola carolann carole carolee carolin caroline caroll carolyn carolyne carolynn caron caroyln carri carrie carry caryl carylon
  caryn casandra casiana casie casimira cassandra cassandre cassaundra cassey cassi cassidy cassie cassondra cassy cataleya catalina catarina caterina
  catharina catharine catherin catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine cathryn cathy catina catinca cato catrice
  catrin catrina catrinel cayla ceca cecelia cecila cecile cecilia cecilie cecille cecily cecylia celena celesta celeste celestina celestine celia
  celina celinda celine celsa ceola cerasela ceren cesminaz ceyda ceyla ceylan ceylin ceylinaz cezara chae chakrika chana chanda chandani chandi
  chandini chandira chandni chandra chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chanell
  chanelle chantal chantay chante chantel chantell chantelle chapala chara charis charise charissa charisse charita charity charla charlaine charleen
  charlena charlene charlesetta charlette charli charline charlott charlotta charlotte charlsie charlyn charmain charmaine charolette charumati charvi
  chasidy chasity chassidy chastity chatura chau chaya chayenne chelsey chelsie cher chere cherechi cheree cherelle cheri cherie cherilyn cherise
  cherish cherly cherlyn cherri cherrie cherry cherryl chery cheryl cheryle cheryll cheyenne chia chiamaka chiara chieko chimamanda ching chinyere
  chiquita chira chitrali chitramala chitrangada chizoba chloe chrissy christa christal christeen christel christelle christen christena christene
  christi christia christiana christiane christie christin christina christine christinia christy chrystal chu chun ciaobella ciara cicek cicely cici
  ciera cierra cilay ciler cilvenaz cimen cinda cinderella cindi cindie cindy cinta cinthia cipriana cira cise cisem cisil citra claire clara clare
  claretha claretta claribel clarice clarinda clarine claris clarisa clarissa clarisse clarita classie claudette claudia claudie claudine clavdia clea
  clelia clelie clemence clemencia clementina clementine clemmie cleopatra cleora cleotilde cleta clio cloe clora clorinda clotilde coco codi codrina
  codruta coleen colene coletta colette coline colleen collen collene collette collien comfort concepcion conception concetta concha conchita connie
  constanca constance constanta constantia constantina consuela consuelo contessa cora coral coralee coralia coralie coraline corazon cordelia cordia
  cordie coreen corene corentine coretta cori corie corina corine corinna corinne corliss cornelia corrie corrin corrina corrine corrinne cortney cosima
  cosmina coumba crenguta creola crina cris criselda crissy crista cristal cristen cristi cristiana cristie cristina cristine cristy crysta crystal
  crystle csenge cuc cvetka cyndi cyndy cynthia cyra cyrielle cyrstal cythia daantje dacia daciana dada daevi daevika dafina dagmar dagmara dagny dahlia
  daiana daina daine dainuvite daisey daisy dajana daksha dakshayani dalene dalia dalibora daliborka dalida dalila dalima damaris damayanti damiana
  damjanka damla danae danelle danette dania danica daniela daniell daniella danielle danijela danika danila danille danique danita danka dann danna
  dannette dannielle danuta danyel danyell danyelle daphine daphne daphnee dara darby darcel darcey darci darcie daria dariana darija darina darinka
  darja darla darleen darlena darlene darline darshwana darta davida davina davriya dawn dawna dawne dayle dayna daysi dea deadra deana deandra deandrea
  deane deann deanna deanne debbi debbie debbra debby debera debi debora deborah debra debrah debroah dede dedra deeann deeanna deedee deedra deeksha
  deena deepali deepika deeptimayee deeptimoyee deetta defne deidra deidre deirdre deja dejana delaine delal delana delcie delena delfina delia delicia
  delila delilah delinda delisa dell della delma delmy delois deloise delora deloras delores deloris delorse delpha delphia delphine delsie delta demet
  demetra demetria demetrice demi dena denae deneen denese denice denisa denise denisha denisse denita denna dennise denyse deonna derin derya desanka
  desirae desiree despina dessie destan deste destiny detra devangana devani devasree devi devika devona devora devorah dewi dhaanyalakshmi dhana
  dhanadeepa dhanalakshmi dhara dharani dharitri dhatri dia diah diamond dian diana diane diann dianna dianne diara diarra dicle diclehan dida didem
  didina diede diedra diedre dieke dierdre dieudonnee dieynaba digna dijana diksha dilafruz dilara dilay dilbar dilber dilberay dildora dilek diler
  dilfuza dilma dilnoza dilorom dilovan dilrabo dilruba dimitrina dimple dina dinah dinda dinorah dionna dionne dior dipali dirok ditte-marie ditya
  divina divna divya dixie diyora djenna dobrila dobromila dobroslava dochia dodie doina doinita dollie dolly dolores doloris dolunay domenica dominga
  dominica dominika dominque domitila domnica domonique dona donata dondu donella donetta donette donita donka donna donnetta donnette donya dora dorana
  dorathy dorcas doreatha doreen dorene doretha dorethea doretta dori doria doriana doriane dorica dorie dorina dorinda dorine doris dorit dorka dorla
  dorli dorota dorotea doroteja dorotha dorothea dorothee dorothy dorottya dorris dortha dorthe dorthea dorthey dorthy dot dottie dotty douce dovie
  doyinsola draga dragana dragica draginja drahomira drahoslava draupadi dreama drema drina drucilla drusilla dua dubravka duduzile dulari dulce dulcie
  dumitra dumitrana dumitrita dung dunja dunya durdane durdona durga durgeshwari durriye dusana dusanka dusica duska dusti duygu dwana dyah dyan dzile
  dzirkstite earlean earleen earlene earlie earline earnestine eartha ebba ebiere eboni ebonie ebony ebru ecaterina ece ecem echo eda edda edelmira edie
  edita edite edith edmee edna edra edris eduarda edwina edyta edyth edythe eef eefje eeva effie efimia efrosinia eftalya eftimia ehtel eileen eilene
  ekaparnika ekin ela eladia elaina elaine elakshi elana elane elanor elanur elayne elba elcin elda eldora elea eleanor eleanora eleanore elease elena
  elene eleni elenor elenora elenore eleonor eleonora eleonore elfreda elfrida elfrieda elfriede eliabeth eliana eliane elicia elida elidia elif elin
  elina eline elinor elinore eliona elisa elisabet elisabeta elisabeth elisaveta elise eliska elissa eliz eliza elizabet elizabeta elizabeth elizaveta
  elizbeth elize elizebeth elka elke ella ellada ellamae ellan elle ellen ellen-margrethe ellena elli ellie elly ellyn elma elmas elmira elna elnora
  eloa elodia elodie elois eloisa eloise elouise elsa elsbeth else elsie elsy elva elvera elvia elvie elvina elvira elwanda elwira elyanora elynn elyse
  elyssa elza elzbieta ema emanuela emanuelly emel emelda emelia emelie emelina emeline emely emerald emerance emerencie emerita emese emie emiko emilee
  emili emilia emilie emilija emily emine emma emmaline emmanuelle emmelie emmely emmi emmie emmy emogene ena enakshi enda endah enedina eneida enid
  enie eniola enise enna enola enriqueta enya epifania era erica ericka erika erin erinn erlene erlinda erline erma ermelinda erminia erna ernestina
  ernestine eryn esen eser esha eshana eshita esi esin esma esmee esmeralda esmeray esmira esperanza essie esta estefana estefania estela estell estella
  estelle ester estera esther estrella eszter etela etha ethel ethelene ethelyn ethyl etsuko etta ettie eudochia eudokia eudoksja eudoxie eufemia
  eufrosina eugena eugenia eugenie eula eulah eulalia eulalie eun euna eunice euphrasie eura eusebia eusebie eustolia eva evalyn evangelina evangeline
  evanghelina evar evdochia evdokija eve evelia evelien eveliina evelin evelina eveline evelyn evelyne evelynn evette evghenia evi evia evie evin evita
  evon evonne evsen evy ewa ewatomi ewelina exie eylul eysan fabia fabiana fabienne fabiola fabricia fadekemi faderera fadime fae fahriye fahrunissa
  fairy faith faizah fallon famke fanika fanni fannie fanny fanta fantine fara farah farangiz fardau farhunnisa farida farrah fathonah fatim fatima
  fatimah fatimata fatma fatos fatou fatoumata faustina faustine faviola fawn fay faya faye fayen fayenne fazilat fazilet febe febi febriana febrina
  fedora fehime fehintola felecia felica felicia felicidad felicie felicita felicitas felicity felina feline felipa felisa felisha fem femke femm fenja
  fenna fenne feodora feodosia ferah feray ferdynanda feride feriha fermina fern fernanda fernande ferne feruza fevronia feyza fibikemi fidan fidela
  fidelia fieke fien fiene fiep figen fikayomi fikriye filipa filippa filiz filofteia filomena filou fily fine finia finja finnja fiona firdevs fitri
  fitria fitriani flavia flavie fleta fleur flo floare floarea floor floortje flor flora florance flore florence florencia florencja florene florenta
  florentina florentine floretta floria floriana florica florie florina florinda florine florrie flossie floy flurina folashade fonda fortunee fotima
  fran france francene frances francesca francette franchesca francia francie francina francine francisca franciszka francoise franka fransisca
  frantiska franziska freda fredda frederica fredericka frederike frederique fredia fredricka freeda freida freja freya frida frieda friederike frusina
  fruzsina fuldem fulden fulya fumiko funda fureyya furuzan fusun gabriela gabriella gabrielle gabrijela gadis gaelle gaia gail gala galina gamze
  ganesha garance garnet garnett gasti gautami gavxar gawati gay gayatri gaye gayla gaylene gaynell gaynelle geanina gearldine geeta geetanjali gelila
  gema gemine gemini gemma gena genesis geneva genevie genevieve genevive genia genie genna gennie genny genoveva genta gentiana georgann georgeann
  georgeanna georgene georgeta georgetta georgette georgiana georgiann georgianna georgianne georgie georgina georgine geraldine geralyn gerberge gerda
  geri germaine gerri gertha gertie gertrud gertruda gertrude gertrudis gertude geta ghaliyati gheorghina gherghina ghislaine gia giada gianina gianna
  gidget gifty gigi gilberte gilda gillian gilma gina ginette ginewra ginger ginny gioia giorgia giorgiana giovanna girija girja gisela gisele giselle
  gita gitanjali gitte giulia giuliana giuseppina gizela gizem gladis glady gladys glayds glenda glendora glenna glennie glennis glinda gloria glory
  glynda glynis gokce goknur goksin golda golden goldie gonca gonul gorana goranka gordana gozde grace gracia gracie graciela gracja gratiana gratiela
  grayce grazyna gregoria greta gretchen gretta gricelda grisel griselda grozdana gry gudrite gudrun guenievre guher guilhemine guillemette guillermina
  gul gula gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulen gulgun gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy
  gulpembe gulriz gulsen gulseren gulsora gulsum gulzira gulzoda gun gunay gunes gungor gunilla guniz gunnel gunnur gunsel gunseli gurcan gussie
  gustavine guusje gwen gwenaelle gwenda gwendolyn gwenn gwyn gwyneth haby hae hafsa hafshah hailey hale haley halima halina halley hallie hamima
  hamsini hana handan hande hang hanga hanh hanifa hanna hannabel hannah hanne hannele hannelore harinakshi harita harmony harper harriet harriett
  harriette hasna hassie hattie hava hawa hayal hayat haydee hayley hazan hazel heather hedda hedvig hedviga hedwig hedy hee heema heide heidi heidy
  heike helaine helen helena helene helga helin helle hellen heloisa heloise hendrika henrieta henrietta henriette henrike henryka heracleea herlinda
  herma hermelinda hermila hermina hermine herminia herta hertha hester hesti hettie hevi hidaya hiedi hien hilal hilaria hilary hilda hilde hildegard
  hildegarde hildred hillary hilma hilola himadri himani hira hiranya hiroko hisako hlengiwe hoa holley holli hollie holly honey honorine hope hortencia
  hortense hortensia hortenzia hosiyat hrvojka hsiu hue huguette hui hulda hulya humaira humay humeyra huner huong hurshida husida husnida husniya
  husnora hwa hyacinth hye hyo hyon hyun iana ianina ianna iaroslava iasmina ibironke ica icha iclal ida idalia idell idella idil iesha ifa ifeoma iffar
  iffet ifora ifunanya ignacia ika ila ilana ilaria ilayda ilda ileana ileen ilene ilenia iliana ilinca ilinka ilkben ilke ilknur ilksen ilkyaz illa
  ilona ilsa ilse iluminada ima imani imelda imge imke imogen imogene ina inara inaya inci indah indiana indira indy inell ines inesa inessa inez inga
  inge ingeborg inger ingrid ingrida inguna inja inka inkeri inna inocencia intan inyoni ioana ioanina iola iolanda iona ione ionela ionelia iosefina
  ipek iraida irawati irem irena irene iretioluwa iriana iridenta irina iris irisa irish irma irmeli irmgard iroda iryna isa isabeau isabel isabela
  isabell isabella isabelle isabelly isadora isaura ise isela iseult isidora isidra isioma isis isisa isla ismerie isobel isra ita iulia iuliana iustina
  iva ivana ivancica ivanka ivanna ivelisse iveta ivette ivey ivna ivona ivonne ivy iyabode iyadunni iza izabela izabella ize izel izetta izola izolda
  izzy jabulile jacalyn jacelyn jacinda jacinta jacinthe jackeline jackelyn jacki jacklyn jackqueline jacky jaclyn jacoba jacqualine jacque jacquelin
  jacqueline jacquelyn jacquelyne jacquelynn jacquetta jacqui jacquie jacquiline jacquline jacqulyn jada jade jadranka jadwiga jael jaelynn jagica
  jailey jaimee jaimie jaimini jakubina jale jaleesa jalisa jalou jama jamalia jamee jami jamika jamila jammie jana janae janaina janay jane janean
  janee janeen janel janell janella janelle janene janessa janet janeta janeth janett janetta janette janey janica janice janie janiece janin janina
  janine janise janita janja janka jann janna jannet jannette janni jannie january janyce jaqueline jaquelyn jara jarmila jaroslava jasmijn jasmin
  jasmina jasmine jasna jaunita jautrite jayda jaye jaylinn jayme jaymie jayna jayne jazmin jazmine jazz jazzlyn jazzlynn jeana jeane jeanelle jeanene
  jeanett jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jeffie jehanne jela jelena jelica
  jelisaveta jelita jelka jella jen jena jenae jene jenee jenell jenelle jenette jeneva jeni jenice jenifer jeniffer jenine jenise jenna jennefer
  jennell jennette jenni jennie jennifer jenniffer jennine jenny jente jeraldine jeri jerica jerilyn jerlene jerri jerrica jerrie jesa jesenia jesica
  jessenia jessi jessia jessica jessika jesslyn jesslynn jessy jestine jesusa jesusita jet jetta jette jettie jevrosima jil jill jillian jimena jina
  jinny jinte jinthe joan joana joane joanie joann joanna joanne joannie joaquina jocelyne jodee jodi jodie joeann joelina joeline joella joelle joellen
  joetta joette johana johanna johanne johna johnetta johnette johnna johnsie joi joie jolana jolanda jolayemi joleen jolene jolie jolien jolijn jolin
  jolina joline jolyn jolynn jone jonell jonelle joni jonie jonna jonnie josefa josefien josefin josefina josefine joselyn josephin josephina josephine
  josette josiane josie josipa joslyn josphine josy jovana jovanka jovita joy joya joyce joycelyn joye jozefina jozica juana juanita judi judie judita
  judite judith judy judyta jula jule julee julene juli julia juliana juliane juliann julianna julianne julide julie julieann julienne juliet julieta
  julietta juliette julija julijana julika julina julissa julita jumagul juna junie junita junko juno jusma jusra justa justina justine justyna jutta
  jyoti jyotsana kaarina kaat kacey kaci kacie kacy kader kadiatou kadriye kaia kaila kaitlin kaitlyn kaja kalea kaleigh kaley kali kalinda kallie
  kalpana kalyani kalyn kam kama kamala kamaria kamelya kami kamila kamilah kamile kamilla kamla kamola kamuran kanchan kandace kandi kandice kandis
  kandra kandy kanesha kani kania kanisha kanishka kanti kara kareen karen karena karey kari karie karima karimah karin karina karine karisa karissa
  karla karleen karlene karlijn karlotta karly karlyn karmela karmen karole karoliina karolina karoline karolyn karon karren karri karrie karry kartika
  kary karyl karyn kasandra kasha kashyapi kasi kasie kasiyah kassandra kassie kata katariina katarina katarzyna kate katelin katelyn katelynn katerine
  kathaleen katharina katharine katharyn kathe katheleen katherin katherina katherine kathern katheryn kathey kathi kathie kathleen kathlene kathline
  kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica katie katija katina katja katlyn kato katrice katrin katrina katrine katryn
  kattie katy katya kaya kayce kaycee kaye kayla kaylee kayleen kayleigh kaylene kayra kazuko kecia keeley keely keena keesha keet keiko keila keira
  keisha keitha keli kelle kellee kelli kellie kellye kelsey kelsi kelsie kemberly kena kenda kendal kendra kenia kenisha kenna kensi kenya kenyatta
  kenyetta kenza kera keren keri kerri kerrie kerstin kesha keshia keturah keva kevser kezia khadidiatou khadija khadijah khady khalilah khanyisile
  khethiwe khoudia khulekani kia kiana kiandra kiara kiera kiersten kiesha kika kikelomo kiki kiley kimber kimberely kimberlee kimberley kimberli
  kimberlie kimberly kimbery kimbra kimiko kina kincso kindra kine kinga kira kirana kiraz kirsten kirstie kirstin kisha kit kittie kitty kiyoko kizzie
  kizzy klara klaudia klea klementyna kleopatra komila konstancja koralia kori korinna kornelia kortney kourtney krissy krista kristal kristeen kristel
  kristen kristi kristiana kristie kristiina kristin kristina kristine kristle kristy kristyn krysta krystal krysten krystin krystina krystle krystyna
  ksawera ksenia ksenija kum kumari kumru kumuda kumush kvetoslava kyara kyla kylee kylie kyllikki kym kymberly kyoko kyong kyra kyung lacey lachelle
  laci lacie lacramioara lacresha lada ladawn ladina ladonna lael lahoma laia laila laine lajuana lakeesha lakeisha lakendra lakenya lakesha lakeshia
  lakia lakiesha lakisha lakita lakshmi laksita lala lale lalita lamia lamonica lan lana lanell lanelle lanette lang lani lanie lanita lannie lanora
  laquanda laquita lara larae laraine laras laree larhonda larina larisa larissa larita laronda larraine larue larysa lasandra lashanda lashandra
  lashaun lashaunda lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda lasma lasonya latanya latarsha latasha latashia latesha latia
  laticia latife latika latina latisha latofat latonia latonya latoria latosha latoya latoyia latrice latricia latrina latrisha launa laura lauralee
  lauran laurane laure laureen laurel laureline lauren laurena laurencja laurene laurentia laurentyna lauretta laurette lauriane laurice laurie laurinda
  laurine lauryn lava lavada lavanya lavelle lavenia lavera laverna laveta lavette lavina lavinia lavize lavon lavona lavonda lavone lavonia lavonna
  lavonne lawana lawanda lawanna lawrencia laxmi layla laylo layne lea leah leana leandra leann leanna leanne leanora leatha leatrice lecia leda leeann
  leeanna leeanne leela leena leesa leia leida leigha leighann leila leilani leisa leisha lekisha lela lelah lelia leman lemide lena lene leni lenia
  lenita lenja lenka lenna lenne lenora lenore lenya leola leoma leona leonarda leoni leonia leonida leonie leonila leonne leonor leonora leonore
  leontina leontine leopoldina leopoldine leora leota leposava lera lerato lerzan lesa lesana lesha lesia leslee lesli lessie lestari leta letha leticia
  letisha letitia letizia lettie letty levke lexi lexie leya leyla lezlie lia liah liana liane lianne liara liba libbie libby liberty librada libusa
  lida lidia lidija lidya lieke lien liene lieselotte lieve lieze liga ligia liisa liksma lila lilan lili lilia lilian liliana liliane lilianna lilien
  lilith liliya lilla lilli lillia lilliam lillian lilliana lillie lilly lilou lily lin lina linda linde lindsy lindy line linett linette ling linn
  linne linnea linnie linsey lintang lioara lis lisa lisabeth lisandra lisann lisanne lisbeth lise liselotte lisette lisha lissa lissette lita liuba
  liubov liudmila liusea liv liva livia livija liya liyana liz liza lizabeth lizbeth lize lizeth lizette lizz lizzette lizzie lizzy ljiljana ljuba
  ljubica loa lobar loes loida lois loise lola lolita loma lona londa lone loni lonna lora loraine loralee lore lorean loredana loree loreen lorelei
  lorena lorene lorenza loreta loretta lorette lori loria loriann lorie lorilee lorina lorinda lorine lorita lorna lorraine lorretta lorri lorriane
  lorrie lorrine lory lot lott lotta lotte lotti lottie loua louann louanne louella louetta louisa louise loura lourdes lourie louvenia lova love
  lovella lovetta lovie lovisa lovorka loyce lua luana luann luanna luanne luba lubica lubomira luboslava luce luci lucia luciana lucica lucie lucienne
  lucija lucila lucile lucilla lucille lucina lucinda lucja lucrecia lucretia lucy ludie ludivina ludivine ludmila ludomila ludovica ludwika lue luella
  luena luetta luisa luise luiza luize lujza lukhona lula lulu luminita luna lune lupita lura lurlene lurline lutfiya luus luvenia luz luzie lya lyda
  lydia lydie lykke lyla lyn lynda lyndia lyndsay lyndsey lynell lynelle lynetta lynette lynna lynne lynnette lynsey maaike maan maarit maartje mabel
  mabelle mable maca machelle macie mackenzie macy madalena madalene madalina madaline madalyn maddie maddison madelaine madeleine madelene madelief
  madeline madelyn madge madhuri madie madina madita madlaina madleen madlen madlyn madonna mae maegan maelle maeve mafalda magali magaly magan magaret
  magda magdalen magdalena magdalene magen maggie magnolia maguelone maguette mahalia mahaut maia maica maida maija maike maila maile mailin maimouna
  maimunah maira maire maisha maisie maite maja majda majorie makeda mala malala malati malea malena malene malia malika malin malina malinda malissa
  malka mallaury mallie mallory malorie malou maloxat malti malvina malvine malwina mamie mammie mana manca manda mandaakin mandakini mandi mandie mandy
  mangala mangalya mani manie manisha manjusha manon manuela many mao maple mara maragaret maragret marah maranda marcela marcelene marcelina marceline
  marcella marcelle marcene marchelle marcheta marci marcia marcie marcy mardell mare mareike mareme maren marena marg marga margaret margareta
  margarete margarett margaretta margarette margarida margarita margarite margart margaux marge margene margeret margert margery marget margherita
  margie margit margita margo margorie margot margret margrett margrit margrith marguerita marguerite margurite margy marhta mari maria mariah mariam
  mariama mariana marianela mariann marianna marianne maribel maribeth marica maricarmen maricela maricica maricruz marie marieke mariel mariela
  mariella marielle marieme marietta mariette marija marijana marika mariko marilee marilena marilou marilu marilyn marilynn marina marinda marine
  marinela marioara marisa marisela marisha marisol marissa marit marita marite maritza mariuca marivel mariya marja marjatta marjeta marjorie marjory
  marketta markika markita marla marlana marleen marlen marlena marlene marli marlie marlies marline marlis marly marlyn marlys marna marni marnie
  marquerite marquetta marquita marquitta marrit marry marsha marta marte marth martha marthe marti martina martine martyna marva marvel marvella marvis
  marwa marx mary marya maryalice maryam maryann maryanna maryanne marybelle marybeth maryellen maryetta maryjane maryjo maryland marylee marylin maryln
  marylou marylouise marylyn marylynn maryna maryrose masa masako mashxura masinka matha mathilda mathilde matilda matilde mattea mattie matylda maud
  maude maudie maura maureen mauricette maurine maurita mavis mavluda mawuena mawusi maxbuba maxellende maxfuza maxi maxie maxima maximina maxine
  maxsuma maya maybell maybelle maye mayla mayme mayola mayra maysa mayte mazie mbalienhle mckenzie meagan meaghan mechelle meda medina medine medya mee
  meena meenakshi meg megan megane meggan meghan meghann mehriban mehtap mei meike meire melaine melani melania melanie melany melba melda melek
  melenija melia melida melike melina melinda melis melisa melisande melissa melissandre melissia melita mellie mellisa mellissa melnic melodee melodi
  melodie melody melonie melony meltem melva melvina melynda menaka mendy menka meral mercedes mercedez mercia mercy meredith merel merete meri meric
  merideth meridith merih merilyn merissa merjem merlene merlyn merna merri merrie merrilee merry mertie merve meryem meryl meta metra mette meyra
  mhambi mia mica micaela michaela michaele michalina michele michelina micheline michell michelle michiko micki mickie mieke miesha migdalia mignon
  miguelina mihaela mihriban mikaela mikayla miki mikki mila milada milagro milagros milana milanka milda mildred milena miley milica milissa miljana
  milka milla mille millicent millie milly miloslava milou mima mimi mina minakshi minda mindi mindy mine minerva minka minna minnie minodora minta
  mioara mira mirabela miranda miray mireille mirela mirella mireya miriam miriama mirian mirja mirjam mirjana mirka mirna mirona miroslava mirre mirta
  mirte mirtha mirthe miruna misha missy misti mistie misty mitsue mitsuko mittie mitzi mitzie miyoko moa modesta modrite modupe mofifoluwa mohana
  mohini moira moisette mojca mojisola mojisoluwa mollie molly momira mona monalisa monet monica monika monique monnie monserrat monserrate mora
  moradeke morayo morenike morgana morgane moriah morolake mosinmileoluwa mosunmola motunrayo moxidil moxigul moxina moxinur moxira moyosore mozell
  mozella mozelle muattar muazzam mubina mudite muesser muge mui mujde mujgan mukaddes munevver muoi muriel mutia muyassar mya myesha myla mylene myong
  myra myriam myrl myrle myrna myrta myrthe myrtice myrtie myrtis myrtle myung nabila nada nadalina nadege nadejda nadene nadezda nadia nadine nadja
  nadzieja naemi nafisa naida naja najla najwa nakesha nakia nakisha nakita nala nalan nalini nam nan nana nancee nancey nanci nancie nancy nandi
  nanette nanna nannette nannie naoma naomi naomie nara narcisa nargiza narin nasiba nastja natacha natalia natalie natalija natalya natasa natasha
  natashia nathalie natisha natividad natka natosha naura naya nayla naz nazan ndondoloza nea necla necole neda nedjeljka nedra neele neeltje neely
  nefeli nehir neida neja nejla nela nelda nele nelea neli nelia nelida nell nella nelle nellea nelli nellie nelly nena nene nenita neoma neomi neonila
  nera nerea nereida nergis nerissa nery nesa neslisah nesrin neta nettie neva nevena nevenka nevra newroz neyla nga ngan ngoc ngozi nguyet nhlakanipho
  nia nichelle nichol nichole nicholle nicki nickie nickole nicol nicolasa nicole nicoleen nicoleta nicolette nicoline nicolle niculina nida nidia niene
  nienke niesha nieves nigar nigora nihal nihan nika nike niki nikia nikki nikkie nikole nikoleta nikolina nila nilam nilda nilgun nilsa nilufar
  nimakoah nimas nina nine nineli ninfa ninioluwa ninthe nisa nisan nisha nita njegomirka nkosingiphile noa noami nobuko nodira noelia noella noelle
  noemi noemie nofoto nohemi noila nokuthula nola nolwazi noma nomi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor noortje nora norah nore
  noreen norene norica noriko norina norine norma nour nova novella novi noviana novita nowi nozima nozipho ntokozo ntombizodwa nubia nuda nudem nukhet
  nur nural nuran nuray nurgul nurgun nuria nursel nurseli nurul nusa nydia nyla nynke oana obdulia obioma oceane ocie octavia octaviana oda odelia
  odessa odette odile odilia ofelia ofelya ognjana ojaswini oksan oksana ola olajumoke olasunmbo olcay olena olene olesea oleta olevia olga olgica oliga
  olimpia olimpiada olinda oliva olive olivera olivia olivija oliwia ololade olufunke olufunmilayo oluwakemi olympe olympia oma omana omawunmi ombline
  omega omina omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ona oneida oni onie onita onome oona oormila opal opalina
  opaline ophelia ophelie ora oralee oralia oreofe oretha oriande oriane orlane ornella orpha ortansa orvokki orzu ossie otelia otilia otilija ouida
  oumayra oumou oxana oya oyenike oyga oyindasola oyku oynur oysha ozana ozanne ozell ozella ozge ozie ozlem ozlen oznur ozoda padma padmi page paige
  paivi pakize palma palmira pam pamala pamela pamelia pamella pamila pamula pandora panka panna pansy paola paramita paraschiva parascovia parla parsla
  parthenia particia parvati pascale pasty patience patria patrica patricia patricija patrina patrizia patrycja patsy patti pattie patty paula paule
  paulene pauletta paulette paulica paulien pauliina paulina pauline paulita pava pave pavica pavlina paz pearl pearle pearlene pearlie pearline pearly
  pecine peg peggie peggy pei pelaghia pelagia pelagie pelin pelinsu pembe penda penelopa penelope penney penni pennie penny peri perihan perla pernilla
  perran perrine peruna pervin petek petra petrija petrina petronela petronila petronille petruta phebe pheobe phileine philine philippa philippine
  phillis philomena philomene philou phoebe phung phuong phylicia phylis phyliss phyllis pia piedad pien pilar ping pinkie pip piper pippa piraye pirjo
  pirkko pleun pok pola polina polly polona pompilia pooja poornima poppy porsche porsha portia pramila prasanna prascovia pratiwi precious preity prema
  pricilla primerose prisca priscila priscilla priscille priska prita priya priyala profira providencia prudence puck puji puk pulcherie puput pura
  purnima pushti puspa puspita puti putri qiana qizilgul qori queenie quentine quiana quieta quintia quinty quyen rabia rachael rachal racheal rachel
  rachela rachele rachell rachelle racquel rada radeke radha radina radmila radojka rae raeann raelene rafaela rafila rageshwari rageswari raguel rahayu
  rahel rahime rahmawati rahsan raina raisa rajana rajina rajinder rajna rakita raluca ramaa ramata ramatoulaye ramona ramonita ramziya rana ranae randa
  randee randi ranee rania raphaelle raquel rasheeda rasheedah rashida rasifa rati ratih ratna raven raye raylene raymonde rayna rayona rayxona rea
  reagan reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka rebeka rebekah rebekka reena refugia regan regena regenia reghina regina regine
  reginia regitze regula reiko reina reine reita rejeanne reka rema remedios remona rena renae renas renata renate renay renda renea renee renetta
  renette rengin renita renja renna renske ressie restu reta retha retno retta reva reyhan reyna reynalda rezzan rhea rheba rhiannon rhoda rhona rhonda
  ria riana rica ricarda richelle ricki rieke riitta rija rika rike rikke rikki rima rimma rina rini risa ristana rita ritva riva rivka robbi robbin
  robbyn robena roberta robertina robiya robyn rochel rochell rochelle rocio rodica rohana rokhaya roksana rolanda rolande roma romaine romana romane
  romanita romee romelia romina romona romy rona ronda roni ronja ronke ronna ronni roos rosa rosa-maria rosalba rosalee rosalia rosalie rosalina
  rosalind rosalinda rosaline rosalva rosalyn rosamaria rosamond rosamunda rosana rosann rosanna rosanne rosaria rosaura roseann roseanna roseanne
  roselee roselia roseline rosella roselle roselyn rosemarie rosemary rosena rosenda roser rosetta rosette rosia rosie rosina rosio rosita roslyn
  rossana rossie rosy rotaru rowena roxana roxane roxann roxanna roxanne roxelana roxie roxy roya roza rozalia rozalija rozanne rozella rozina roziya
  rubi rubie ruby rubye rudite rufina ruhsar ruken rukhmani rukmin rumena runa rupinder ruslana ruta ruth rutha ruthann ruthanne ruthe ruthie ruxanda
  ruxandra ruya ruza ruzena ruzica ryann saar sabina sabine saboxat saboxon sabra sabrina sacha sachiko sade sadie sadina sadoqat sadye safae safiatou
  safietou safina safira safiya safta safura sage sahra saida sakura salena salimah salimata salimatou salina salley sallie sally salma salome salomea
  salomey salsabila salwa saly samanta samantha samara samatha samella samia samiah samina samira samiya samukelisiwe sana sanda sandee sandi sandie
  sandra sandrine sanem sanja sanjuana sanjuanita sanna sanne sanobar sanora santa santana santina sanya sanziana saodat saphira sara sarada sarah sarai
  sarala saran saraswati sare sari sarina sarisha sarita sarla sarmite saroja sartika sarvinoz saskia satu saturnina sau saulcerite saundra savanna
  savannah saveta savina saxida sayyora scarlet scarlett season sebnem sebrina secil seda sedef seden see seema segilola segolene seher sehrazat sekinat
  selale selcan selda selen selena selene selin selina selma selvi sema semenica semra sena senaida senay sengul senka sennur september septi serafima
  serafina seraina serap seren serena serin serina serita sermin serpil sertap setsuko seval sevara sevda severina severine sevgi sevil sevim sevinc
  sevtap sevval seyda seyma seynabou sha shae shaina shakia shakila shakira shakita shakti shakuntala shala shalanda shalon shalonda shameka shamika
  shan shana shanae shanda shandi shandra shaneka shanel shanell shanelle shani shania shanice shanika shaniqua shanita shanna shannan shanon shanta
  shantae shantay shante shantel shantell shantelle shanti shany shaquana shaquita shara sharan sharda sharee sharell sharen shari sharice sharie
  sharika sharilyn sharita sharla sharleen sharlene sharmaine sharmila sharolyn sharon sharonda sharri sharron sharyl sharyn shashi shashikala shasta
  shauna shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shayla shayna shea
  sheba sheela sheena sheila sheilah shela shelba shelia shella shelley shelli shellie shelly shemeka shemika shena shenika shenita shenna shera sheree
  sherell sheri sherice sheridan sherie sherika sherill sherilyn sherise sherita sherlene sherley sherly sherlyn sheron sherrell sherri sherrie sherril
  sherrill sherron sherry sherryl shery sheryl sheryll shiela shila shiloh shilpa shin shira shirely shirisha shirl shirlee shirleen shirlene shirley
  shirly shivakari shizue shizuko shobhana shona shonda shondra shonna shonta shoshana shresth shresthi shreya shreyashi shridevi shrishti shristi shu
  shubha shubhaprada shwet shyla siana siara sibel sibongile sibyl sibylle siddhi sidonia sidonie sidra sien sierra signe sigrid siir silan silja silje
  silke silva silvana silvia silviana silvija sima simea simge similoluwa simina simisola simona simonida simonne sina sindisiwe sindy sinem
  sinenhlanhla sinikka sinja sintia siobhan siphephelo sirena sirin siska sitara siti siu siv sixta sixtine sizakele sizani skaidrite skipped skye slava
  slavica slavka slobodanka sloka slyvia smaranda smiljana smilla smita smriti snejana snezana snjezana socorro soda sofia sofie sofija soila sokhna
  solange soledad soline solveig somer sommer sona sondra songul sonia sonja sonya soo soof sook soon sophia sophie soraia sorana soraya sorina sowande
  sparkle spela speranta spidola spring srna stacee staci stacia stacie stana stanca stanislava star starla starr stasa stasia stefana stefani stefania
  stefanie stefany steffanie stela steliana stella steluta stepanida stepanie stephaine stephani stephania stephanie stephany stephenie stephine
  stephnie ster sterre stina stine stojanka stormy suanne subhashini subhasini subomi sucheta suci sude sudeva sudie sue sue-marie sueann suelen suellen
  sujata suk sukanya sule sulema suma sumayyah sumiko sumitra sunay suncica sunita sunni sunniva sunny sunshine suryakantam susan susana susann susanna
  susannah susanne sushma susie susy suus suyuna suzan suzana suzann suzanna suzanne suze suzette suzi suzie suzon suzy svea svenja svetlana svitlana
  swara swarnalata swassane sweta syahrini sybil sybilla syble sylvia sylviane sylvie sylwia synne synthia syreeta szofi szofia szonja tabatha tabea
  tabetha tabitha tacjana tahlia tai taina taisha taisia tajuana takako takisha talea talia talisha talita talitha tam tama tamala tamar tamara tamatha
  tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamina tamisha tammara tammera tammi tammie tammy tamra tana
  tandra tandy taneka tanesha tangela tania tanika tanirika tanisha tanja tanna tansu tantri tanushree tanushri tanya tanyeli tara tarah taren tari
  tarja tarra tarsha taryn tasa tasha tashia tashina tasia tatiana tatjana tatum tatyana taunya tawana tawanda tawanna tawna tawny tawnya tayna tea teea
  teena tegan teisha teja tekla tellervo telma temeka temika tempie temple tena tenesha tenisha tennie tennille teodora teodosia teofila teona tequila
  tera tereasa teresa terese teresia teresita teressa tereza tereze terezia terezija teri terica terina terisa terra terresa terri terrie terrilyn tesha
  tess tessa tessie tetiana tezer thabisa thadie thais thalea thalia thao thea theda thelma theodora theola theresa therese theresia theressa thersa
  thirza thobeka thomasena thomasina thomasine thora thresa thu thulisile thuy tia tiana tianna tiara tiberia tien tiera tierra tiesha tifany tiffaney
  tiffani tiffanie tiffany tiffiny tiina tija tijana tijuana tilda tilla tillie timea timika tina tinca tincuta tinisha tiny tiphaine tira tiril tirza
  tisa tish tisha titi titilayo titin tjasa tobi tobie toccara toi tolulope toluwani toluwanimi tomasa tomeka tomika tomiko tomislava tomke tommye
  tomoko tona toncica tonda tonette tonia tonie tonija tonisha tonita tonja tonka tonya tora tori torie torri torrie tosha toshia toshiko tova towanda
  toya tracee tracey traci tracie tran trang treasa treena trena tresa tressa tressie treva tricia trina trine trinh trish trisha trista trudi trudie
  trudy trula tsabita tuana tuba tudora tudorita tudosia tugba tula tulay tulin tunay turkan turna tutku tuula tuulikki tuva tuyet twana twanda twanna
  twila twyla tyesha tyisha tynisha tyra uchita uhra ula ulduz ulfet uli uliana ulku ulla ulrika ulrike ulus uluthando ulva ulviye ulwazi ulya uma umi
  umida ummiye umran una undine unjani unsel unseli uqbaloy urmila urska ursula ursule usha usyi ute uygu uzbegim vada vahide vaidehi vaijayanthi
  vaijayanti vaishnavi vaishno vaishvi vala valarie valda valene valentina valera valeria valerie valerija vali vallie valorie valrie vanda vanesa
  vanessa vanetta vania vanita vanna vannesa vannessa vanya varalakshmi varvara vasanti vashti vasiliki vasilina vasilisa vasliddin vasudha vasundhara
  veda vedanshi vedrana veerle vela velana velda velia velimira velina vella velma velva velvet vena venera venessa venetta venice venita vennie venus
  veola vera verda verdell verdie vere verena vergie verginia verica verity verla verlene verlie verline verna vernell vernetta vernia vernice vernie
  vernita veronica veronika veronique versie vertie veselinka vesile vesma vesna vesper vesta veta vibeke vica vicdan vicenta vicentia vickey vicki
  vickie vicky victoire victoria victorina vida vidya vienna viera vieroslava vieve vijolite viki vikki viktoria viktorija vildan vilde vilhelmine vilma
  vimala vina vincenza vinciane vinita vinka viola violet violeta violetta violette violina viorela viorelia viorica virag virgen virgie virgina
  virginie visnja vita vitalia vitalina vitoria vittoria viva vivan vive vivi vivian viviana viviane vivien vivienne vizbulite vlada vladana vladilena
  vladimira vladislava vladlena vlasta vlatka voichita vojislava voncile vonda vonnie vreni vrinda vrund vujica vukica vuslat wai walentyna waleria
  waltraud wan wanda wanesa waneta wanetta wani wanita waqila wava wen wende wendi wendie wendolyn wendy wenona weronika whitley wiara wibke widya
  wiebke wies wiktoria wilda wilhelmina wilhemina willa willena willene willetta willette willia williemae willodean willow wilma winda windy winifred
  winnie winnifred winona wirda wirginia wonda wulan wulandari wuraola wynell wynona xalima xatun xaviere xenia xezal xiao ximena xiomara xochitl xuan
  yaa yadira yaeko yael yagmur yahaira yajaira yamileth yana yance yanira yaprak yara yarah yaren yaretzi yasemin yasmin yasmine yasuko yee yejide
  yekaterina yelda yelena yeliz yen yenthe yer yesenia yesim yessenia yessi yetta yetunde yevette yewande yfke yibanathi ying yinthe ylvi ylvie yoko
  yolanda yolande yolando yolonda yon yonca yoshie yoshiko yosun youlanda yozida ysaline yseult yuette yuk yuki yukiko yuko yulanda yulia yuliana yun
  yuna yung yuni yunita yuonne yuriko yvette yvone yvonne zada zaenab zahide zahra zaida zainab zaira zala zalindra zamfira zamira zana zandra zanele
  zaneta zanete zanna zara zaraza zavida zdenka zdeslava zehra zejnep zekiye zelaya zelda zeliha zeljka zella zelma zelmira zeltite zena zenaida zenia
  zenija zenobia zenovia zerrin zerya zetta zeyneb zeynep ziedite zigfrida zigrida zile zilola zin zina zinaida zinovia zita ziva zizi zlata zlatica
  zlatka zobuhle zoe zoeva zoey zofia zofija zoia zoila zoja zola zona zonia zora zoraida zorana zorina zorka zselyke zsofia zubeyde zubite zuhal zula
  zulaikha zulal zulema zuleyha zulfa zulma zumrut zuxra zuzana zuzanna zvezdana`),
)

export const mensNames: ReadonlySet<string> = new Set(
  list(`
  aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron aaryan aatmaj aatreya aayushmaan aayushman
  abayomi abbas abbos abdel abdon abdou abdoul abdoulaye abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq
  abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym
  abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel abelard abelardo abelin abhaidev abhirath abhisyanta abimbola abiodun abiona abisola
  abisoye abondance abou aboubacar abraham abram absalon abyasa acace acaryatanaya ace achaire achalesvara acharyanandana acharyasuta achille achim
  achintya achyut acim adalard adalbald adalberon adalbert adalberto adalric adam adams adan adebiyi adebowale adeboye adedayo adedeji adegoke adegrin
  adekitan adekola adekunle adel adeleke adelin adelphe adem adenet adeniyi adeodat adeolu adeoti aderopo adeshina adesoji adetayo adeyi adheesh adhemar
  adhiarja adhiraj adhrit adi adiarja adigun adika adikara adikavi adil adinata adinath aditeya aditya adityanandan adityanandana adjutor ado adolf
  adolfo adolfs adolph adolphe adonis adriaan adrian adriano adripathi advaya afanasie afolarin afonso agapet agasti agastya agathange agathon agaton
  agilbert agnan agneya agnimitra agniprava agnivesh agnos agrippin agus agustin ahmad ahmed ahmet ahror aidan aiden aimable aime ainars ajala ajan
  ajani ajeet ajiman ajimat ajimin ajiono ajit akande akanmu akanni akarsana ake akif akinkunmi akinlabi akinwale akira akmal akram akroor aksel akshaj
  akshat akshayakeerti akwasi akwesi alade alain alambana alamu alan alassane alastair alban alberic albert alberto albin alcibiade alcide alcime alden
  aldo aldonce aldric aleaume alec alejandro aleksa aleksandar aleksander aleksandr aleksei aleksej aleksi aleksy aleodor ales alessandro alessio
  alexander alexandr alexandre alexandros alexandru alexe alexei alexej alfons alfonso alfonz alfonzo alfred alfredo alfreds algirds algis ali alic alin
  aliou alioune alisher alistar aljaz aljosa allan allen alliaume almine almire alois aloizs alojz alok alonso alonzo alparslan alphee alphonse alphonso
  alpinien alton alvaro alverede alvin alwar aly amado amadou amady amalric amandin amant amar amaranaath amaresh amarnath amath ambroise ambrose ambroz
  ambrozy amdy amedee amedeu amelien ameth ameyatma amid amiel amin amir amish amit amogh amon among amos amour amrit amza anaadi anagh anal anand anang
  anas anastase anastasije anatol anatole anatoli anatolii anatoly ancelin andel andelin andelko andelo andeol anders anderson andoche andras andraz
  andreas andrei andrej andres andrew andrey andri andrian andrija andrin andris andro andrzej andy andzejs andzs anej anele ange angelo anggabaya
  anghel angilbe angilran angoustan angus anibal anicet anil anilaabh anilabh anish anjaneya anjolaoluwa ankal anko annibal anom anouar anrijs ansbert
  anselme ansgar ansgary anslavs ante antek antero anthelme anthony antide antim antione antoine anton antone antoni antonin antonio antoniu antony
  antti antun antwan anuar anunay anuraag anurag anvar anwar anze apollinaire apollinary apollo aqil aquilin aram ararat aras arcade arcadi arcadii
  archambaud archan archer archibald archie arda arden aren argono ari arian arijit arijs arin arindam arion aris ariste aristide arjen arjun arkadijs
  arkadiusz arkady arlen arlie armand armando armel armin armins arnaldo arnaud arne arnesh arno arnold arnoldo arnould arnulfo arolde aron arona arpad
  arron arsene arsenije arseniusz arsipatra arslon art arta artanto artawan arthaud artheme arthur artiom artur arturo arturs artus arun arunthavanathan
  arved arvid arvids aryan arystarch asad asadulloh ascelin ashlesh ashok asilbek asirwada asirwanda aslijan asmadi asman asmianto asmuni aswani atanazy
  athanase atlas atma atmanand atmananda attila aubry audebert audouin audran auguste augustin augustus aurel aurele aurelian aurelio aureliu aurian
  auron auxence avadhesh avaz avdal avram awar axel axinte ayaz ayden ayinde ayman aymard aymeric aymon ayodeji ayodele ayoub azad azamat aziz azubuike
  baalaaditya baalagopaal baba babacar babasola babatunji babawale badr bafana bagas bagiya bagus bagya bahodir bahriddin bahrom bahula bahuraksa
  bahuwarna bahuwirya bajragin bakary bakda bakhtiyor bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula
  balaaditya balachandra baladitya balagopal balagovind balamantri balangga balapati balazs baldwin balgopal balidin balijan balint balthazar bambang
  banara banawa banawi bancar bandhu bandhul banel bangizwe banji bankim bankimchandra bankole baptiste barack baran barbu baris barnabas barnabe barney
  barrett barry bart barthelemy bartimee bartolomej bartolomeu barton bas basarab bashar basil basile bastiaan bastian bastien batuhan baudouin bawer
  baz bazyli beat beau behruz bekmurod belimir belo benadik bence bende bendeguz benedek benedict benedikt benedykt benett bengt beniamin benicio
  benigne benito benja benjamim benjamin bennet bennett benno benny benoit benone bent bentley benton benyamin beranger berard berat berdan berend
  berislav berkay bernard bernardo bernd bernhard bernie bert bertalan berti bertram bertrand besar bhaasvan bhaaswar bhadrak bhadraksh bhadran
  bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhima bhisham bhishma
  bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bibek bijay bikash bilal bill
  billy bilol birane birjesh bishal bishnu bjarne bjorn blagoje blahoslav blaine blaise blaz blazej bless boas boaz bob boban bobby bobur bodhan bodhi
  bodi boet bogdan bogoljub bohdan bohemond bohumil bohumir bohus bohuslav bojan boldizsar boleslav boleslavs bon bonginkosi bonifac boniface booker
  boris borivoje borjan borko borut borys bosko botan botir botond bouba boubacar boubou bouchard boyce boyd boza bozidar brad bradford bradley bradly
  bradut brady brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan brajen brajendra brajesh bram branden brando brandon branimir branislav
  branko brant brayan brendan brendon brenn breno brent brenton bret brett briac brian brice brieuc brijesh brock broderick bronislavs brooks bruce
  bruno bryan bryant bryce bryon buchi buck bucur bud buddha buddy budhil budi budimir buford bukola burak burhon burl burt burton buster byron bystrik
  cagak cager cahya cahyadi cahyanto cahyo cahyono caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa caleb calebe calin calixte
  callum calvin camelien camil camillien can candide candido candrakanta cantemir capa caraka caribert carl carles carlo carloman carlos carlton carmelo
  carmine carson carter carub cas casian caslav caspar casper cassien catalin catur caturangga caua cawisadi cawisono cawuk cayadi cazimir cecep
  cecyliusz cedomir cedric cedrick cedrik cedrin celestin celien cem cemani cemeti cemplunk cene cengkal cengkir cesaire cesar cezar cezary chaanakya
  chaaruchandra chad chadwick chaitan chakor chakradhar chakravartee chakravarti chanakya chance chandak chandan chandraayan chandrabhan chandradev
  chandraketu chandramauli chandramohan chandran chandranath chapal charak charl charlemagne charles charley charuchandra charuvrat chas chase chaten
  chatur chaturaanan chaturbhuj chauncey cheikh cheikhou chekhouna cherif chester chet chetan chetanaanand chidaakaash chidaatma chidambar chidambaram
  chidananda childebert chilperic chinedu chinmayanand chinmayananda chiranjeev chiranjeeve chiril chirill chisom chitraksh chretien christ christer
  christiaan christiano christodule christoffer christoper christoph christophe christopher chrysole chrysostome chuck chukwu cihan ciprian ciril claas
  claes clarence clark claud claudien claudio claudiu claus clay clayton cleandre clemens clement clemente clery cletus cleveland cliff clifford clifton
  clint clinton clive clotaire clovis codin codrin codrut cody coen cole coleman colin colins collin colton columbus come conner connor conor conrad
  constant constantin constatin cooper cordell corentin cornel cornelis corneliu cornelius cornell cortez corvin cosmin costache costel costin coy craig
  crin cristea cristian cristiano cristobal cristofor cristopher csaba csanad csongor ctibor curt curtis cvijan cvijetin cyprian cyprien cyriaque cyril
  cyrille cyrus cyryl daan dabiziv dacian dacin dadap dadi dagel dags daiwik dale daley dalibor daliman dalimin daliono dalton damar dame damian damien
  damife damil damilare damilola damin damion damir damjan damodara damon damu dan danang dandak dandapaani dane danial daniel daniil danijel danil
  danilo daniswara danjuma danko danny dante danu danuja daouda darell daren darian dariati darijan darimin darin dario daris darius dariusz darko
  darmaji darman darmana darmanto daron darrel darrell darren darrick darrin darron darryl darshan darsirah dartono daru daruna darwin daryani datta
  dave davey davi david davide davids davin davis davor davorin davron davy dawid dax dayaamay dayaananda dayaanidhi dayamayee dean deandre deangelo
  decebal declan deen deenabandhu deepak deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar dejan del
  delbert delmar delmer delphin demarcus demba demeter demetriusz demilade deneval denis denisz dennis denver derek derick derrick dersim deshawn
  desimir desmond dev devadatt devagya devajyoti devak devdan deven devesh deveshwar devvrat dewayne dewey dewitt dex dexter dexx dezider dhananjay
  dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diar dick didier diego dies dieter dietrich dieudonne digambar
  digambara digdaya dilip dillon dilmurod dimas dimaz dimitri dimitrii dimitrije dinakar dinesh dinis dinkar dino dinu diogo dionizy dionyz dipa
  dipankar dipendra dipesh diptendu dirja dirk diroj divaakar divakar divjot diyor djayden djibril dmitri dmitrii dmitry dobroslav dodo domagoj domen
  domenic domenico domenik domingo dominic dominick dominik donald donat donato donn donnell donny dono donovan donte dorel dorin dorinel dorsey doru
  doug douglas douglass douwe dovud doyle dragan dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomir drahoslav drajat
  draza drazen dren dries dron drona drzimir drzislav duane duanne duarte dubravko duco ducu dudley duje dujo dumisani dumitru duncan durodola dusan
  dusko dustin duuk dwain dwaipayan dwaipayana dwayne dwight dylan dylano earle earnest ebiowei ecrin ed eddi eddie eddy edgar edgard edgardo edgars edi
  edison edmond edmund edmundo edouard eduard eduardo eduards edvard edvin edvins edward edwardo edwin edzus eekalabya eero efim efraim efrain efrem
  efren eftimie ega ege egils egor einars eirik eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant eko ekow ekundayo elbek elbert elden eldon
  eldor eldridge eleazar eleuthere eli eliah elian eliano elias eliasz elie elija elijah elio elion elisee eliseo elisio elliot elliott ellsworth elmars
  elmer elmo elmurod elnur elon eloy elroy elton eluh elvin elvis elwood elyas elyor elzear eman emanoil emanuel emanuil emas embuh emeka emeric emerson
  emery emiel emil emile emilian emiliano emilijan emilio emils emin emir emirhan emmanuel emmett emmitt emong emory empluk emre endra enea enes
  enguerrand enio ennio enno enoch enrico enrique ensar ensio enteng enyo enzo ephraim epiphane erasmo erast eray erdal eremia eren eriberto eric erich
  erick erik eriks erkki ermins ernest ernesto ernie ernst eron errol ervin ervins erwin esben esse esteban estiawan estiono esupofo ethan etienne
  eubert eudes eudoxe eugen eugene eugenio eugeniu eugeniusz eusebe eusebio eusebiu eustache eustatiu eustracjusz evalds evan evariste even everardo
  everett everette evgheni evghenii evrard eymen ezekiel ezequiel ezio ezra faas fabian fabiano fabien fabijan fabio fabrice fabricio fahriddin faiq
  faisal falba falk fantin fanyana farruh faustino fausto fayzbek fazliddin fedde federico fedor feliciano felicite feliks felipe felix felton fender
  feodor ferdinand ferenc fermin fernando ferre fiacre fidel fidele fiete fiifi fikret filemon filiberto filip filipe filipp filippo filotije finlay
  finley finn finnley fiodor fionn firdavs firmin fitrat flavien flavio flaviu fletcher flip flodoard florea florencio florent florentin florentino
  florestan florian florin floris floyd flurin flynn folu forest forrest fortune fos foss foster fotih foulques franc francesco franci francisc
  francisco francisque franciszek franco francois franjo frank franklin franklyn frantisek franz fred freddy frederic frederick frederico frederik
  fredric fredrick fredrik fredy freek freeman frenkie fridolin fridrich friedrich fritz fryderyk fulbert fulcran fulgence funani funmilade funmilayo
  furkan fynn gabi gabin gabor gada gadang gading gaduh gael gaetano gagan gaiman gaj gajaadhar gajabahu gajadhar gajbaahu galak galang galar galen
  galfryd galih galiono galuh galur gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa gandharv gandharva gandi ganep ganesh
  gangesh gangsa gangsar ganjaran gantar gara garan garang garda gareth garfield garland garnier garret garrett garry garth garud garuda gary gaspar
  gaspard gasper gaston gati gatien gatik gatot gatra gatsha gaud gauraang gaurang gauranga gautam gautama gautier gavin gavril gavrilo gaylord gbadebo
  gbeminiyi gbemisola gbolahan gbowoade gedeon gederts gejza gellert gelu genaro gennaro geoff geoffrey geoffroy georg george georgel georges georgian
  georgije gerald geraldo gerard gerardo gerasim geraud gerazym gerbert gergely gergo gerhard germain german gerrit gervais ghanaanand ghanashyam ghani
  ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghita gherman ghislain giacomo gian gianluca gianni gibran gica gicu gideon giel
  gijs gil gilang gilbert gilberto gilles gino gioele gion giorgian giorgio giovanni girart giri girik girika girindra giriraaj giriraj girish girts
  gislebert giuliano giulio giuseppe gleb glen glenn gligorije gobinda gojko golub goncalo gondebaud gonsalwy gonthier gontran gonzague gonzalo gopaal
  gopal gopee gopi gorakhanatha gorakhnath goran gordan gordon goswamee goswami gottfried gotum gouranga goutam govinda gradimir grady graham graig
  grant granville gratian greg gregg gregoire gregor gregorian gregorio gregory grga grgo grgur grigore grigori grigorije grover grzegorz gubio gudakesa
  gudakesha guerin gui guido guilherme guillaume guillermo gunars gunnar gunter gurdev guru gus gust gustav gustave gustavo guus guy guyot gvozden gwido
  gyorgy habib hadi hagen hai hairyanto hakan hakim hakon hal halil halim hamid hamidou hamish hamza hamzah hank hannes hanno hannu hans hans-peter
  hans-rudolf hans-ulrich hansjorg hanspeter hansruedi hansueli haralamb haralambie harald hardana hardi hardouin hari harimurti harinarayan harit harja
  harjasa harjaya harjo harlan harland harley harold harris harrison harry harsana harsanto harsaya hartaka hartana harto harvey hasan hasim hassan
  hasta hatem hauke hawar hayden haywood heath hector hedelin heikki hein heinrich heinz heitor heja helier helio helmut hendra hendri hendrik hennes
  henning henri henrich henrick henrie henrik henrique henry henryk herb herbert heriberto herluin herman hermann hermenegildo hernan herschel hershel
  heru herve heryanto heval hidde hieronim hikmat hilaire hilario hilarion hildebert hilton himawan hincmar hipolit hipolito hiram hiranmay hiranmaya
  hiroshi hobert hojimurod homer homero honore horace horacio horacy horatiu horea horia hosea hosni houston howard hoyt hozan hrvoj hrvoje hubert huey
  hugh hugo hugues humberto humphrey hung hunor hunter hurram husein hussein huub hvalimir hyman iacob iacov ian iancu ianis ianos iaroslav ibidapo
  ibodulloh ibou ibra ibrahim ibrahima ibrani ibrohim ibun ico idris idrissa idy ieremia ifeanyichukwu ige ignac ignacio ignacy ignjat igor igori ihsan
  ihtiyor ike ikenna ikeoluwa iker ikhidie ikhsan ikin ikrom ilai ilarie ilarion ilay ilgmars ilham ilhan ilian ilias ilie ilija ilja ilko ilmari ilmars
  ilqar ilya ilyas ilyos imam immanuel imran imre imrich imron inars inder indra indrikis ingmars inioluwa innocent innocenty ino inocentiu insa ioan
  ion ionel ionica ionut iosif ireneusz ireti irfan irinel irnanto irsad irvin irving irwan irwin isaac isac isaiah isaias isak iseoluwa ishola isiah
  isidore isidro islom ismael ismail ismaila ismoil isreal issa issac istvan iulian iuliu iuri iurie iurii iustin iustinian ivan ivar ive ivek iven ivo
  iwan ixtiyar izaak izajasz izidor iztok izydor jaakko jabal jace jacinto jack jackson jaco jacob jacobo jacobus jacques jaden jadesola jadran jadranko
  jadro jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jail jaiman jair jairo jais jaivey jaka jake jakob jakov
  jakub jalol jamaal jamal jamar jamel james jamil jamiro jamison jamol jamshid janek janez janko jannek jannes jannik jannis jano janos janosch janusz
  japhet jared jari jarne jarno jaro jarod jarolim jaromir jaron jaroslav jarred jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasin jasmani
  jason jasper jasur jaswadi jati jatmiko javas javi javier javlon javohir jax jaxon jaxx jayadi jayce jayden jayeng jaylano jaylen jayson jayvano
  jazeps jean-claude jean-daniel jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeannel jeannot jed jef jeff
  jefferey jefferson jeffery jeffrey jeffry jefri jefta jekabs jelle jelmer jelte jenel jens jeppe jerald jeramy jere jeremi jeremiah jeremias jeremiasz
  jeremie jeremy jergus jermaine jernej jerold jerome jeromy jeronimo jerrell jerrod jerrold jerry jerzy jesper jesus jett jevgenijs jezdimir jidde jim
  jimi jimmy jinawi jitender jitendra joachim joah joakim joao joaquim joaquin joas job joe joel joep joerg joes joesph johan johann johannes john
  johnathan johnathon johnny johnson joko jon jonah jonas jonatan jonathan jonathon jono jonte joojo joost jop jordi jordon jordy jorg jorge jorgen
  jorin joris jorn jorrit jort joscha joschua jose josef josep joseph josh joshua josiah josip josko joso jospeh josse josselin josua josue jourdain
  jovin joza joze jozef jozsef jozue juan juda judicael judson jugoslav juha juhani juho jukka julan jules julian julien julijs julio julius juliusz
  jumadi jumari junayd junior jur juraj jure jurg jurgen jurgis juri jurre juste justin justus justyn jusuf juwon jyotis kaan kacper kacung kadir kagiso
  kailash kairav kaj kajen kalervo kalevi kalidou kalim kalinik kalistrat kalle kamal kamalesh kambali kamidin kamil kamlesh kamol kamoliddin kamran
  kanak kanaka kanda kannan kannen karam kardi kareem karim kariman karja karl karl-emil karl-johan karlis karlo karman karna karsa karsana karta
  karthik kartik karunanidhi karya kashyap kasim kasiran kasper kasusra kawa kawaca kawaya kayden kayode kayun kazimierz kazimir keano keanu keba keenan
  keerti kees keith keji kelvin kemal kemba kemi ken kenan kenari kende kendrick kenes keneth kenji kenneth kennith kenny keno kent kenton kenzie kenzo
  kerem kerim kermit keven kevin keyan kgabu khadim khaled khalid khalifa khalil khem kian kiano kick kieth kilian kimo kin kip kiran kirilo kirk kirti
  kiyan kjeld kjell klaas klarencjusz klaudiusz klaus klavs kleber klemen klemens klement kobe kocer koen kofi kojo koko kolawole koloman kolos komil
  komron konrad konrads konstantin konstantins konstanty konstantyn koray korbinian korede korey kornel korneli korneliusz kory kosta kraig kresimir
  krijn krishnadas krishnadasa krisjanis kriss kristians kristijan kristjan kristof kristofer kristoffer kristopher krisztian krisztofer krsto kruno
  krunoslav krystian krzysztof ksawery ksenofont kubad kubura kujoe kumar kuncara kunthara kurnia kurt kurtis kusuma kuzey kuzman kwabena kwadwo kwaku
  kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyle laal labuh lachlan ladislau ladislav lajos laksana lakshman lakshmidhar lakshminath lal lamar
  lambert lamine lamont lanang lance lander landon landry langa langgeng lanjar lanny lantar larry lars lascar lasmanto lasmono lassana lasse laswi
  laszlo latif laurencjusz laurens laurent laurentiu laurenty laurenz laurian laurin lawerence lawrence laxman lazar lazare lazaro laziz leander leandre
  leandro leano leart ledion leendert lega legawa leif leke leland lembah lemuel len lenard lenn lennard lennart lennert lenni lennon lennox lenny leo
  leon leonard leonardo leonel leonhard leonid leonidas leonids leonis leontin leopold leopoldo lere leroy les lester leu leufroy lev levent levente
  levi levin levio levoslav levy lewin lewis lex leyan liam lian lias libere lica lietald lieuwe liman limar lincoln lino linus linwood lio lion lionel
  lior liron lisandro livio liviu liyam liyan ljubisa ljubomir ljudevit lloyd loek loet logan loic lolade lon long longin lonny lorenz lorenzo lorian
  lorik lorin lorrain lothaire louan louay louis loup lourenco lovro lowell lowie loyd luan lubomir lubor lubos luboslav luc luca lucas lucca lucentiu
  lucian luciano lucien lucijan lucio lucius lucjan lucretiu ludolphe ludomil ludovic ludovit ludvig ludwig ludwik luhung lui luigi luis luiz luk luka
  lukas luke lukita lukman luluh lulut lungelo lungu lurhur lutfan lutfi lutfulloh luther luthfi lutz luuk luwar luwes lux lwandle lyam lyan lyle lyman
  lyndon lynwood maarten maas mabruk mac macaire mace mack mactar madalin maddox madid mads mael maes magnus mahan mahdi mahendra maher mahesa mahesh
  maheswar mahfud mahir mahmoud mahmud mahrus mahzan maik mailo makara makary makhtar makinwa maks maksim maksym maksymilian makuta malcolm malcom
  malick malik malo malte malthe mama mamadou mamady maman mamert mamour manah manasse mandla manfred manik manikya manoah manoj manole mansour mansur
  manu manual manuel maphikelela maqsud maras marat marc marceau marcel marceli marcelin marcelino marcellus marcelo marcin marcis marco marcos marcu
  marcus mardon marek margana margarito margers mariadi mariano marijan marijn marinko marino marinus mario marius marjan mark markku marko markus
  marlon maros marquis marsito marsudi mart martaka martana martani marten martial martim martin martins marton martti marut marvin marwata marwin
  maryadi maryanto mas mason massamba massimo matan matar mate matei matej mateo mateus mateusz matheo matheus mathew mathias mathijs mathis mathurin
  mathuys matias matija matis matiss matjaz matko mato mats matt matteo mattes matthew matthias matthieu matthijs matthis matti mattia mattias mattis
  matus matyas matz maugis maurice mauricio maurits mauro maurycy mavdud mavlon maxence maxim maximilian maximiliano maximilien maximo maxwell mayeul
  maynard mayoor mayson mazbut mazlum mbaye mckinley medard mederic medoune mees meghnad meghnath mehdi mehmet meik mel melchior melle mels melvin mence
  menno merijn merlin merovee mert mervin mete metod mex micael michael michal michale micheal mick midas miel miguel miha mihael mihai mihail mihailo
  mihajlo mihaly mihnea mijat mik mikael mikail mike mikel mikelis mikhail mikkel mikko miklos mikulas miladin milanko milano mile miles mileta milford
  milic milisav milivoj miljan miljenko millard milo milojica milomir milorad milos miloslav milton milutin mimo mink mio miodrag miomir miquel mirac
  miran miraziz mircea mirco mirko miro miron miroslav mirza mirziyo misa mischa misko mislav mitar mitch mitchel mitchell mitica mitja mitrut mitt
  mladen moctar modest modesto modou mohamad mohamadou mohamed mohammad mohammed mohan mohinder mohir moise moises mojmir mojzesz momir monroe monte
  monty monvids moos moric moritz morne morris morten morton mose moses moshe mouhamadou mouhamed mouhameth mouhammadou moussa moustapha mozes mpilo
  mpumelelo msizi muammar mufiz mugur mugurel muhammad muhammed muhsin muhtor mujur mukesh mukul mulya mulyanto mulyono mumpuni muni munif murat murilo
  murod murray mursinin mursita murti musa musawenkosi mustafa mustafo mustika mustofa musulmon muyiwa muzaffar mylan myles mylo myron nabin nadir nae
  nael nagabhushanam nahid nahil nail naim najam najib najmiddin nalar nand nanda nando nandor naoufal naoufel napoleon naradi narayan narcis narciso
  narcisse nardi narendra narimon narinder narji nasab nasim nasriddin nasrullah natan natanael nataniel nate nathan nathanael nathanial nathaniel natiq
  naud naudet naval naveen navin nawroz nazariusz nazary nazif nazrulloh ndleleni neal nebojsa nechifor ned nedeljko nedjeljko nehemie neil nejc nelio
  nelson nelu nemanja nenad neo nestor neven neville nevio newt newton nicanor nicephore nichifor nicholas nick nicklas nickolas niclas nico nicoara
  nicodim nicolae nicolai nicolaie nicolas nicon nicu niculita nicusor nicuta niek niels niels-christian nigel nihad nik niklas niklaus niklavs niko
  nikodem nikolai nikolas nikolasz niksa nils nimit nimrod nino nio niraj niranjan nirbhay niro nischal nistiman niyaga niyilolawa nizom nizomiddin
  nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noam noan noar noble noe noel nolan nolen norbert norberto norman normand norris nosir nosirjon noud
  nouri nout novak novan nox nrima nugraha nuno nurbek nuredin nuri nuriddin nurlan nusrat nusratulloh nyana nyoman oba obanijesu obid obrad obren octav
  octave octavian octavio octaviu odil odilon odin odis odon oger ognjen ogooluwa ojars oke okta okto oladare oladimeji olaf olaide olakunle olanrewaju
  olansile olavi oldrich ole oleg olegs oleksandr olen olgerts olim olimpian olimpiu olin oliver olivier oliviu oliwier olle olof olufunmi olumide
  olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi omad oman omar omer omobobola omotayo ondrej
  onoriode onufry onur opan opung oqil orell oren orestes orif orlando orval orville osama oscar oskar oskari osman osmund ostoja osunleke osvaldo
  oswaldo otabek otis oto otto oumar oury ousmane ovidiu owen oybek ozod ozodbek ozren ozy pablo pacome padam paiman paja palemon palmer pamfil
  panagachie panait panca pandu pangeran pangestu panji pankrac pankracy pantaleon paolo param paramartha pardi parfait parker parman pascal pasquale
  paterne pathe patricio patrick patrik patru patrycjusz patrycy patryk paul paulo pavel pavils pavle pavol pedro peer pekka pelle pentti pepe pepijn
  pepin pepo per pera perceval percy perica perkasa pero petar pete peter peteris petko petr petre petri petrica petrisor petro petru petrut petteri
  phil phila philani philemon philibert philip philipp philippe phillip phiwokwakhe phoenix pie pierre pierre-alain pierre-andre pierrick piet pieter
  pietro pim pio piotr pit pius platon polikarp pompiliu pontus porfirio porfiriusz porfiry porter poul praba prabawa prabin prabowo prabu prakash
  prakosa pran pranata pranawa pranay prasad prasetya prasetyo prashant prathamesh pravdan prayag prayitna prayoga prayogo predrag prem preston prima
  primoz prokles prokop prokul promise prosper prvoslav puneet purna purushottam purwa purwadi purwanto putu qobil qosim qudrat quentin quin quincy
  quinten quintin quinton quirin rachid raden radenko radika radion radisa radislav radit raditya radivoje radmilo rado radomir rados radosav radoslav
  radovan radu raducu radul raduz raf rafael raff rafi rafid rafiq raharja rahim rahman rahmat rahul raif raihan raik rainer raj rajab rajan rajendra
  rajesh rajiv rajko rajmund rajnold raju rakesh raleigh ralph ramesh rameshwar ramiro ramon ramziddin randal randall randell randolf randolph randy
  rangga ranjan ranjeet ranjit ranko raoul raphael rares rashad rashid rasko rasmus rastislav ratimir rauf raul ravi ravshan raxmatulloh ray rayan rayen
  rayford raymon raymond raymundo rayyan razvan recep reed reggie reginald regis regnars reid rein reinaldo reinhard rejan rejean reksa relja relu remi
  remilekun remo remus renaldo renars renat renato renaud rendy rens resid respati reto reuben revi rex rey reybaud reyes reynaldo reza rhett riaan rian
  ricardo ricards riccardo rich richard richie rick rickard rickey ricky rico ridwan riff rigard rigoberto riley rino ritesh riv rizki rizvon roan rob
  robbe robby robert roberto robi robinson robt rocco roch rocky rod roderick roderyk rodger rodion rodney rodolfo rodoljub rodolphe rodrick rodrigo
  rodrigue rogelio roger rohan rohit roj rok roko roland rolando rolf rolland romain roman romans romeo romeu romuald romulus ron ronald ronan ronnie
  ronny roosevelt roscoe roselin rosendo rosman ross rostislav rotimi rover rowan roy ruben rubin rudi rudis rudolf rudolfs rudolph rudra rudy rueben
  ruedi rufus rui rune rupert rusins ruslan rusman russ russel russell rustam rusty ryan ryszard saadat saadi sabar sabin sabir sabri sachin sada sadar
  sadiq sadriddin saer safir safo safouan safouane sagar said saif saiful saiq saka sakari sakti sal salah saleh salif salih salim saliou salman saloh
  salomon salvatore salwator samandar samba sameer sami samir samson samsul samu samual samuel samuele sancho sandeep sander sandor sandro sandu sanele
  sanford sanjay sanjin sanka santino santo santosh sardor sarvar sarvin sascha saso satish satya satyen saul sauveur sava savi savin savinien savva
  scot scott scotty sean seb sebas sebastiaan sebastian sebastiao sebastien sebastjan seckou sef seff seghei sekou selim sem semih semion senn senne sep
  sepp seppe seppo serafim serafin seraphin serban serdar serge sergei sergej sergey serghei sergi sergio sergiu sergiusz serhad servac servan seth
  setya sev sever severin seweryn sexmus seydou seye seymour sfiso shad shade shahboz shahobiddin shahriyor shahzod shaka shalewa shamsiddin shane
  shankar shantanu shaun shawn shekoni sheldon shelton sher sherman sherwood sherzod shinzo shiv shodiyor shon shukrulloh sibusiso sid siddarth
  siddhartha siddhran sidiq sidney sidoine sidy siebe siem siep sifiso sigebert sigismond sigmar sigurd sijuade sil silas silvan silvere silvester
  silvian silvio silviu simao simen simeon simi simion simo simon sinan sindre sinica sinisa siphiwe sipho sire sirineu siro sirojiddin sithembiso sixte
  siyanda sjoerd sjors sky slamet slavek slaven slavko slavoljub slavomir slobodan sname sobit sodiq sohib soleh solomon som somnath somu sondre sonke
  sonny soren sorin souleymane spencer spiridon spirydion srboljub srecko sredoje stan stancu stanford stanislas stanislav stanko stanley stanton steen
  stef stefan stefano steffen stelian sten stepan stephaans stephan stephen sterling stevan steve steven stewart stig stijn stipan stipe stjepan stojan
  storm strahinja stribor stuart subash subhash subodh suhrob sulaymon suleiman sulton suman sumeet sune sunil suraj suresh surya suryakant suryakanta
  sushant susheel sushil svatopluk sveatoslav svebor sven svend sverre svetislav svetolik svetomir svetoslav svetozar swami swapnil sylvain sylvester
  sylvestre sylwester szabolcs szczepan szymon tabris tad tade tadeas tadej tadeo tadija taha tahir takeshi talis talivaldis talrits tamas tamino tammo
  tancrede tanguy tanner tapan tapani tapio taras tarik tariq tarun tasdik taswir taufan taufik taurin tayler ted teddy tedi teguh teije tej tejas
  temidayo temitope teo teodor teodoro teofil teohari terence terencjusz terrance terrence tertuliano teun teunis thabo thad thaddeus thamsanqa thando
  themba theodor theodore theodose theophile theophraste theron theunis theuns thiago thibault thibert thibo thierno thierry thies thije thijmen thijn
  thijs thilo thom thomas thorben thore thorge thulani thurman tiago tian tibbe tiberiu tibo tibor tichomir tidiane tieme ties tihomir tijmen tijn tijs
  til tilen till tillmann tim timbul timm timmy timo timofei timoleon timon timotei timotej timoteo timothee timothy timur tino tirta tirtayasa titien
  titilope tito titus tizian tjark tobias tobiasz tobiloba tobin toby tod todd todor tohir toke toki tokunbo tom toma tomas tomasz tomaz tome tomiloba
  tomislav tommy tomo tomori tonci tone toney tonko tonnin tony toon tope torben torbjorn tore toussaint toyip traian trajan travis trent trenton trevor
  trey trilochan trilochana trilok trilokanath trilokesh triloki tristan troels trofim troy trpimir trpko truman tuan tudor tugiman tunar tuomas turold
  tushar tuur tvrtko twan tycho tygo tyler tymon tymoteusz tyree tyrell tyron tyrone tyson ubaldo ubaydulloh uchqun uda udai udit ueli uffe ugis ugo
  ujjawal ujjwal ulf ulrich ulrik ulysse ulysses umang umar umay umaya umid umidulloh umut unggul upendra upik urbain urban urfon uriel uros urs usman
  usmon utama uttam uzayr uzodimma vaclav vadim vafo vagn valdemar valdemars valentijn valentim valentin valentino valentins valer valere valerii
  valerijs valeriu valter valtteri vance vanja vasco vasil vasile vasili vasilie vasja vasko vasudev vasudeva vatroslav vaughn vavrinec veceaslav
  veceslav vedang vedanga vedran vega veikko veit velaphi velibor velimir venance vencel venceslas vendel vendelin veniamin vergiliu vern verner vernon
  vero vianney vic vicente vicentiu victor victorien victorin vid vidak vidhur vidhya vidur viggo vigile vigo vijay vijeko vik viktor vilhelm viliam
  viljem ville villy vilmars vilmos vimal viman vin vinay vince vincenc vincent vincentiu vincenzo vino vinsen vinz viorel virgilio virgiliu virman
  visarion vishnu vishwamitra vit vital vitali vitalie vitalii vitalijs vitaly vitazoslav vito vitor vitus vjekoslav vjenceslav vlad vladek vladimer
  vladimir vladislav vladlen vlado vlaicu vlastimil vlastimir vlatko voicu vojin vojtech voldemars volodymyr vosil vratislav vratko vsevolod vujadin vuk
  vukan vukasin vukota vusumuzi vyas wade wadi wage wahyu wakiman waldemar waldo wale walenty walentyn waleran walerian walery walgierz walker wallace
  wally walter walton waluyo waly wandrille wannes ward wardaya wardi warji warley warner warre warren warsa warsita warta washington wasis wawan
  wawrzyniec waylon wayne weldon wendell werner wes wesley wessel weston wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfryd
  wilhelm will willard willem willi william williams willian willie willis willy wilmer wilson wilton wincenty winford winfred winston wira wisnu
  witalis wolf wolfgang woodrow wout wouter wyatt xanana xander xaver xavi xavier xebat xem xenophon yago yahya yahyo yakubu yango yanis yann yannic
  yannick yannik yannis yaro yaron yasin yasser yassin yassine yassir yaw yitzhak yoann yoga yogendra yogesh yoginder yono yoqub yorbek yoro yorqin
  yosef younes youp yousef youssef youssou youssouph youssoupha yoznur yunus yuri yusiv yusuf yven yves zabir zac zach zachariah zachariasz zacharie
  zachary zache zachery zack zackary zafar zafir zahar zahir zain zakaria zakary zaki zakir zalan zamfir zan zane zanis zarije zaur zayd zayn zayniddin
  zdenko zdravko zef zeljko zeno zente zenzele zephirin zerdest zeteny zev zeyd ziga zigfrids zigmars zigmund zion zithulele ziyad ziyo zlatko zohid
  zohir zokir zoltan zoran zoyir zrinislav zrinko zsolt zsombor zubayr zulfikar zvonimir zvonko zygmunt`),
)

/** Of these, family names as well: alone they tell nothing. */
export const alsoFamilyNames: ReadonlySet<string> = new Set(
  list(`
  abel abraham adams addison ahmed alexander ali allen allison alonso alonzo amaya ambrose amos anders anderson archer archibald arnold baldwin baptiste
  barney barrett barton bell benedict bennett benoit bentley benton bertrand bess booker bouchard boyce boyd bradford bradley brady brice brock
  broderick brooks bruno bryant buck buford burt burton carlton caron carson carter casper cassidy cathey cato chadwick chance chase cherry christie chu
  chun clark clay clayton clemens clement cleveland clifton cole coleman conner connor conrad cooper cordell cornelius cornell cortez coy curtis daley
  dalton darby davis dean dewitt diamond dick dietrich dillon donovan dorsey douglass doyle duarte dudley duncan eddy edmond eldridge elias elliot
  elliott ellsworth emerson emery ernst ervin erwin everett falk fay feliciano felix felton fine finley finn fletcher floyd flynn forrest fortune foss
  foster france franco francois franklin franz freeman fritz garland garnett garrett gaston gavin gay german gil gilbert golden gordon grady graham
  grant gregg grover gunter guy hagen hale haley hanna harlan harley harper harris harrison harvey hayden haywood heath hein henning hester hilton
  holley hope houston howard hoyt huey humphrey hunter hyman irvin irving irwin ivey ivy jackson jacques jamison jarrett jarvis jasper jefferson jett
  johnson jordon keenan kelsey kendrick kent kirk lacey lamar lambert landry lang lara larue layne lester levin levy lewis libby lilly lin lincoln linn
  lloyd logan long lorenz lott love loyd lucas luce ludwig luna lutz lyman mace mack mackenzie maddox mahan maher mallory marino marquis martin marx
  mason mathis maxwell maynard mckenzie mckinley medina meredith miles millard miranda mitchell monroe mora morris morton moses murray myles neal neely
  nelson neville newton nieves noble noe noel nolan nolen norris novak oliva oliver otto owen page paige palma palmer parker paz pierre piper porter
  preston randolph ray rea reagan reed regan reid reyes reyna rhea rich richie rickard rico riley robinson roman ross rowan rubin rudolph russ russell
  sage samson sander sanford santana scott seymour shade shea sheldon shelton sheridan sherman sherrill sherwood shin sierra silva simon solomon spencer
  stanford stanley stanton starr steen sterling stewart stine stuart sylvester tanner tatum temple thao thomas thurman titus tobias tobin toney tran
  trent tyler tyree tyson ulrich urban valentin vance vaughn vega vela wade walker wallace walton ward warner warren washington weldon werner weston
  whitley wilburn wiley wilhelm williams willis wilson winston wolf wyatt yee`),
)
