import { words } from '../word-list.ts';

/** Given names of men that the packaged lists lack. */
export const MALE_NAMES = words(`
  aamir abdallah abdel abdel-fattah abdelaziz abdelkader abdelmalek abdoulaye abdul abdul-rashid abdulaziz abdullah abdulrahman abhisit
  abiola abiy achille adama ade adebayo adel adnan adolf adolfo adrian aecio agostinho agus ahmad ahmed ahmet ajay akbar akhilesh akhmad
  aki akihito akio akira alain alan alassane alastair alberto albo albrecht alejandro aleksandar aleksander aleksandr aleksei aleksey
  alessandro alexander alexei alexis alfonso alfred alfredo algirdas ali alija almazbek alois aloizio alpha alvaro amadou ameer amien amir
  amit amnon amos anatoli anatoly anders andras andrea andreas andrei andrej andres andrey andriy andrus andrzej anibal anil ante anthony
  anton antonio antonis anwar aníbal arda ariel arkady armando armin arnaud arnulf arpad arsene artem arturas arturo arun arvind aryeh
  ashok ashraf asif askar aslan atal atiku attila augusto aung aurelien avi avigdor avraham axel ayad ayman ayub aécio babajide babar
  babatunde bacharuddin badawi bahram bakary bakili balazs baltasar bambang bandar banharn bantu barack barham barnaby bashar basuki
  behzad bela benigno benito benjamin benny benoit beppe bernard bernd bernhard bernie bertie bertrand beto bettino bezalel bidzina bihari
  bijan bilawal bin binali bingu binyamin bjarni bjorn bjørn blaise bodo bogdan bohdan bohuslav bojan bola bongbong boris borje borut
  boyko branislav branko brody bronislaw bruno budi bulent burak burhanuddin burkhard bülent calin camilo carl carlo carlos cem cemil
  cesar cesare chaim chan-ho chandrababu chandrika charles-henri chase chavalit chee-hwa cheryl chinua chok christian christoph christophe
  christos chuan chuck chukwuemeka chukwuma chung-hee ciaran ciriaco ciro claudio claus clement cody colin colt constantine corazon corey
  cornelius corrado cory costas cristobal csaba cuauhtemoc cyril cyrus dae-jung daisuke damien dan daniel danny dario dariush dariusz
  darko darren davide davor deandre declan deepak dejan denes denis deniz denny denys deshawn desmond devendra devin devlet dhirubhai
  diarmuid didier diego dieter dikembe dimitrios dimitris dinesh dino dirk dmitri dmitry dmytro domenico domingo dominik dominique donald
  doo-hwan dore doug dragan drazen driss dusan dwayne dzhokhar eamon eberhard eckhard edgar edi edin edmund edouard eduard eduardo efraim
  efrain egils egon egor ehud ekrem eli eliezer emeka emil emiliano emilio emmanuel emmerson emomali emre enda enrico enrique enzo eoin
  ercan erdal eric erich erkki erna ernesto erno ernst erol ertugrul erwin esko esmail esteban etienne eugen evangelos evgeni evgeny evo
  ezer ezio fabien fabio fabrice fabricio facundo fahd faisal farhad farouk fatih fatos faure fausto federico felipe felix femi feng
  ferdinand ferenc fergus fernando ferruccio festus fethullah fidel filipe filippo fionn firouz flavio fouad francesco francisco franco
  francois franjo frank-walter frantisek franz franz-josef françois frederic frederick fredrik friedrich fritz fuad fumio fyodor gabo
  gabor gabriel gabriele gaetano gamal gang garrett gaston gautam geir gennadi gennady gennaro georg georges georgi georgy geraldo gerard
  gerardo gerd gerhard german gerry geun-hye gheorghe ghislain gholam gholamhossein gianfranco gianni giannis gideon gilberto gilles
  gilmar ginandjar giorgi giorgio giorgos giovanni girija gitanas giuliano giulio giuseppe glafcos gligor gnassingbe gonzalo goodluck
  goran gordon gotabaya gough govan gregor grigory gro grzegorz gudmundur gudni guenter guenther guido guillaume guillermo gulbuddin
  gunnar gunter gunther guntis gurbanguly gus gustaf gustav gustavo guy gyorgy gyula gérard göran haakon habib habibie hadi hafez hage hai
  haider hailemariam haim hakan hakeem halldor haluk hamid hans hans-dietrich hans-jochen hans-peter harald harbhajan haris hartmut
  haruhiko haruki hasan hashemi hashim hassan hastings hector heikki heiko heiner heinz helge helio helle helmut henri henrique hermann
  hernan herve hervé heung-min heydar hicham hideki hideo hifikepunye hirohito hiroki hiroshi hisham hong horacio horst hosni hossein
  houari hristo hrvoje hsien htin hua hubert hugo hugues hulusi huma humberto humza hun hung hunter husain huseyin hussain hussein ibrahim
  ichiro idi idriss ieng ignacio ignazio igor ihor ikechukwu il-sung ilham ilir ilker ilkka ilya imelda imran imre inacio ingo ingvar
  inigo inzamam ioannis ion irakli isaias islam ismail ismet israel istvan itamar itzhak ivan ivica ivo iyad iñaki jacek jacob jacopo
  jacques jaden jae-in jae-yong jagmeet jaime jair jakaya jalal jamal jan janez janos janusz jared jari jaromir jaroslaw javad javier
  jawaharlal jayden jaylen jd jean jean-bertrand jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie
  jean-michel jean-paul jean-pierre jean-yves jeb jens jeremy jermaine jerome jerry jerzy jesus ji-sung jiabao jian jie jin jing jinping
  jintao jiri joachim joao joaquim joaquin jochen joerg johann joko jon jonas jong-il jong-nam jong-un jordi jorg jorge joschka jose
  jose-maria josef josep joseph josip josé jozef jozsef joão juan juergen juha jukka julian julien julio julius jun junichiro jurgen
  justin jusuf juvenal jyrki jürgen kaare kaden kai kalonzo kamal kamala kamran kapil kareem karel kari karim karl karl-heinz karl-otto
  karoly karunanidhi kassym-jomart katsuya kaveh kayode kazimierz kazuo kei keijo keir keizo kejriwal kellyanne kemal kenan kenichi kenji
  kenneth keqiang kersti kgalema khairy khaled khalid khieu khin ki-moon kiichi kimi kirill kiro kirsten kjell klaus knut kobe kofi kohei
  koichi kojo kolawole konstantin konstantinos kostas kostyantyn kresimir kristian kristijan kristjan krzysztof kun-hee kurmanbek kurt
  kwabena kwame kwasi kwesi kyle kyriakos kyrie kyrylo kyung-wha ladislav lajos lalu lamar lamberto landon lansana lars lasse laszlo
  laurent leandro lebron lech lechoslaw lei leif lennart leo leonardo leonel leonid leopold leopoldo leszek leung lev levon levy liam
  liang liaquat lindiwe lindsey lionel lisandro liz ljubco long loong lorenzo lothar louis lubos luc luca lucas luciano lucien ludek
  ludwig luigi luis luiz luka lukasz lutz luís maciej macky magnus mahathir mahatma mahdi mahesh mahinda mahmoud mahmud maithripala majid
  makoto maksim maksym malcolm manfred mangosuthu manmohan manny manoj manolo manouchehr manuel marcel marcello marcelo marcio marco
  marcos marek mariano mario mariusz marko markus marquis mart martin martti marwan masahiro masaru masayoshi mason masoud massimo massoud
  mate mateo mateusz mats matteo matthias matti matyas maung mauno maurice mauricio maurizio mauro max maxim maximiliano maximo megawati
  mehdi mehmet mehmood meir meles menachem mengistu menzies mesut metin mette mevlut mevlüt michael micheal michel michele micheál miguel
  mihai mihail mika mikael mikhail mikheil miklos mikulas milan milorad milos milton min-jae ming minh mircea miroslav mitch mitsuo mitt
  mmusi moammar mohamad mohamed mohammad mohammed mohan mohsen moise momcilo moncef mong-koo moo-hyun moqtada mordechai morihiro morteza
  moshe moshoeshoe moshood mostafa mstyslav mswati muammar muhammad muhammadu muhyiddin mujibur mukesh mukul mulayam muqtada murat musalia
  mustafa mustapha mwai mykhailo mykola myung-bak nabih nabil nader naftali nahum najib nana naoto narendra naruhito nasser natan naveen
  nawaz nayef nayib nebojsa necdet necmettin nelson nemanja nenad nestor newt ngozi nguyen nicanor nicola nicolae nicolas nigel nihat
  nikita nikol nikola nikolai nikolaos nikolay nikos nino nir nitin nitish nnamdi noboru nobuo norbert norman norodom nouri novak
  nursultan obafemi obinna octavio odell ofer olaf olafur olav oleg oleh oleksandr oleksiy olivier ollanta olof olu olusegun oluwaseun
  omar ondrej orhan orlando orrin osama osamu oscar oskar osman osmar osvaldo othman ottavio otto ozgur paavo pablo paddy padraig
  palaniappan panagiotis panfilo paolo parker parviz pascal pascual pasquale pasteur patrice patrick paul-henri paulo pavel pavlo pavlos
  pawel pedro peer pehr pekka peng pepe per per-arne percy pertti pervez petar pete peter petr petre petro petros petteri pham phan philip
  philipp philippe pier piero pierre pieter pietro ping piotr plamen porfirio poul prabowo prachanda pranab prayut prayuth predrag preston
  priti prokopis pádraig qasem qassem qiang qishan quang quett rached rachid radek radoslaw radovan radu rafael rafal raffaele rafik rafiq
  rafizi raghuram ragnar rahmi rahul raila rainer rajesh rajiv rakesh ralf ramesh ramiro ramon ramush ramzan ramzi ran rana ranariddh rand
  ranil ratan ratko rauf raul ravi ravindra raymond raúl recep regis rehman reid reince reinhard renan renato renaud rene renzo reuven
  reza riad ricardo riccardo riek rino rishi risto riyad robert roberto rocco rodion rodolfo rodrigo rogelio roh rohit roland rolandas
  rolf roman romano romeu ron rongji rosen rostislav rotimi rouhollah ruben rubens rudiger rudolf rudy ruediger ruhollah rui rumen rush
  ruslan rustam rustem ruth ryota ryutaro saad sachin saddam sadyr saeed said saif sajid sajith sakip sali salman salva salvador salvatore
  samak sami samir samora sanae sandor sandro sani sanjay santiago saparmurat sasa satoru satoshi saud saul sauli saurabh sayed sayyid
  sean sebastian sebastien segun seif seiji selahattin semyon serdar seretse serge sergei sergey sergi sergio sergiy serhiy serzh
  seung-woo seán shahbaz shahid shahram shamil shaquille sharad shaukat shaul shavkat sheng sher shigeru shimon shinichi shinji shinzo
  shlomo shoaib shohei shui-bian shuichi shunichi siad sibusiso siegfried sigmar sigmundur sigurdur sihanouk siim silvan silvio simeon
  simon simone sinan sinisa sipho siyabonga slaven slobodan somchai sondhi sooronbay sorin sourav spyros srdjan srettha srinivasan
  stanislav stanislaw stavros stefan stefano steffen stelios stellan stepan steve stig stipe stjepan stockwell stoyan strom subhash
  subramanian suella suharto suk-yeol suleyman sultan sung sunil suresh surya susilo suthep sven sven-goran svetozar sylvain süleyman
  tabare tadashi tadeusz tae-woo tage tahir takashi takeo takeshi takuya talal tamas tancredo tanner tansel tao tapio taras tarek tariq
  tarique tarja taro tarso tassos tawfik tayyip teemu teng-hui teodoro terrell tetsuya thabo thage thaksin than thanh thanos thein themba
  theo theodor theodoros theresa thibault thierry thilo thorbjorn thorgeir thorsteinn thorsten thorvaldur thulani tiago tian tibor timo
  timur tip tito tjahaja todor tomas tomasz tomiichi tomislav tommaso tomohiro tong toomas torbjorn torsten toru toshiki toshio
  traian tran trayvon trent trevor trey tripp trygve tsutomu tsuyoshi tuan tucker tulsi tunde turgut turki tyreek tyrone tzachi uche
  uddhav uffe ugo uhuru ulf ulises ulrich ulysses umar umaru umberto umit unal urho uri usama uwe uzi vaclav vadim valdas valdis valentin
  valerio valeriy valery vance vangelis vasile vasily venkaiah venkatesh viacheslav vicente victor vijay vikram viktor vilis vince vincent
  vincenzo vinicius vinod viorel virat vitali vitaly vito vittorio vivek vladan vlade vladimir vlado vojislav volker volodymyr vsevolod
  vuk vusi vyacheslav vytautas wael wagner waldemar waleed walid walter waqar wasim wei wen werner wilhelm willi willy winfried wiranto
  wladyslaw wojciech wole wolf wolfgang wu wyatt xabier xavier xi xiang xiao xiaoping xilai xuan yaakov yago yahya yair yang yanis yannick
  yannis yasar yasir yasser yasuhiro yasuo yasushi yaw yegor yehuda yemi yevgeni yevgeny yiannis yigal yilmaz ying-jeou yisrael yitzhak
  yo-jong yoav yogi yoichi yong yongkang yorgos yoshihide yoshihiko yoshio yoshiro yossi young-sam younis yousaf yousef youssef yoweri yu
  yuji yukio yunus yuri yuriy yury yusuf yusuke yutaka yuval yuvraj yves zach zaid zakaria zalman zalmay zane zarko zbigniew zdenek
  zdravko ze'ev zedong zeev zeljko zemin zhelyu zhen zhi zhong zia ziad ziaur zine ziyad zlatko zola zoltan zoran zuhair zulfikar zurab
  zviad zygmunt étienne ólafur
  vasyl yevhen davit levan tigran armen hayk krisjanis gergely saeb nechirvan ebrahim abbas hamad tamim sabah qaboos haitham abdrabbuh
  sameh aboul khalifa fayez abdelmadjid saadeddine debretsion tedros abdalla evariste hakainde mokgweetsi lazarus assimi roch faustin
  rajnath subrahmanyam ajit shehbaz qamar hibatullah sirajuddin prawit thanathorn phuc ridwan anies katsunobu deval merrick mookie kawhi
  draymond rafa daniil neymar sadio pep zinedine hansi bukayo kalvin presnel erling wayde eliud usain haile kenenisa chinedu njoroge kamau
  otieno uday aditya akash piyush farooq hafiz masood toshihiro wayan ketut putu eko luhut airlangga zeid dov ronen eyal ezequiel
  heriberto jacinto lazaro macario norberto ahmaud carwyn bjarne svein trond bjoern wopke n'golo
`);

