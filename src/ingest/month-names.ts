/**
 * Month names and short forms of the languages that news pages come in, lower-case and without accents or dots, by
 * month. Inflected forms as they stand beside a day. Built by hand from the languages' own calendars.
 */
const NAMES: readonly string[] = [
  // English, German, Dutch, Scandinavian
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  'januar janner jan|februar feb|marz mrz|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt|november nov|dezember dez',
  'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober okt|november|december',
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  'januar|februar|mars marts|april|mai maj|juni|juli|august|september|oktober|november|desember des',
  // French, Spanish, Portuguese, Italian, Romanian, Catalan
  'janvier janv|fevrier fevr fev|mars|avril avr|mai|juin|juillet juil|aout|septembre|octobre|novembre|decembre dec',
  'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre set|octubre|noviembre|diciembre dic',
  'janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro out|novembro|dezembro',
  'gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre|ottobre ott|novembre|dicembre',
  'ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi|decembrie',
  'gener|febrer|marc|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
  // Polish, Czech, Slovak, Slovene, Croatian, Bosnian, Serbian in Latin letters
  'stycznia styczen sty|lutego luty lut|marca marzec|kwietnia kwiecien kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpien sie|wrzesnia wrzesien wrz|pazdziernika pazdziernik paz|listopada listopad lis|grudnia grudzien gru',
  'ledna leden|unora unor|brezna brezen|dubna duben|kvetna kveten|cervna cerven|cervence cervenec|srpna srpen|zari|rijna rijen|listopadu|prosince prosinec',
  'januara|februara|marca|aprila|maja|juna|jula|augusta|septembra|oktobra|novembra|decembra',
  'sijecnja sijecanj|veljace veljaca|ozujka ozujak|travnja travanj|svibnja svibanj|lipnja lipanj|srpnja srpanj|kolovoza kolovoz|rujna rujan|||prosinca prosinac',
  // Hungarian, Turkish, Albanian, Baltic, Finnish, Estonian
  'januar|februar|marcius|aprilis apr|majus|junius|julius|augusztus|szeptember szept|oktober|november|december',
  'ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik',
  'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nentor|dhjetor',
  'sausio|vasario|kovo|balandzio|geguzes|birzelio|liepos|rugpjucio|rugsejo|spalio|lapkricio|gruodzio',
  'janvaris janvara|februaris februara|marts marta|aprilis aprila|maijs maija|junijs junija|julijs julija|augusts augusta|septembris septembra|oktobris oktobra|novembris novembra|decembris decembra',
  'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesakuuta|heinakuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  'jaanuar|veebruar|marts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember',
  // Indonesian, Malay, Swahili, Vietnamese needs none, Filipino
  'januari|februari|maret mac|april|mei|juni jun|juli|agustus agu ogos|september|oktober|november|desember disember',
  'januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba',
  'enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre',
  // Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian
  'января янв|февраля фев|марта мар|апреля апр|мая май|июня июн|июля июл|августа авг|сентября сен сент|октября окт|ноября ноя нояб|декабря дек',
  'січня січ|лютого лют|березня бер|квітня квіт|травня трав|червня черв|липня лип|серпня серп|вересня вер|жовтня жовт|листопада лист|грудня груд',
  'студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня',
  'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
  'јануар јануара јан|фебруар фебруара феб|март марта|април априла|мај маја|јун јуна|јул јула|август августа|септембар септембра|октобар октобра|новембар новембра|децембар децембра',
  'јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември',
  // Greek, Arabic (both calendars' names), Persian in Gregorian use, Hebrew, Hindi, Bengali, Urdu, Tamil needs its own
  'ιανουαριου ιαν|φεβρουαριου φεβ|μαρτιου μαρ|απριλιου απρ|μαιου μαι|ιουνιου ιουν|ιουλιου ιουλ|αυγουστου αυγ|σεπτεμβριου σεπ|οκτωβριου οκτ|νοεμβριου νοε|δεκεμβριου δεκ',
  'يناير|فبراير|مارس|ابريل أبريل|مايو|يونيو يونيه|يوليو يوليه|اغسطس أغسطس|سبتمبر|اكتوبر أكتوبر|نوفمبر|ديسمبر',
  'جانفي|فيفري|مارس|افريل أفريل|ماي|جوان|جويلية|اوت أوت|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
  'ינואר בינואר|פברואר בפברואר|מרץ במרץ|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר',
  'जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर|नवंबर नवम्बर|दिसंबर दिसम्बर',
  'জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর',
  'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر',
]

let months: ReadonlyMap<string, number> | undefined

function build(): ReadonlyMap<string, number> {
  const byName = new Map<string, number>()
  for (const language of NAMES) {
    for (const [i, forms] of language.split('|').entries()) {
      for (const form of forms.split(' ')) {
        const key = plainLetters(form)
        if (key && !byName.has(key)) byName.set(key, i + 1)
      }
    }
  }
  return byName
}

/** Lower-case without accents: one spelling for all ways of writing a month. */
export function plainLetters(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ł', 'l')
}

/** 1 to 12, or nothing. */
export function monthOf(word: string): number | undefined {
  months ??= build()
  return months.get(plainLetters(word))
}
