import { wordSet } from './word-set.ts'

/** Last words (or first, before "of") that make a capitalised name an organisation's. */
export const ORGANISATION_WORDS = wordSet(`
  Academy Administration Agency Airlines Airways Alliance Armada Army Assembly Assembly's Assn. Associates Association Athletic Authority Bank Battalion Board Brigade Brigades Broadcasting Brotherhood
  Bureau Bundestag Cabinet Caucus Center Centre Chamber Chronicle Church City_Council Club Coalition Co Co. College Command Commission Committee Communications Community Companies Company Conference Confederation
  Congress Consortium Consulate Convention Corp Corp. Corporation Corps Council Court Crescent Daily Department Dept Dept. Directorate Division Duma Electric Embassy Enterprises Entertainment Exchange
  Express Faculty Federation Fellowship FC F.C. Fleet Force Forces Forum Foundation Front Fund Gazette Gendarmerie Government Group Guard Guardian Guards GmbH Guild Hamas Hezbollah Herald Holdings
  Hospital House_of_Representatives Inc Inc. Industries Initiative Institute Institution Intelligence International Jihad Journal Journalists Junta Kings Knesset Laboratories Laboratory Lab Labs Labour League Legion Liberation
  Limited LLC LLP Lok_Sabha Ltd Ltd. Magazine Mail Media Militia Ministry Mirror Mission Mosque Motors Movement Nations Navy Network News Newspaper Newspapers NGO Observatory Observer Office Orchestra
  Organisation Organization Parliament Partners Partnership Party Patrol PLC Plc Police Polytechnic Post Press Productions Program Programme Project Proletariat Radio Records Red_Cross Refugees Regiment Register Registry Republicans
  Resistance Review Rights Rovers Sabha School Schools Secretariat Security Senate Seminary Service Services Society Socialists Solidarity Soviet Squad Staff Standard State_Department States_Navy Star Station Studios Studio Sun Symphony
  Syndicate System Systems Taliban Task Team Technologies Technology Telegraph Telecom Television Theater Theatre Times Tribunal Tribune Troops Trust TV Union Unit United Univ Univ. University Unversity Wanderers Watch
  Weekly Workers World_Bank Yard Courier Ledger Globe Independent Sentinel Examiner Inquirer Enquirer Dispatch Bulletin Argus Advertiser`)

/** Organisations, agencies, papers, companies and bodies the news names without saying what they are. */
export const ORGANISATIONS = wordSet(`
  AP AFP Reuters Interfax TASS ITAR-TASS RIA Xinhua Bloomberg Kyodo Anadolu Ukrinform UNIAN DPA ANSA EFE Tanjug Fars IRNA ISNA Tasnim SANA WAFA KCNA Yonhap ANI PTI Antara Belta BelTA
  BBC CNN NBC ABC CBS PBS NPR CBC ITV Sky Al-Jazeera Jazeera Aljazeera MSNBC HBO ESPN Fox CNBC CNET RT RTVE RAI ZDF ARD TF1 NHK Rossiya Arabiya Hürriyet Politico Axios Vox BuzzFeed Wikinews Wikipedia
  Guardian Telegraph Times Economist Spiegel Monde Figaro Bild Pais Haaretz Pravda Izvestia Kommersant Vedomosti Meduza Newsweek Forbes Wired Variety Billboard
  UN U.N. EU E.U. NATO OSCE IAEA WHO UNICEF UNHCR UNESCO WFP IMF WTO OPEC ASEAN AU ECOWAS IOM OCHA ICRC ICC ICJ OECD OPCW Interpol Europol Frontex Amnesty MSF Oxfam Greenpeace
  FBI CIA NSA NASA FDA CDC EPA IRS DHS DEA ATF FEMA FAA FCC SEC FTC NIH NOAA NTSB USAID Pentagon Congress Senate Kremlin Duma Knesset Bundestag Parliament Interpol MI5 MI6 FSB GRU KGB SBU Mossad ISI IDF IRGC
  USDA USGS NIST Nato Unicef Fifa FIFA UEFA Uefa IOC NFL NBA MLB NHL NCAA FIA WADA GOP DNC RNC ANC BJP CDU CSU SPD AfD PKK YPG FARC ETA IRA ISIS ISIL IS Daesh Hamas Hezbollah Hizbollah Hizbullah Fatah Taliban Al-Qaeda Qaeda Al-Shabaab Shabaab Boko_Haram
  Google Facebook Meta Apple Microsoft Amazon Twitter YouTube Instagram WhatsApp Telegram TikTok Snapchat LinkedIn Netflix Disney Spotify Uber Lyft Airbnb Tesla SpaceX Intel IBM Oracle Cisco Dell HP Nvidia AMD Sony
  Samsung Huawei Xiaomi Nokia Ericsson Siemens Bosch Boeing Airbus Lockheed Raytheon Toyota Honda Nissan Hyundai Kia Volkswagen BMW Daimler Mercedes Audi Porsche Renault Peugeot Fiat Chrysler Ford GM Exxon ExxonMobil Chevron
  BP Shell Total TotalEnergies Gazprom Rosneft Lukoil Equinor Eni Aramco Walmart Target Costco Tesco Ikea IKEA McDonald McDonald's Starbucks Pepsi PepsiCo Nestle Nestlé Unilever Danone Pfizer Moderna AstraZeneca BioNTech Novavax Merck
  Bayer Roche Novartis Visa Mastercard MasterCard PayPal UnionPay HSBC Barclays JPMorgan Citigroup Citibank Goldman UBS Lehman Deloitte KPMG PwC EY Verizon AT&T Vodafone Reddit Wikimedia Mozilla Adobe Yahoo eBay GE Nike Adidas Zara Maersk FedEx UPS DHL
  Labour Tories Conservatives Democrats Republicans Likud Fidesz Podemos Syriza Wikileaks WikiLeaks Wagner Azov Harvard Yale Princeton Stanford MIT Oxford_University Cambridge_University UCLA Scientology`)

