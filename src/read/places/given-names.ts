/** Given names frequent in English-language news, in lower case. A capitalised word behind one is a surname. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdel abdul abdullah abel abigail abraham ada adam adel adrian adriana agnes ahmad ahmed aidan aisha akbar ' +
    'akira alan albert alberto alejandro alex alexander alexandra alexandre alexei alexey alexis alfred alfredo ali ' +
    'alice alicia alison alistair allan allen allison alvin alyssa amanda amber amelia amina amir amit amos amy ana ' +
    'anastasia anders andre andrea andreas andrei andres andrew andrey andriy andy angel angela angelina angelo angie ' +
    'anita ann anna anne annette annie anthony antoine anton antonia antonio antony anwar april ari ariel arlene ' +
    'armando arnold arthur arturo ashley asif audrey ayesha barack barbara barry bart beatrice beatriz becky belinda ' +
    'ben benazir benedict benjamin bernadette bernard bernardo bernie bert beth bethany betsy betty beverly bilal ' +
    'bill billy bjorn bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget brittany ' +
    'brooke bruce bruno bryan burt byron calvin cameron camilla candace carl carla carlo carlos carmen carol carole ' +
    'carolina caroline carolyn carrie catherine cathy cecil cecilia celia cesar chad charlene charles charlie ' +
    'charlotte cheryl chiara chloe chris christian christina christine christoph christophe christopher chuck cindy ' +
    'claire clara clarence claude claudia claudio clay cliff clifford clint clive cody colin colleen condoleezza ' +
    'connie conor constance corey cory courtney craig cristina crystal curtis cynthia daisy dale dan dana daniel ' +
    'danielle danny darlene darren darryl dave david davide dawn dean debbie deborah debra delia denis denise dennis ' +
    'derek derrick diana diane dianne dick diego dieter dimitri dmitri dmitry dmytro dolores dominic dominique don ' +
    'donald donna donnie dora doris dorothy doug douglas duncan dustin dwayne dwight earl eddie edgar edith edmund ' +
    'eduardo edward edwin eileen elaine eleanor elena eli elias elijah elizabeth ella ellen elliott elmer elsa ' +
    'emanuel emile emily emma emmanuel enrico enrique eric erica erik erin ernest ernesto esther ethan ethel eugene ' +
    'eva evan evelyn fabio fadi faisal faith fatima felicia felipe felix fernando fidel fiona florence floyd frances ' +
    'francesco francis francisco franco francois frank franklin franz fred freddie frederick fritz gabriel gabriela ' +
    'gail gareth garry gary gavin gene geoff geoffrey george gerald geraldine gerard gerhard gideon gilbert gina ' +
    'ginger giorgio giovanni giuseppe gladys glen glenn gloria gordon grace graham grant greg gregory greta guido ' +
    'guillermo gunter gustavo guy gwen habib hamid hamza hank hannah hans harold harriet harry harvey hassan hazel ' +
    'heather hector heidi heinz helen helena helmut henri henry herb herbert herman hilary hillary hiroshi hope horst ' +
    'hosni howard hugh hugo hussein ian ibrahim ida igor ilya imran ines ingrid irene irina iris isaac isabel ' +
    'isabella ismail ivan ivy jack jackie jacob jacqueline jacques jaime jake jalal jamal james jamie jan jane janet ' +
    'janice janos jared jasmine jason javier jay jean jeanne jeff jeffrey jenna jennifer jenny jens jeremy jerome ' +
    'jerry jesse jessica jill jim jimmy jo joachim joan joanna joanne joao joaquin jocelyn jodi joe joel joerg johan ' +
    'johann john johnny jon jonathan jordan jorge jose josef joseph josephine josh joshua joy joyce juan juanita ' +
    'judah judith judy jules julia julian juliana julie julio june jurgen justin kaitlyn kamal kareem karen karim ' +
    'karin karl kate katherine kathleen kathryn kathy katie katrina kay kayla kazuo keith kelly ken kenji kenneth ' +
    'kenny kent kerry kevin khaled khalid kieran kim kimberly kirk kirsten klaus kofi kristen kristin kristina kurt ' +
    'kyle lance larry lars latoya laura lauren laurence laurent laurie lawrence leah lee leila lena leo leon leonard ' +
    'leonardo leonid leroy leslie lester lewis liam lillian lily linda lindsay lindsey lisa liz lloyd logan lois lola ' +
    'lorenzo loretta lori lorraine lou louis louise luc luca lucas lucia lucy luigi luis luisa lukas luke lydia lynn ' +
    'mabel madeleine madison maggie mahmoud mahmud malcolm mandy manfred manuel marc marcel marcia marco marcos ' +
    'marcus margaret maria mariam marian marianne marie marilyn marina mario marion marjorie mark markus marlene ' +
    'marsha martha martin marty marvin mary maryam massimo mathieu matt matteo matthew maureen maurice mauricio max ' +
    'maxim maxine megan mehmet mel melanie melinda melissa mercedes meredith michael michel michele michelle miguel ' +
    'mike mikhail milan mildred milton miranda mitch mitt moammar mohamad mohamed mohammad mohammed mohsen molly ' +
    'monica monique morgan morris moses muammar muhammad murray mustafa myra nabil nadia nancy naomi naoto nasser ' +
    'natalia natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikita nikolai ' +
    'nina noah noel noor nora norma norman oleg oleksandr oleksiy olga oliver olivia omar orlando osama oscar oswald ' +
    'otto owen pablo pam pamela paolo pascal pat patricia patrick patty paul paula pauline paulo pavel pedro peggy ' +
    'penelope penny percy perry pete peter petr petro phil philip philippe phillip phyllis pierre piotr priscilla ' +
    'rachel rafael rahul raj rajiv ralph ramon ramzi randall randy raquel rashid raul ray raymond rebecca recep ' +
    'regina reginald rene renee rex rhonda ricardo rich richard rick ricky rita rob robert roberta roberto robin rod ' +
    'rodney rodrigo roger roland rolf roman ron ronald ronnie rory rosa rosalind rose rosemary ross roxanne roy ruben ' +
    'ruby rudolf rudy rupert russ russell ruth ryan saad sabrina saddam said sally salman salvador sam samantha sami ' +
    'samir samuel sandra santiago sara sarah saul scott sean sebastian seif serge sergei sergey sergio seth shane ' +
    'shannon sharon shaun shawn sheila shelly sherry shimon shinzo shirley sidney silvia silvio simon simone sofia ' +
    'sonia sophia sophie spencer stacey stacy stan stanley stefan stefano stella stephan stephane stephanie stephen ' +
    'steve steven stewart stuart sue sunil susan susana susie suzanne svetlana syed sylvia tamara tammy tanya tara ' +
    'tariq tatiana taylor ted terence teresa terrence terri terry tessa theo theodore theresa thierry thomas tiffany ' +
    'tim timothy tina toby todd tom tomas tommy tony tracy trent trevor troy tyler umar ursula vadim valerie valery ' +
    'vanessa vera vernon veronica vicki victor victoria viktor vince vincent vinod viola violet virginia vitali ' +
    'vitaly vivian vladimir volodymyr wade walid wallace walt walter wanda warren wayne wendell wendy werner wesley ' +
    'whitney wilfred wilhelm will willem william willie winston wolfgang woodrow xavier xi yasser yevgeny yitzhak ' +
    'yolanda yoshihiko yousef youssef yulia yuri yusuf yves yvette yvonne zachary zack zaid zainab ziad zoe'
  ).split(' '),
)
