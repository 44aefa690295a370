/**
 * Given names that nearly always tell a woman or a man, in news from many countries. Names that both bear ("Alex", "Kim", "Andrea",
 * "Jean", "Nikita") are left out. Own list, written from memory; no rights are claimed in it.
 */
const women = `Abby Abigail Adriana Agnes Aisha Alana Alejandra Alexandra Alice Alicia Alison Allison Amalia Amanda Amber Amelia Amina Amy Ana Anastasia Andrée Angela Angelina Anita Anja Ann Anna Annabel Anne Annette Annie
  Antonia Astrid Audrey Ava Ayesha Barbara Beatrice Beatriz Becky Belinda Bella Bernadette Beth Bethany Betsy Betty Beverly Bianca Bonnie Brenda Bridget Brigitte Britney Camila Camilla Carla Carmen Carol Carole Carolina Caroline Carolyn Carrie
  Cassandra Catalina Catherine Cathy Cecilia Celia Celine Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara Clare Claudia Connie Constance Cristina Cynthia Daisy Daniela Danielle Dawn Debbie Deborah Debra Delia Denise Diana
  Diane Dilma Dolores Donna Dora Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Eloise Elsa Emilia Emily Emma Erica Erika Erin Esther Ethel Eva Evelyn Farah Fatima Fatou Fatma Felicity Fernanda Fiona
  Flora Florence Frances Francesca Freya Gabriela Gabrielle Gail Gemma Georgina Geraldine Gertrude Gillian Gina Giorgia Giulia Gladys Gloria Grace Greta Gretchen Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helene Helga Henrietta
  Hilary Hilda Hillary Ida Indira Ines Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Ivana Ivanka Jacinda Jacqueline Jane Janet Janice Jasmine Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Jodie Johanna Josephine Juanita
  Judith Judy Julia Juliana Julie Juliet June Justine Kamala Karen Karin Karla Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrina Katya Kayla Kirsten Kristen Kristin Kristina Kyla Lara Larissa Latisha Laura Lauren Leah Leila
  Lena Leticia Lillian Lily Linda Lisa Liz Lois Lola Loretta Lori Lorraine Louisa Louise Lucia Lucille Lucy Lydia Lynda Mabel Madeleine Maggie Maia Malala Mandy Manuela Marcela Margaret Margarita Margot Maria Mariam Marianne
  Marie Marilyn Marina Marine Marisa Mariya Marjorie Marlene Marta Martha Martina Mary Matilda Maud Maureen Maya Megan Melania Melanie Melinda Melissa Mercedes Meredith Mia Michelle Mildred Millie Miranda Miriam Moira Molly Mona Monica Monika
  Monique Muriel Nadia Nancy Naomi Natalia Natalie Natasha Ngozi Nicole Nina Noor Nora Norma Oksana Olga Olivia Olympia Ophelia Paige Pamela Paola Patricia Patty Paula Pauline Peggy Penelope Penny Petra Phoebe Phyllis Polly Priscilla Priya Rachel Ramona
  Rebecca Regina Renata Renee Rhonda Rita Roberta Rosa Rosalind Rose Roseanne Rosemary Roxana Ruth Sabina Sabine Sabrina Sally Samantha Sandra Sandy Sara Sarah Selena Selma Serena Shakira Sharon Sheila Shelley Sheryl Shirley Silvia Simone
  Sofia Sonia Sonja Sophia Sophie Stella Stephanie Sue Sunita Susan Susanna Susanne Suzanne Svetlana Sybil Sylvia Tabitha Tamara Tanya Tara Tatiana Teresa Tess Thelma Theresa Therese Tiffany Tina Tracey Trudy Ursula Valentina Valerie Vanessa
  Vera Veronica Vicki Vicky Victoria Viola Violet Virginia Vivian Viviana Wanda Wendy Wilhelmina Yasmin Yekaterina Yelena Yolanda Yoko Yulia Yvette Yvonne Zainab Zara Zoe
  Beatrix Beryl Brooke Cora Della Eunice Fay Fern Fleur Hope Imogen Inez Ivy Joy Joyce Kitty Lottie Mae Mavis Maxine Myra Myrtle Nell Nellie Olive Pearl Rosie Ruby Sadie Sienna Susie Thea Theodora Una Verity Wilma Winifred`