/** First words of an organisation's name before "of" or "for": "Ministry of Health", "Organization for Security". */
export const ORGANISATION_HEADS = wordSet(`
  Academy Agency Alliance Army Assembly Association Bank Board Bureau Bank Center Centre Chamber Church City Club Coalition College Commission Committee Confederation Congress Conference Council Court Department Federation Foundation
  Front Fund Government Guild House Institute Institution League Ministry Movement Museum Office Organisation Organization Parliament Party School Secretariat Senate Society State Synod Union University Voice World Bank Doctors Reporters Friends Sons Daughters`)

/** Common nouns for organisations, lower case: what "the …" may stand for, and what speaks. */
export const ORGANISATION_NOUNS = wordSet(`
  agency airline alliance army association authority bank board body brand broadcaster bureau business cabinet carrier centre center chain channel charity church club coalition college commission committee
  company conglomerate consortium corporation council court crew department developer directorate division employer factory faction federation firm force foundation front fund government group hospital institute institution
  insurer junta junta laboratory league legislature lender maker manufacturer ministry militia mission monitor movement navy network newspaper ngo office operator organisation organization orchestra outlet panel paper parliament
  party police publisher regime regiment regulator retailer school senate service society startup station studio supplier team television tribunal troupe union unit university watchdog website`)

/** Organisations, papers and agencies whose names have several words and no telling one. */
export const ORGANISATION_PHRASES = wordSet(`
  Agence_France_Presse Agence_France-Presse Associated_Press Press_Association Press_Trust_of_India Canadian_Press Deutsche_Presse-Agentur Deutsche_Welle Radio_Free_Europe Voice_of_America Al_Jazeera Al_Arabiya Sky_News Fox_News BBC_News
  ABC_News CBS_News NBC_News CNN_International The_Hill Daily_Mail Daily_Mirror Daily_Telegraph Daily_Beast Financial_Times New_York_Times New_York_Post Washington_Post Wall_Street_Journal Los_Angeles_Times USA_Today Boston_Globe Le_Monde Le_Figaro
  El_País El_Pais Der_Spiegel Die_Zeit La_Repubblica Corriere_della_Sera Jerusalem_Post Times_of_Israel Times_of_India Hindustan_Times Straits_Times South_China_Morning_Post Global_Times Kyiv_Independent Moscow_Times Novaya_Gazeta
  Red_Cross Red_Crescent Amnesty_International Human_Rights_Watch Doctors_Without_Borders Médecins_Sans_Frontières Save_the_Children World_Vision World_Bank World_Health_Organization World_Food_Programme European_Union African_Union Arab_League
  United_Nations Security_Council General_Assembly European_Commission European_Parliament European_Council Supreme_Court High_Court Islamic_State Boko_Haram Al_Shabaab Al_Qaeda al_Qaeda Muslim_Brotherhood Free_Syrian_Army Syrian_Democratic_Forces
  Hayat_Tahrir_al-Sham Wagner_Group Azov_Regiment Azov_Battalion National_Guard Coast_Guard Secret_Service State_Department Home_Office Foreign_Office Scotland_Yard House_of_Representatives House_of_Commons House_of_Lords Federal_Reserve Bank_of_England
  American_Express Goldman_Sachs Morgan_Stanley Deutsche_Bank Credit_Suisse General_Electric General_Motors Procter_&_Gamble Johnson_&_Johnson Union_Pay Western_Union Cambridge_Analytica Dow_Jones Standard_&_Poor Royal_Dutch_Shell
  Manchester_United Manchester_City Real_Madrid Bayern_Munich Red_Sox White_Sox Black_Lives_Matter Tea_Party Sinn_Féin Sinn_Fein Workers'_Party`)
