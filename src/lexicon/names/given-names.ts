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
  ababu abdihakim abdiwahab abebe abhimanyu abhishek adeeb afriyie aftab afzal agyemang ahmednur aitzaz aivo akshay akwasi alok ambika
  amjad amol anant anisul anjum ankit ankur annamalai anshul anupam anurag anwarul apollinaire apurva arash arbab arindam arshad
  asaduzzaman asfandyar ashfaq ashish aslam atanga atanu ataul ataullah ataur atiqullah attaullah atul atupele auma azam azhar azzam baba
  babak babirye badal bader bahati baijayant bakari balaji balbir balwant baraka barasa basel bassirou behnam behrouz belay bhagwant
  bhagwat bhaskar bhavesh bheki bhekisisa bhupender bhupesh bhupinder biplab birender birhanu biswajit bizimana bocar bongani bonginkosi
  boualem boubacar brigi bwalya byaruhanga cabdi cabral chakwera chanda chandan chandrashekhar cheikh cheruiyot chetan chiedza chilima
  chimwemwe chipo chirag chirayu chishimba chitalu claver constantino corneille dalitso dawit dawood debashish deepender deepinder delly
  delwar demba dhananjay dharamvir dharmendra dhruv dialla digvijaya dingaan divyesh duduzane durga ebo ehsan ejaz eknath ekow elhadj
  enamul eneo fahad faiz faizan fakhrul farai faraz farhan farmajo farshad fawad fazal fazlur fode furaha gajendra garad gedion ghanshyam
  ghassen ghazi ghulam girma gitau gohar gopal gulab guled gurdeep gurmeet gurnam gurpreet gwede habyarimana hailu hama hamdan hamed
  hamisi hardeep harpreet harshad harshvardhan hasht hatem hazem hemant hichem himanshu himanta hirsi hooman ibu ikram ikramullah ilunga
  imad imamul imed inamul ingabire iradukunda irfan jabr jabu jabulani jagan jagat jagdeep jahangir jamshed jasdeep jasprit jawar
  jehangir jignesh juma jyotiraditya kagame kainerugaba kaizer kalaba kalidou kalpesh kalyan kamlesh kampamba kamrul kamto kanhaiya
  kapwepwe karanja karthik kartik kassem kaushik kayhan kazem kebede ketan khawaja khotso khurram khursheed khushdil kimutai kindiki
  kinyanjui kipkorir kiplagat kiprop kiptum kirui kishor kishore kithure kondwani kudakwashe kudzai kuldeep kumar kunal kuria kwadwo
  kwaku kyagulanyi lakshman lakshya lebogang lencho lindelwa lokesh lokwang lotfi luay luhaga lukhanyo madougou mahad mahaman mahamudu
  mahbubul mahmudullah majaliwa makame makazole malick malusi mandla maninder manjunath mansour mansukh massaoudou matata mawlawi mayank
  mazen mazhar mbaye mbugua mduduzi medhat mehrdad merera mesfin meysam misbah mithun mlungisi moataz moayad modeste modou moeed moeen
  mojtaba mominul mondlane mourad mousa mubarak mubashir mudassar mugisha muhoho muhoozi muizzu mukamana mukhtar mulatu mulenga muluken
  muneeb munir munyaradzi murali murtaza murugan mushfiqur mushtaq musonda mustafizur musyoka mutahi mutale mutamba muthama muyaya mwangi
  mwaura mzwandile mzwanele nabirye nafez nagesh najam nakku nakul nalubega namukasa nandan nansubuga narayan narayana naresh narottam
  naseem naseeruddin nasheed nasim nasrullah nassor navdeep naveed navjot nawab nazir ndegwa ndirangu neel neelesh neeraj nevers ngoh
  ngoni nimesh nisar nishikant nizar njabulo njenga nshimiyimana nyusi obaidul ocen odhiambo oduor ogada ojok ojwang oketcha okoth omid
  omkar omondi onyango opio opiyo opoku orengo osih ossufo ouma oumarou ousseynou palaniswami pankaj panyaza pape parag param pardeep
  paresh parth partha parvesh pervaiz phumlani pinaki pinarayi pitso ponyo prabhat pradip prashant pratap prateek pratik priyank puneet
  puran purushottam pushkar qais qaiser qazi qusay rabah rajabu rajat raju raman ramdas ramnath ranbir randeep ranvir rashed rateb
  ravishankar raza rehema revanth ridha ritesh rivo rizwan rizwana roble rotich rugare rumbidzai rupesh ruvimbo safwan sagar sai sajjad
  salah saman samarth sambit sampath sandip santanu sarabjit sarbananda sarfraz sarmad sarwar sasikanth satnam satpal sattar satyapal
  saugata saulos sediq sekai sesanga shaaban shabbir shadab shafqat shahabuddin shaharzad shaktikanta shamiso shamsul shankar shariful
  shashank shashikant shekhar sheraz shibli shibu shikhar shivam shivkumar shivraj shripad shubman shukri shukria shyam siavash
  siddaramaiah siddarth siddharth sidiki simbarashe siphamandla siphiwe sisay sitaram siteny situmbeko sizwe sohaib sohrab solih solly
  somnath songezo soroush soufiane soumeylou sridhar srikanth srinivas ssentamu sudarshan sudhanshu sudip sujoy sukhbir sukhdev
  sukhvinder suman sumeet sunder suryakumar sushant suvendu swapan swaraj taj tajul takudzwa talat tamrat tanmay tanveer tanvir taoufik
  tapan tapiwa taslima tatenda tathagata tauqeer tawanda taye tebogo tekle temesgen tendai tesfaye thawar tichaona tilahun tiwonge tongai
  touraj tshibala tumaini tumusiime tumwine tundu udayan ujjwal upendo upendra utkarsh uttam vamoulke varun vasant vedant veerappa
  venkateswara vidyut vikrant vimbai vineet vipin vipul virender vishnu vusumuzi vuyo wadagni waddah wafula wahab waheed wahome wamatinga
  wandile wanjala warsame wekesa wetangula workneh yacouba yared yashasvi yawar yazan yogendra yogesh zabihullah zafar zalmai zamani
  zerihun zied zmarai zonaed zubair zubin zweli zwelinzima
  aamer abrar achraf adebola adedayo adekunle ademola adeniyi adesina adetunji adewale ajinkya akinbode akinwumi akinwunmi akshar alasdair
  aliko altay alun amad amaechi aminu anatolii andrii aniket anirudh anyim ardie arpit arshdeep asafo avesh ayo ayodeji ayodele azubuike
  beauden bhupendra bhuvneshwar biniam bolaji botic bubba cahir caoimhin caolan casemiro cassel charith chege cheteshwar chibuike chidi
  chidiebere chike chinedum chukwudi chukwuka codie crisostomo dafydd dak daquan darrius davante davonte deebo deion delfin demar demarcus
  derrion devdutt devonta devonte diarmaid digvijay diogo diontae donal donnacha donncha donta donte dontrell dushyant eamonn eanna eifion
  ekene elfyn elis emrys emyr endrick enric enyinnaya ezri faheem fakhar ferran fiachra fikile filipo finbarr fintan fionnan folarin folau
  ganesh gavi gayton geno gethin gianluigi gichuru girish gitonga govind grigor guanyu gwilym gwyn hardik harish harshal hasnain hendon
  holger iestyn ifan ikenna imee iolo irungu isack ishan ishant isiaka izaia jagdish jamar jaquan jaume javonte jayant jaydev jide jitendra
  jitin jomo jordie joselito josua jubril kagiso kailash kaoru kashim kaushal kelechi kemba kenechukwu keon keshav kevon keyshawn
  kgosientsho kibet kimani kinyua kioko kipchoge kipchumba kiprono kipruto kiren kirwa kobbie kobie koech kordell krunal kunle kurtley
  kwabla kweku kyffin kyren ladainian lalit lamelo lamine lando landry langi lateef latrell lavar lekan leonte lesetja levani lindani
  litton llyr lonzo lungi lungisa mabon macsen madan maheesh makau maldwyn mallikarjun manohar manus manusamoa marika marquinhos mbuyiseni
  mcebisi mehidy meirion menzi mico mkhululi mogoeng mohit mohsin montrell mukund murdo muriithi musiliu mutua najee naji najmul ndungu
  ngconde nhlanhla nic nishant njuguna nkosinathi nuno nwabueze nyaga nyambane nyck obiora ochieng odumegwu okechukwu okezie olamide
  olanrewaju olayemi oleksii oluoch oluwafemi oluwatobi onyeka opeyemi osei osian owino padraic pato pawan peadar pedri pello pradeep
  praful pralhad pramod pravin primoz prithvi rabiu raghav rajeev rajendra rajinder ranjan raosaheb raphinha rashee ravichandran ravinder
  rhodri rhun rieko rigathi rinku rishabh rodante rodrygo ruaridh ruturaj sabelo saim sameer samisoni samu sandile sanjeev sanju saquon
  sarfaraz satyendar satyendra saumya semisi senan senzeni senzo serhii sevu seyi sfiso shaheen shakib shaquil shardul shashi shehu shreyas
  shubham siaosi sifiso sihle sione siya siyanda sourabh stefon sudhir suhas suliasi surjit sushil swatantra tabraiz tadej tallon tamati
  taniela tanzid taskin taulupe tavon tejashwi tejasvi temba tevita thami thanasi tochukwu tomasi tomos trevion treyvon tupou turlough
  tushar tyquan tyreke tyrell tyshawn uchenna udoka ugochukwu ultan umesh unai vaibhav valtteri viliame vinay vinesh viraj vitalii vuyani
  wainaina waisea wale wasiu wataru wyn xolani yash youri youssouf yunchaokete yurii yuzvendra zakes zamir zavier zhizhen zizi zizou
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
  abeba afaf ahoo akanksha akhila akinyi akoth amna amruta andleeb anju ankita annapoorna annapurna anupama anupriya anyango aparna
  arundhati aster astou atefeh avani awuor azadeh bahareh bakhtawar barkha bhagyashree bhanwari bharati bharti bhavana bhavani bhavna
  bindu binta birtukan charu chebet chepkoech cherono chhaya coumba deepali dhanya diksha dipa dipti elham elnaz fadwa falguni fariba
  farnaz fereshteh firoozeh forough frehiwot garima geetanjali genet ghazal ghazala golshifteh gugu hanaa harmanpreet heba hemlata
  hengameh hiwot iffat indu jhulan jyoti kamla kanika kanimozhi kemunto khensani khumbudzo khushboo kidist kirti kishwar kobra kumari
  kumkum mahua mahvash mame mamta manal manasi mandira manju manjula masih medha meenakshi mehwish mekdes menaka meseret mmatlala moraa
  mridula mukta mulu mumbi nafissatou nafula nagla nahed namrata nandini nandita nanjala nayantara nazanin nazia neelam neeru neeta negar
  nermin nighat nilima niloofar nilufar nitika njeri nomalanga nomathemba nonhlanhla noxolo nyambura nyokabi padmaja palesa pankaja
  parastoo parul parvathy payal pegah pinky poonam poornima pragya prateeksha pratima preeti preity puleng ragini rajni rakhi ramatoulaye
  ramya rati ratna rawan refilwe renu reshma reva ritika ritu rohini roshni ruchi ruchika rukmini rupali saba sahle-work sakshi salimata
  samar sanam sanaz sangita sanskriti saraswati sarita saroj saroja sassui selam sepideh setareh shagufta shahrzad shaparak sheetal
  shefali shehla shiva shweta shwetha siham sindhu sinidu sira soha soheila sonakshi sonal sonam sorayya soumya srishti sruthi suchitra
  sujata sukanya sumalatha sumaya sunanda sunetra surabhi surbhi swara sweta taghreed tanvi tigist tirunesh tripti upasna uttara vaishali
  vaishnavi varsha vijayalakshmi vimala wacera wambui wangeci wangui wanjira wanjiru wedad worknesh yara yogita zari zarqa zartaj zewditu
  zodwa zubaida zukiswa
  aaditi abike adaeze adaobi aditi adwoa afua ailbhe aishatu ajibade akua amaka anett anhelina anuradha aoibhinn aryna ashwini asisat
  atieno atishi ayotunde bansuri bathabile branwen brid bukola busola caoilfhionn cata catrin chepngetich chiamaka chidimma chidinma
  damilola dayana dearbhla debinha deepa deepti delyth dipuo divya ebele ebere eilis eirlys eithne ekaette eleri eluned ezinne folashade
  funmilayo gathoni gayatri geeta gudaf gwenan gwenllian hadiza heledd hellen hema hildah ifunanya ijeoma ishita jayanti jepchirchir
  jepkosgei jyotsna karishma kavya kerolin kriti kudirat lalita laoise latha lesia letesenbet leylah lowri madhavi mair makhosazana malini
  manisha mariona marketa mirra mithali mmamoloko mojisola mosunmola mrunal muireann muthoni nalini neasa nerys nkechi nkem nnenna nomsa
  nonkululeko nosiviwe ntombi nuala nupur nusrat nyaboke olajumoke olubunmi omotola omowunmi onyinye osarhieme oyinkan pallavi patri phumla
  prerna qinwen racheal rachna radhika rakiya raksha rasheedat rashmi richa ronke sadhvi savita sha'carri shacarri shanta sharmila sheela
  shericka shraddha shruti simisola sisisi siwan smita snehlata sonali sorana sorcha sowmya tarini tegwen temitope temwa thandiwe thembi
  tiwa tshegofatso uju urmila vasudha veena vinesha wairimu waithera wavinya wunmi xinyu yashodhara yemisi yulimar zindzi zoleka
