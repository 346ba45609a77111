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
  Weekly Workers World_Bank Yard`)

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