/** Given names of women that the packaged lists lack. */
export const FEMALE_NAMES = words(`
  aaliyah adenike agathe agnes agnieszka aicha aiko aisha aishwarya akiko albertina aleksandra alessandra alexandria alia alina alla
  alyona amal amarachi amina aminata anastasia aniko anna annalena annegret anneli annette annie anniken antonella anushka aoife arlene
  asako asma asmaa assuncao atifete aurore ayako ayanna ayelet ayesha aylin ayse aysel ayumi azizah azza baleka basma beata beatriz
  benazir benedetta benedikte benedita bernadette betsy beyonce beyoncé biljana birgit birgitta bisi bothaina bozena brankica breonna
  brigitte britta brittany brittney bronwyn bushra busisiwe buthaina caitlin canan caoimhe carlotta carrie cecilia chandrika
  chantal charity chiaki chiara chimamanda chioma christa christiane claudia colette concepcion condoleezza connie consuelo corazon cori
  corinne cornelia cristina csilla dagmar dalia daniela danuta daria dariga darya deepika delphine dewi dianne dilma dina dolores
  donatella dora doris dorota dragana dragica draupadi ebba ebony edeltraud edit edith edwige effie ekaterina elaine elena eleni elfriede
  eliane elif elise elke elodie elsa elzbieta emine emmanuelle encarnacion erika eriko erundina esperanza esra eszter etsuko eun-hye eva
  evangelia evgenia ewa fabiola fang fanny farah farida fatemeh faten fatima fatimah fatma fatou federica filiz fleur fofi folake
  francesca franziska frauke fumiko funke gabriele gabriella galina genevieve gerda gertrud gesine geun-hye ghada ghislaine gila ginevra
  ginni giorgia giovanna gisela gisele giulia giuliana gleisi gloria golda gordana graca graciela grazyna graça grete guadalupe gudrun
  gulnara gulsen gunilla gunnel hala halina halyna hanako hanan hanane hanna hannelore harriet haruko harumi hasina hayrunnisa hebe heide
  heidemarie heidi heike helene helga hila hildegard hillary hina hind hiroko hitomi hoda hsiu-lien huda hulya hye-jin hyun-jung ibolya
  ifeoma ilaria ildiko ilhan ilona ilse iman imani imelda immaculee indira ines ing-wen ingeborg ingibjorg ingrid inna intisar ioana
  ioanna irena irene irina irmgard iryna isabelle ivana ivanka iwona izabela jacinda jacinta jacqueline jadranka jadwiga jamila jana
  jandira janet jaroslava jasmina jaya jayalalithaa jeanne jeannette jelena ji-won jihan jitka joanna johanna jolanta josiane juan judit
  juliette junko justyna jutta kaitlyn kalpana kamila kaori kareena karima karin karolina karoline katalin katarzyna katerina kateryna
  katja katrin katrina kay-bailey kayla kaylee kayleigh kazuko keiko keisha kelsey kemi kendra kerstin ketanji khadija khaleda khatuna
  kiko kinga kiran kirsten klara kolinda kristalina kristi kristin krisztina krystyna ksenia kseniya kumiko kveta kyung-hee laetitia laila
  lakeisha lakshmi lan lara larisa lata latoya laure laurence lavinia layla leila lena leni lenka leticia letizia leyla lidia lilia limor
  ling livia ljiljana lone lourdes lubna lucette lucie ludivine ludmila ludovica luisa luiza luz luz-maria lyubov lyudmila macarena
  mackenzie madeleine madhuri madison maeve magdalena maha mahsa mai mairead maite makayla makiko malak malala malgorzata mamata manuela
  mara marcela margarethe margarita margot margrethe mariam mariana maribel marie-france marie-segolene mariko marina marine marion
  marisol marita mariya marjorie marlene marta martina martine mary-lou maryam marzieh masako masoumeh maxine maya mayawati maysoon mayumi
  mechthild meena meera megawati meglena megumi meher mehriban mei melania melina meral merav mercedes mhairi mi-kyung michaela michal
  michiko michiyo midori mihaela miki milada milagros milena mira mireia mireille mireya miri miriam mirjana mitsuko mona monica monika
  monique montserrat mouna myriam na nabila nada nadezhda nadia nadine najat naledi naoko naomi narges nasrin natalia nataliia nataliya
  natalya natasa nathalie nawal neda neha ngozi niamh nicole nicoletta nikki nilde nilgun nino nirmala nisha nkosazana nneka noa nomvula
  nomzamo noor nora noriko noura nuray nurcan nuria nurul obiageli oby odile ofelia oksana oleksandra olena olga olympia omarosa orla orly
  orna ornella ozlem padma paetongtarn paloma paola parisa parvati pascale patrizia pauline paz penelope petra peyton phumzile pia pilar
  piper polina pooja pratibha priya priyanka puan qing rabri rachida radha raffaella rafidah raisa raluca ramona rani rania raquel rashida
  reem regina regine reiko reina rekha remedios renata renate renuka retno rie rigoberta rihanna riitta rima rini risa rita roberta rocio
  roisin rola ronit rosalia rosanna rosaria rosario roselyne rossana roxana roya roza ruba rumiana rupa ruslana sabine sachiko sadako
  sahar sahra sakineh sakura salma salome samia samira sandrine sangeeta sanja sanna sarojini saskia satoko savitri sawsan seema segolene
  seiko serena setsuko sevda shabana shaima shaniqua shelly sherry shilpa shireen shirin shizuka shobha shulamit sibel sigrid silke
  silvana silvia simin simona simone simonetta sinead sinéad siobhan sirimavo sirpa sita siti siv skylar slavica smriti sneha snezana
  sofia sofya solange soledad solomiya solveig sonia sonja soon-ja sophie soraya specioza stav stefania stefanie steffi stormy suad sudha
  suha sunita supriya susanna susanne sushma sushmita susi sussan suzanne svenja svetlana swati sybille sylvi sylvie ségolène takako
  tamara tamika tanja tansu tanya tatiana tatyana tawakkol teresa thandi therese thoko thuli tiffany tina ting titilayo tomoko toshiko tri
  tsvetana tuija tulin tzipi ulrica ulrike ulyana uma ursula urszula usha ute valentina valeria valeriya vandana vasso vasundhara venus
  vera verena veronika veronique vesna vidya vigdis vijaya violeta viorica virginie vjosa vlasta wafa waltraud wan wanda wangari wenjing
  winnie wislawa xia xiaohong ximena xiomara xiulan yadira yael yan yana yanmei yasemin yasmin yasmine yasuko yekaterina yelena yenny
  yetunde yevgenia ying yingluck ylva yo-jong yoko yolanda yoshiko young-ja yuan yuka yukari yuki yukiko yuli yulia yuliana yuliya yumi
  yumiko yuriko yvette zahra zainab zanele zehava zeinab zelia zeynep zhanna zinaida zoe zofia zohreh zorana zoya zsuzsa zulema zuzana
  zuzanna
  annelie lyudmyla kaja ingrida loujain shuri peta chrystia karine garbine iga sifan genzebe hauwa akosua abena wanjiku achieng mehbooba
  linh huong zoila fionnuala angharad riikka kajsa shelly-ann
`);

/** Words that packaged lists take for given names, and that in news begin the names of places: "River Aller". */
export const NO_GIVEN_NAMES = words('river lake ocean bay valley harbor harbour forest county north south east west');