`);

/** Words that packaged lists take for given names, and that in news begin the names of places: "River Aller". */
export const NO_GIVEN_NAMES = words('river lake ocean bay valley harbor harbour forest county north south east west');

/** Given names that the packaged lists lack, of men and of women. */
export const GIVEN_NAMES = words(`
  abdulmumini abubakar agung aibek aizada alcides aliyu altan amparo anar aparecida apirat araik arkhom artak arystanbek atsushi ayaka
  aykut aynur azamat babagana baburam bahadur bahar bakhtiyor bakhytzhan bakyt bala bamidele banjong bao basak bat-erdene batbayar
  batbold bato battulga baurzhan bayani bayo başak benhur bharrat bidhya bimalendra bimo biodun bolat bong borys buba budiman burcu caio
  carlitos cemal cengiz chadchart chaikasem chamal chamari chandrikapersad chijioke chika chingiz chinwe chiz chutinant conrado dadan
  dahiru damares daniyar danjuma dapo dasun dat dauren dele demola dhananjaya dharma dias dickon dilshod dimuth diosdado duong ebru ebuka
  edcel edhy ejike ekniti eleazar ening enkhbayar erdem erkan fadli farrukh faruk feridun figen firat folorunsho galym gambo ganjar garba
  gatot gbenga gboyega gobind godswill gokhan gringo guillermina gulay gulsum gultan habu halimah helder herminio hikmat hikmet hipolito
  hirofumi hirokazu hishammuddin ifeanyi ignacia iheanacho ikuo indah irfaan irwan isao itsunori izkia jejomar jeyhun jinggoy jiro jonvic
  kabir kabiru kaesang kairat kakha kamchybek kanat kartika karu kehinde kenia kenta khachatur khadga khurelsukh khvicha kittiratt kiyoto
  koji komil koray kul kusal kyi ladipo lahiru lalith lanre lasith lestari levent lito lotay luvsannamsrai mallam mamuka mangala mansur
  marat maruarar masatsugu meutya migz minoru misaki mokhtar motoo munkhbat musa mustapa muyiwa muzaffer myint naci nalinda namal narek
  nasiru nasry nattawut nazar nduka ngoc nhung niyi nonoy noriyuki numan nurbek nurlan nyan nyesom obi ogbonna okey olabisi oladapo
  oladipo olatunji olimpia olumide oluremi omotayo omurbek onur osita ostap oyun-erdene pantaleon patali pathum pelin perfecto phumtham
  phuong pichai pornpetch pramono prasetyo pritam prommin purbaya raffy ramazan ramkarpal rangsiman saifuddin saken salihu samdech
  samsuri sandiaga sapar sarath sarawut sasun satsuki sedat selcuk seok-yeol setya shanmugam sherzod shigeharu shigetoshi shinjiro shota
  sihasak silvestre slamet soe soji sokha somkid somsak somto sopheap sopuruchi sota sukru sule suleiman surachate suren suriya sutiyoso
  svitlana swe syafruddin syahredzan tabata taiwo takahiro takayuki takiyuddin taku talant talgat tanimu taufik tayfun tayo tengku teten
  tetiana thanawat thang thao thongchai tjahjo tobi tolu torsak toshimitsu toyin trang trong trung tsakhia tshering tuncay tuncer turgay
  turpal udaya ugur ugyen ukhnaa ulku upul utku uzodinma uzoma vadym vahagn vahan vakhtang varawut vardan vedat vilma wanindu weverton
  wijeyadasa wimal wulan wunna yakubu yamandu yavuz yehor yerzhan yinka yodchanan yomi yoshimasa zafer zafrul zakhar zaldy zandanshatar
  zaza zhanar zhandos zubairu zulkifli zulum
`);
