import { wordSet } from './word-set.ts'

// Given names that news around the world carries, written down by hand from general knowledge. A name used for both
// sexes stands in both lists, and then tells nothing about "he" or "she".

/** Given names borne by women. */
export const FEMALE_NAMES = wordSet(`
  Abigail Ada Adela Adele Adriana Agata Agnes Agnieszka Aicha Aida Ailsa Aisha Aisling Akiko Alba Alejandra Aleksandra Alena
  Alessandra Alexandra Alexis Alia Alice Alicia Alina Alison Allison Alma Alyssa Amal Amalia Amanda Amber Amelia Amina Amira Amy
  Ana Anabel Anastasia Andrea Angela Angelica Angelina Angelique Anita Anja Ann Anna Annabel Anne Annette Annie Antonia Anya April Ariana
  Arlene Asha Ashley Asma Astrid Aubrey Audrey Aurora Ava Ayesha Aylin Barbara Beata Beatrice Beatriz Becky Belinda Bella Benazir
  Bernadette Bernice Bertha Bessie Beth Bethany Betsy Betty Beverly Bianca Birgit Blanca Bonnie Brenda Bridget Brigitte Britney Brittany Brooke
  Camila Camilla Camille Candace Candice Cara Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Casey Cassandra Catalina
  Catarina Catherine Cathy Cecilia Celeste Celia Chantal Charlene Charlotte Chelsea Cherie Cheryl Chiara Chloe Christiane Christina Christine
  Cindy Claire Clara Clare Claudia Clementine Colleen Concepcion Connie Constance Consuelo Cora Corazon Corinne Courtney Cristina Crystal Cynthia Dagmar Daisy Dana
  Daniela Danielle Daphne Darlene Dawn Deanna Debbie Deborah Debra Deirdre Delia Delphine Denise Diana Diane Dilma Dina Dolores Dominique Donna
  Dora Doreen Doris Dorothea Dorothy Edith Edna Eileen Elaine Eleanor Elena Eleni Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elsa
  Elsie Elvira Emilia Emily Emma Emmanuelle Erica Erika Erin Esmeralda Esperanza Estelle Esther Ethel Etta Eugenia Eunice Eva Eve Evelyn
  Ewa Faith Farah Fatima Fatma Faye Felicia Felicity Fernanda Fiona Flora Florence Frances Francesca Francine Frida Gabriela Gabrielle
  Gail Galina Genevieve Georgia Georgina Geraldine Gertrude Gillian Gina Ginger Giorgia Giovanna Giulia Gladys Glenda Gloria Golda Grace Graciela
  Greta Gretchen Guadalupe Gwen Gwendolyn Haifa Hala Halima Hana Hanan Hanna Hannah Harriet Hattie Hazel Heather Heidi Heike Helen Helena Helene Helga Henrietta
  Hilary Hilda Hillary Holly Hope Huda Ida Iman Imelda Indira Ines Inga Ingrid Irena Irene Irina Iris Irma Isabel Isabella
  Isabelle Isla Ivana Ivanka Ivy Jackie Jacqueline Jacinda Jade Jamie Jana Jane Janet Janice Janine Jasmine Jean Jeanette Jeanne Jelena Jen Jenna Jennie Jennifer
  Jenny Jessica Jill Jillian Jo Joan Joanna Joanne Jocelyn Jodie Johanna Josefina Josephine Joy Joyce Juana Juanita Judith Judy Julia
  Juliana Julie Juliet Juliette June Justine Kamala Karen Karin Karina Karla Kate Katerina Katharina Katharine Katherine Kathleen Kathryn Kathy Katia
  Katie Katrina Katy Kay Kayla Keiko Kelly Kerry Khadija Kiara Kim Kimberly Kira Kirsten Kirsty Kristen Kristin Kristina Krystyna Kylie Laila
  Lara Laura Lauren Laurie Layla Lea Leah Leila Lena Leonie Leslie Leticia Leyla Liana Lidia Lila Lilia Liliana Lillian Lily Lina Linda Lindsay Lisa
  Liz Liza Lois Lola Lorena Loretta Lori Lorna Lorraine Lottie Louisa Louise Lucia Lucille Lucinda Lucy Ludmila Luisa Luz Lydia Lynda Lynn Lynne Mabel Madeleine
  Madeline Madison Magdalena Maggie Maha Mai Malala Malgorzata Mandy Manuela Mara Marcia Margaret Margarita Marge Margherita Margot Maria Mariah Mariam
  Marian Mariana Marianne Marie Marilyn Marina Marine Marion Marisa Marisol Marissa Marjorie Marlene Marta Martha Martina Mary Maryam Matilda Maud Maureen
  Mavis Maxine May Maya Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Mia Michaela Michele Michelle Mila Mildred Millicent
  Mina Mindy Miranda Miriam Mitzi Moira Molly Mona Monica Monika Monique Muriel Myra Myrtle Nadezhda Nadia Nadine Nancy Naomi Natalia Natalie Natalya Natasha
  Neha Nell Nellie Nicola Nicole Nida Nikki Nina Noor Nora Noreen Norma Nour Octavia Odette Oksana Olena Olga Olha Olive Olivia Oprah Ophelia Paloma Pam Pamela Paola Pat
  Patience Patricia Patsy Patty Paula Pauline Pearl Peggy Penelope Penny Petra Phoebe Phyllis Pilar Polina Polly Pooja Prisca Priscilla Priti Priya Rachael
  Rachel Rana Rania Rebecca Regina Rekha Renata Rene Renee Rhoda Rhonda Rihanna Rita Roberta Robin Rochelle Rosa Rosalia Rosalie Rosalind Rosanna Rose Roseanne Rosemary Rosie
  Roxanne Ruby Ruth Sabine Sabrina Sadie Safia Sakura Sally Salma Samantha Samira Sandra Sanna Sara Sarah Sasha Saskia Savannah Scarlett Selena Selma Serena Shabana Shannon
  Sharon Sheila Shelley Sherry Shirin Shirley Sibylle Sierra Silvia Simone Sinead Siobhan Sofia Sonia Sonja Sonya Sophia Sophie Stacey Stacy Stella
  Stephanie Sue Summer Susan Susana Susanna Susanne Susie Suzanne Svetlana Sviatlana Sybil Sylvia Tamara Tammy Tania Tanya Tara Tatiana Tatyana Teresa Tess
  Tessa Thelma Theresa Therese Tiffany Tina Toni Tracey Tracy Trinity Trudy Ursula Valentina Valeria Valerie Vanessa Vera Veronica Veronika Vicki Vicky
  Victoria Viktoria Viola Violet Violeta Virginia Virginie Vivian Vivien Wanda Wendy Whitney Wilhelmina Wilma Winifred Winnie Ximena Yael Yana Yasmin Yasmine Yekaterina Yelena
  Yevgenia Yingluck Yolanda Yoko Yulia Yuliya Yvette Yvonne Zahra Zainab Zara Zeinab Zelda Zinaida Zoe Zoya Zuzana`)