const men = `Aaron Abbas Abdel Abdul Abdullah Abel Abraham Adam Adel Adolf Adrian Ahmad Ahmed Aidan Akira Alan Alastair Albert Alberto Alejandro Aleksandr Aleksei Alessandro Alexander Alexei Alfred Alfredo Ali Allan Allen Alvaro Amir Amit Anatoly Anders
  Andreas Andrei Andres Andrew Andrey Andrzej Andy Angelo Angus Anil Anthony Antoine Anton Antonio Antony António Anwar Arjun Arnold Arthur Arturo Ashok Austin Barack Barry Bart Bashar Ben Benedict Benito Benjamin Bernard Bernardo Bernie Bert Bill
  Billy Björn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Byron Callum Carl Carlo Carlos Cesar Chad Charles Charlie Chester Christoph Christophe Christopher Chuck Clarence Clark Claude Clayton Clement Clifford Clint
  Clive Cody Colin Conrad Connor Conor Craig Cyril Dale Damien Dan Daniel Danny Darren Dave David Dean Declan Deepak Denis Dennis Derek Desmond Dick Diego Dieter Dietrich Dilip Dirk Dmitri Dmitry Dominic Don Donald Doug Douglas Duncan Dustin Dwight
  Dylan Earl Ed Eddie Edgar Eduardo Edward Edwin Elias Elijah Elliott Elvis Emil Emmanuel Enrique Eric Erich Erik Ernest Ernesto Ernst Ethan Eugene Evan Ezra Fabio Faisal Federico Felipe Felix Ferdinand Fernando Fidel Florian Floyd Francesco Francisco
  Franco Francois François Frank Franklin Franz Fred Frederick Frederik Friedrich Fritz Gareth Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard Gianni Gilbert Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Greg Gregory Guido Guillaume Guillermo
  Gunter Gustav Gustavo Guy Habib Hamid Hamza Hank Hans Harald Harold Harry Harvey Hasan Hassan Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Hiroshi Horace Hosni Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Ignacio Igor Ilya Imran Isaac
  Ismail Ivan Jack Jacob Jacques Jaime Jair Jake Jakob Jamal James Jared Jason Javier Jeff Jeffrey Jens Jeremy Jerome Jerry Jim Jimmy Joachim Joao João Joaquin Joe Joel Joerg Johan Johannes John Johnny Jon Jonas Jonathan Jorge Jose José Josef Joseph Josh
  Joshua Juan Jules Julian Julio Julius Jürgen Justin Kamal Karim Karl Keith Kelvin Ken Kenneth Kenny Kevin Khaled Khalid Kirk Klaus Kofi Konrad Konstantin Kurt Kwame Kyle Lars Laurent Lawrence Leo Leon Leonard Leonardo Leonid Leopold Leroy Lester Lewis Liam
  Lionel Lloyd Logan Lorenzo Louis Luc Luca Lucas Ludwig Luigi Luis Luiz Lukas Luke Mahmoud Malcolm Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Mark Markus Martin Marvin Matt Matteo Matthew Matthias Maurice Max Maxim Maximilian Mehdi Mehmet Melvin
  Michael Michal Miguel Mikael Mike Mikhail Milan Miles Milos Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohamad Moses Muammar Muhammad Murray Mustafa Napoleon Narendra Nathan Nathaniel Neil Nelson Neville Newt Nicholas Nick Nicolas Nigel Nikolai Noah Noel
  Norman Olaf Oleg Oleksandr Oliver Olivier Omar Oscar Osama Otto Owen Pablo Paolo Patrick Paul Paulo Pavel Pedro Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Pieter Piotr Prakash Rafael Rahul Raj Rajesh Ralph Ramon Randall Raul Ray Raymond Recep
  Reginald Reinhard Rex Reza Ricardo Richard Rick Ricky Rob Robert Roberto Rodney Rodrigo Roger Rohan Roland Roman Ron Ronald Ronnie Roy Ruben Rudolf Rudy Rupert Russell Sadiq Saif Salah Saleh Salim Salman Salvador Samir Samuel Sanjay Saul Scott Sean
  Sebastian Serge Sergei Sergey Sergio Seth Shane Shaun Shawn Shinzo Sidney Sigmar Silvio Simon Stan Stanley Stefan Stefano Stephen Sterling Steve Steven Stewart Stuart Suleiman Sunil Sven Takeshi Tariq Ted Terence Terry Thabo Theodore Thierry Thomas Tim
  Timothy Tobias Toby Todd Tom Tomas Tommy Tony Travis Trevor Tristan Tyler Umar Usman Vadim Vaclav Vernon Victor Vijay Viktor Vincent Vincenzo Vitaly Vladimir Volodymyr Waldemar Walter Warren Wayne Werner Wilbur Wilfred Wilhelm William Willie Winston Wolfgang
  Woodrow Xavier Yasser Yitzhak Yousef Youssef Yuri Yusuf Yves Zachary Zoran`

/** By the name as written. */
export const givenNames: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...women.split(/\s+/).map((name) => [name, 'f'] as const),
  ...men.split(/\s+/).map((name) => [name, 'm'] as const),
])
