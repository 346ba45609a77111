/**
 * Ordinary English words that are also names of places somewhere: "Reading", "Mobile", "Hope". A capital letter does not
 * make them places; at the start of a sentence or in a heading it says nothing at all.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    'academy accord acre act advance agency aka al allege alliance along alot altar alter anew angels anger angered ' +
    'angle angles anthem apples apt aquarium are area aren arena armada arrest arsenal as asbestos ash ask assumption ' +
    'au awe axis bag bail baker ball ballots banana band bank banks banner banning bar barge barn barrage base basic ' +
    'bass bath battle battlefield battleground bay beach bear beers began begun bell bells belt bend bent best ' +
    'betting bias bid big bigger billed bites biting blacks blades blessing blond bluff boil bolt bona bond bone book ' +
    'boom boon boos boot border bore born borne bottom boundary bow box brain brains branch brand brash brass bridge ' +
    'bright brilliant broke brown brush bucks bullet bully bung burden bureau burns burst bush bust busy buy ca cache ' +
    'cafe calamity caller came camp camps can canal canals candor cane cant capital car carbon care cargo carpenter ' +
    'carry cars cascade cases cash casino casinos cast cat cave celebration cell cement center central centre centres ' +
    'century chair chamber chambers champion chance change charge chilly church circa circle cite city clair clay ' +
    'clever clinch cloud co coal coats coffee coin college colony combine come comfort commerce commissioner ' +
    'competition compound concession concrete congress consolation constitution contention contest continental ' +
    'conversion convoy cook cool cooling cope cork corn corners corporation corpus corral cottage cotton council ' +
    'countryside course court cousins coward crane crater cricket cross crystal cut cutoff cuts dare date day de deal ' +
    'deep defiance del delay delta demo dent deport deposit der desk dial diamond die dig dire discovery divide dock ' +
    'dodge dogs dollar dome don doom door downside drag drain drama drew driver drug dry du dual duke dusty early ' +
    'earnest earth east eastern echo economy effort eg egg empire energetic energy enterprise equality era erode ' +
    'essay ever exchange experiment export eye faith fall falls fare farmers farms fate federal fell ferry fertile ' +
    'finale fines fireworks fiscal fisher flee fleet flesh force ford forest forge forth fortune fossil foster four ' +
    'free freedom freshwater friend friendly friendship from front frontier fully furore gale gaming gang gap garden ' +
    'garner gas gates gay gaze gel genes gets give glad globe god goes going gold golden golf gone gonna goodwill ' +
    'gosh gossip grab grabs grace grain grand grandson grant grants grass grave graves gray great green greens ' +
    'grenade grill grit gross guessing guide guise gulf guns guru guy hail halfway hall halls hammer hand hang happy ' +
    'harbor hard harmony harvest haste hat hatch haven hawks hay hazard headquarters healing heard heel hell hero hi ' +
    'high hill hills hit ho hole holiday home hometown homo honey hook hope hose hospital hot hour hub hull human ' +
    'humble hunt hunter hunting hurricane hurt id ie ill imperial in independence industry inland iron is island ' +
    'islands jackpot jam job joy junior jury just justice keen keys kill king kings knees knock lab label labor lack ' +
    'lake lakes lamb lame landfall landing landmark lane laser law lay lazy lead lean lemon lend lens lent lessen ' +
    'liberal liberty light limit line lion lions list lit little lively lives lo loans lock log logo lone long look ' +
    'loop loose lorry lot love lover loving lower loyal luck lucky lung lure lush mad made mafia magazine maiden main ' +
    'major make male males mall mama man manage mansion many marathon marble march marches marina marine marines ' +
    'maritime mark market marks marshal marshes mason mass masse mate maximum me means mechanic media mega mercury ' +
    'mercy mere merit mess messy metal meter metro mile miles mill mind mine miner mineral mining minister minor ' +
    'minus miss mission mobile model modern mogul mold monster monument moon moral more mosquito most mould mount ' +
    'mountain much muddy muster name naval nearest needle neo never new newborn newcomers nice noble noisy non none ' +
    'nor normal north northeast northeastern northern northwest occasion ocean of officer oh ok okay old olds on one ' +
    'op opera opportunity or oral orange oust ousted outer outing outlook over overland oversee pace pack pact page ' +
    'paint pale panhandle panic paper par parachute paradise paramount parent park parks parole passage paste patrol ' +
    'peace peer pelican pen pencil peninsula per person petroleum pets phone piano pier pile piles pill pin pinch ' +
    'pink pioneer pipes plain plan planes plans plate plaza pleasant plenty plunge plus point police poll polling ' +
    'pool pop pope popular port poses posing possession post potter pound power powers pray prey price prince ' +
    'pristine progress propel prospect prosperity prosperous proven punch purchase pure purse pyramid quarter que ' +
    'race rain rainbow rains rake random rapid rate re reach reading real recovery reform rehab rein reliance ' +
    'republic research reserve reservoir rest retreat rice rich ride rider riding rifle ring ripe risen rivers road ' +
    'rock rod rode roles root rose roundup royal rude rugby rule rush rust sack saga said sail sake sale sales salon ' +
    'salt salute same samples sand sands sandwich sandy sang savage save say scant se seaboard seaside sec secretary ' +
    'section sector see seen sees sell sells semi send sense sent servant serves settle seven shaft shale shape ' +
    'shaping share sharp shore shoreline shot shove sic side siding silly simmering sin since sing singer sins ' +
    'sisters situ skull slap slaughter slide snow sober soften sole solo son song sore sort sorts soul sour south ' +
    'southeastern southern sparks spat split spoken spray spring springs spur spy stall stamps staple staples star ' +
    'stark start station stave steep steps stern still stock stone store storey story straw street strong success sue ' +
    'sued summer summers summit sumo sun sung sunrise superior supreme surf surges surprise swallow swamp sway swift ' +
    'swords tab tactic taking tale talent tales tall tame tank tape tapping taps tar tat tea tell tender tent ' +
    'terminal than them till time tin tire tires toast toll tone tongue tool torn torrent toss tour tours tower town ' +
    'towns trail train transit trap treasure tree trial triangle trim trip triumph tumble tuna tune tunes turn turner ' +
    'twin twist uk un union unity university upper us usa used uses valor van vary veteran veto vice victory village ' +
    'vis visa voters waging wai waits wake walk wall walls wanna war ward warns warrior wash waterways wave ways we ' +
    'weaver wedding weed week welcome well wells were west western white whites will wines wing wink winner wise wood ' +
    'woods wool worms worth yell young zero zone'
  ).split(' '),
)