/** Given names borne by men. */
export const MALE_NAMES = wordSet(`
  Aaron Abbas Abdallah Abdel Abdul Abdulaziz Abdullah Abe Abel Abraham Abu Adam Adel Adnan Adolf Adolfo Adrian Adriano Ahmad Ahmed Ahmet Aidan Ajay Akbar
  Akira Al Alain Alan Albert Alberto Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Alessandro Alex Alexander Alexandre Alexandru
  Alexei Alexey Alexis Alf Alfonso Alfred Alfredo Ali Alistair Allan Allen Alojz Alonso Alphonse Alvaro Alvin Amadou Ambrose Amin Amir Amit Amos Anand Anatoly Anders Andre
  Andrea Andreas Andrei Andrej Andres Andrew Andrey Andriy Andrzej Andy Angel Angelo Angus Anil Ante Anthony Antoine Anton Antonin Antonio
  Antony Antti Anwar Archie Ariel Aristide Armand Armando Arnaud Arne Arnold Arseniy Artem Arthur Arturo Arun Ashley Ashraf Ashton Asif Atiku Augustin Augustine Augusto August Aung Austin Avi
  Axel Ayman Aziz Babak Bakary Barack Barney Barry Bart Bartholomew Basil Bashar Bashir Beau Ben Benedict Benigno Benito Benjamin Bennett Benny Benoit Benyamin Bernard Bernardo Bernd Bernie Bert Bertrand
  Bilal Bill Billy Binyamin Bjorn Blaise Blake Bob Bobby Bogdan Boris Borys Boyko Brad Bradley Brady Branislav Brendan Brent Brett Brian Brice Bruce Bruno Bryan Bryce Burhan Byron Caleb
  Calvin Cameron Carl Carles Carlo Carlos Carsten Casey Cecil Cedric Cesar Chad Chandler Charles Charlie Chester Chris Christian Christof Christoph Christophe Christopher Chuck Clarence
  Claude Claudio Claus Clay Clayton Clement Cliff Clifford Clint Clinton Clive Clyde Cody Colin Colm Connor Conor Conrad Constantin Corey Cornelius Cory Craig Curtis Cyril Cyrus Dale Damian Damien Damon
  Dan Daniel Daniele Danilo Danny Dante Daoud Dario Darius Darko Darrell Darren Darryl Dave David Davide Davit Dean Declan Denis Denys Dennis Denzel Derek Desmond Devin Dexter Dick Didier Diego
  Dieter Dimitar Dimitri Dimitris Dinesh Dino Dirk Dmitri Dmitriy Dmitry Dmytro Dom Domenico Dominic Dominique Don Donald Donnie Dorian Doug Douglas Drew Duane Duncan Dustin Dwayne Dwight Dylan Eamon Earl Ed Eddie Eddy Edgar Edmund
  Edson Eduard Eduardo Edward Edwin Efraim Egon Ehud Eitan Eli Elias Elie Elijah Elliot Elliott Elmer Elon Elton Elvis Ely Emanuel Emil Emile Emilio Emmanuel Emmerson Emre Enda Enrico Enrique Enzo Eric Erich Erik Erling Ernest
  Ernesto Ernst Errol Ervin Erwin Esteban Ethan Etienne Eugene Eugen Euan Evan Evgeny Evo Ewan Eyal Ezra Fabian Fabio Fabrice Farid Farouk Faisal Federico Felipe Felix Ferdinand
  Fergus Fernando Fidel Filip Filippo Finn Florian Floyd Francesco Francis Francisco Franco Francois François Frank Frankie Franklin Frans Franz Fred Freddie Freddy Frederic Frederick Fredrik Friedrich Fritz Fyodor
  Gabriel Gareth Garry Gary Gaston Gavin Gene Geoff Geoffrey George Georg Georges Georgi Georgy Gerald Gerard Gerardo Gerhard Gerry Gian Giancarlo Gideon Gil Gilbert Gilberto Giles Gilles Gino Giorgio Giorgos Giovanni Giuliano
  Giulio Giuseppe Glen Glenn Godfrey Goran Gordon Graham Grant Greg Gregor Gregory Grigory Guido Guillaume Guillermo Gunnar Gunther Gus Gustav Gustavo Guy Gyorgy Habib Hakan Hakim Hal Hamad Hamid Hamza Hank Hans Harald Hari Harold
  Harris Harrison Harry Harvey Hasan Hashim Hassan Hector Heinrich Heinz Helmut Hendrik Henk Henri Henrik Henry Herbert Herman Hermann Hernan Hiroshi Hisham Horace Horst Hosni Howard Hubert Hugh Hugo Humberto Humphrey
  Husain Husni Hussain Hussein Ian Ibrahim Idris Ignacio Igor Ihor Ilham Ilya Imran Ingo Ion Irving Isaac Isaiah Ishmael Ismail Israel Issa Ivan Ivo Jaap Jack Jacob Jacques Jaime Jair Jake Jakob Jakub Jalal Jamal James
  Jamie Jan Janez Janos Jared Jaroslaw Jason Jasper Javier Jay Jean Jean-Claude Jean-Luc Jean-Marie Jean-Paul Jean-Pierre Jeb Jed Jeff Jefferson Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joao Joaquin Joe Joel Joey Johan Johann Johannes
  John Johnny Jon Jonas Jonathan Jong Jordan Jordi Jorge Jose José Josef Josep Joseph Josh Joshua Josiah Jozef Juan Jude Jules Julian Julien Julio Julius Junaid Junichiro Juri Jurgen Justin Kabir Kai Kamal Kane Karel Karim Karl Karol Kaspar Kassym Keir Keith
  Kelvin Ken Kenji Kenneth Kenny Kent Kevin Khaled Khalid Khalil Khamenei Kim Kirill Kirk Klaus Knut Kofi Konstantin Kostas Kristian Krzysztof Kumar Kurt Kwame Kwasi Kyle Kyriakos Lamar Lance Larry Lars Laszlo Laurence Laurent Lavrenty Lawrence
  Lee Lech Leif Len Leo Leon Leonard Leonardo Leonel Leonid Leopold Leroy Leslie Lester Lev Lewis Lex Liam Lincoln Lindsey Lionel Lloyd Lorenzo Lou Louis Luc Luca Lucas Luciano Lucien Ludwig Luigi Luis Luiz Lukas Luke Luther Lyle Lyndon Maciej Magnus
  Mahathir Mahinda Mahmood Mahmoud Malcolm Malik Mamadou Manfred Manmohan Manny Manuel Marc Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek Mariano Marin Mario Marius Mark Marko Markus Marlon Marshall Martin Marty Marvin Marwan Masoud Massimo Mateo Mateusz Mathias
  Mathieu Matias Mats Matt Matteo Matthew Matthias Matthieu Matti Maurice Mauricio Mauro Max Maxim Maxime Maximilian Maxwell Mehmet Mehdi Mel Melvin Menachem Mervyn Michael Michal Michel Mick Mickey Miguel Mihai Mika Mikael Mike Mikhail Mikheil Miklos Mikko
  Milan Miles Milos Milton Miroslav Misha Mitch Mitchell Mitt Moammar Mohamad Mohamed Mohammad Mohammed Moise Mordechai Morgan Moritz Morris Moshe Mostafa Muammar Muhammad Muhammadu Mukhtar Munir Murat Murray Mustafa Mykhailo Mykola Myron Nabil Naftali Najib
  Narendra Naser Nasser Nat Nathan Nathaniel Nawaz Ned Neil Nelson Neville Nguyen Nicholas Nick Nicola Nicolae Nicolas Nigel Nikita Niklas Nikola Nikolai Nikolaj Nikolay Nikos Nils Nizar Noah Noel Norbert Norman Nouri Nuri Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier
  Olaf Olav Olusegun Omar Omer Orhan Orlando Orson Oscar Oskar Osama Osman Oswald Otto Owen Pablo Paddy Paolo Park Pascal Pat Patrice Patrick Patrik Paul Paulo Pavel Pavlo Pawel Pedro Per Percy Perry Pervez Pete Peter Petr Petro Phil Philip Philipp Philippe Phillip
  Pierre Pieter Piotr Pranab Preston Quentin Quincy Rachid Radek Radoslaw Rafael Rafah Rafiq Rahm Rahul Raila Rainer Raj Rajesh Rajiv Ralph Ram Raman Ramesh Rami Ramiro Ramon Ramzan Randall Randy Raphael Rashid Raul Ravi Ray Raymond Recep Reggie Reginald Reinhard Remy Rene René Rex Reza Ricardo
  Riccardo Rich Richard Rick Ricky Riley Rishi Rob Robbie Robert Roberto Robin Rocky Rod Roderick Rodney Rodolfo Rodrigo Roger Roh Roland Rolf Roman Romano Ron Ronald Ronaldo Ronnie Rory Ross Roy Ruben Rudolf Rudolph Rudy Rufus Rui Rupert Ruslan Russ Russell Rustam Ryan
  Saad Sadiq Said Saif Salah Saleh Salim Salman Salvador Salvatore Sam Sami Samir Sammy Samuel Sandor Sandy Sanjay Santiago Sasha Saul Scott Sean Sebastian Seamus Semyon Serge Sergei Sergey Sergio Serhii Serhiy Seth Seymour Shane Shaun Shawn Sheikh Sheldon Sherman Shimon Shinzo Sidney Siegfried Sigmund Silvio
  Simeon Simon Slobodan Solomon Soren Spencer Stan Stanislav Stanislaw Stanley Stavros Stefan Stefano Stelios Stephan Stephane Stephen Sterling Steve Steven Stewart Stuart Sultan Sunil Suresh Sven Sylvester Syed Taha Takeshi Talal Tariq Taro Tayyip Ted Teddy Terence Terrence Terry Thabo Thad Thaddeus Theo
  Theodor Theodore Thierry Thomas Thor Tim Timo Timothy Titus Tobias Toby Todd Tom Tomas Tomasz Tomislav Tommy Toni Tony Toomas Travis Trent Trevor Trey Tristan Troy Tyler Tyrone Uhuru Umar Umberto Uri Usman Vaclav Vadim Valentin Valentyn Valeri Valery Van Vasile Vasily Vasyl Vernon Viacheslav Victor Vidkun Vijay Viktor Vince Vincent Vincenzo
  Vinod Virgil Vitali Vitaliy Vitaly Vito Vittorio Vivek Vlad Vladimir Vladislav Vojislav Volodymyr Vyacheslav Waldemar Wallace Wally Walter Warren Wayne Wen Wendell Werner Wes Wesley Wilbur Wilfred Wilhelm Will Willem William Willie Willy Wilson Winston Wojciech Wolf Wolfgang Woodrow Xavier
  Yahya Yan Yannick Yannis Yaroslav Yasser Yasir Yevgeny Yitzhak Yohannes Yoshihide Yuri Yuriy Yusuf Yves Zac Zach Zachary Zack Zayed Ziad Zoran`)

/** True if the word is a given name of our lists; case must be as written in a name ("Ana"). */
export function isFirstName(word: string): boolean {
  return FEMALE_NAMES.has(word) || MALE_NAMES.has(word)
}
