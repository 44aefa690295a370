/** Given names that news brings often, from many languages: they tell "Jordan Peters" from a place. Own list, written from memory. */
export const firstNames: ReadonlySet<string> = new Set(
  `Aaron Abbas Abby Abdel Abdul Abdullah Abel Abigail Abraham Abu Adam Adel Adrian Adriana Afonso Agnes Ahmad Ahmed Aidan Aisha Akira Alan Alana
  Albert Alberto Alejandro Aleksandr Aleksei Alessandro Alex Alexander Alexandra Alexei Alexis Alfred Alfredo Ali Alice Alicia Alison Allan Allen Allison
  Alvaro Amanda Amber Amelia Amina Amir Amit Amy Ana Anastasia Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrzej Andy Angel Angela Angelo
  Angus Anil Anita Anja Ann Anna Anne Annette Annie Anthony Antoine Anton Antonio Antony Anwar April Ariel Arjun Arnold Arthur Arturo Arun Ashley Ashok
  Audrey Austin Ava Ayesha Barack Barbara Barry Bart Bashar Beatrice Becky Ben Benjamin Bernard Bernie Bert Beth Betsy Betty Beverly Bill Billy Bob Bobby
  Bonnie Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Bruce Bruno Bryan Caitlin Callum Calvin Cameron Camille Carl Carla Carlo Carlos
  Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy Cecilia Celia Cesar Chad Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian Christina
  Christine Christoph Christophe Christopher Chuck Cindy Claire Clara Clare Clarence Claude Claudia Clayton Clifford Clint Clive Cody Colin Connie Connor Conor
  Constance Corey Cory Courtney Craig Cristina Curtis Cynthia Cyril Daisy Dale Damien Dan Dana Daniel Daniela Danielle Danny Darren Dave David Dawn Dean
  Deborah Debra Declan Deepak Denis Denise Dennis Derek Diana Diane Diego Dieter Dilip Dilma Dirk Dmitri Dmitry Dominic Dominique Don Donald Donna Dora Doris
  Dorothy Doug Douglas Duncan Dustin Dwight Dylan Ed Eddie Edgar Edith Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elijah Elisabeth Elise
  Elizabeth Ella Ellen Elliott Emily Emma Emmanuel Enrique Eric Erica Erich Erik Erin Ernest Ernesto Estelle Ethan Eugene Eva Evan Evelyn Fabio Faisal Farah
  Fatima Fatou Federico Felipe Felix Ferdinand Fernanda Fernando Fidel Fiona Florence Florian Frances Francesca Francesco Francis Francisco Franco Francois Frank
  Franklin Franz Fred Frederick Frederik Freya Friedrich Gabriel Gabriela Gail Gareth Gary Gavin Gemma Gene Geoff Geoffrey George Georgia Gerald Gerard Gerhard
  Gilbert Gillian Gina Giorgio Giovanni Giulia Giuseppe Glen Glenn Gloria Gordon Grace Graham Grant Greg Gregory Greta Guillaume Guillermo Gunter Gustavo Guy
  Gwen Habib Hamid Hamza Hannah Hans Harold Harriet Harris Harry Harvey Hasan Hassan Hazel Heather Hector Heidi Heinrich Helen Helena Helene Helga Helmut Henri
  Henrik Henry Herbert Herman Hilary Hillary Hiroshi Hosni Howard Hugh Hugo Hussein Ian Ibrahim Ida Ignacio Igor Ilya Imran Ingrid Irene Irina Iris Isaac Isabel
  Isabella Isabelle Ismail Ivan Ivana Jack Jackie Jackson Jacob Jacqueline Jacques Jaime Jair Jake Jakob Jamal James Jamie Jan Jane Janet Janice Jared Jasmine
  Jason Javier Jay Jean Jeff Jeffrey Jen Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Jo Joachim Joan Joanna Joanne Joao Joaquin
  Jodie Joe Joel Joerg Johan Johanna Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jose Josef Joseph Josephine Josh Joshua Joyce Juan Juanita Judith Judy
  Julia Julian Juliana Julie Julien Juliet Julio Julius June Justin Justine Kamal Kamala Karen Karim Karin Karl Karla Kate Katharine Katherine Kathleen Kathryn
  Kathy Katie Katrina Kay Keith Kelly Kelvin Ken Kenneth Kenny Kerry Kevin Khaled Khalid Kim Kirk Kirsten Klaus Kofi Konrad Konstantin Kristen Kristin Kumar Kurt
  Kwame Kyle Lara Larry Lars Laura Lauren Laurence Laurent Lawrence Leah Lee Leila Len Lena Leo Leon Leonard Leonardo Leonid Leroy Leslie Lester Lewis Li Liam
  Lillian Lily Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Logan Lois Lola Lorenzo Lori Lorraine Louis Louisa Louise Luc Luca Lucas Lucia Lucy Luigi Luis Luiz
  Lukas Luke Lydia Lynn Madeleine Madison Mahmoud Malcolm Malia Malik Manuel Marc Marcel Marcelo Marco Marcos Marcus Margaret Maria Mariam Marian Marianne Marie
  Marilyn Marina Marine Mario Marion Marisa Mariya Mark Markus Marlene Marta Martha Martin Martina Marvin Mary Matt Matteo Matthew Matthias Maureen Maurice Max
  Maxim Maximilian Maya Megan Mehdi Mehmet Mel Melanie Melissa Meredith Mia Michael Michel Michele Michelle Miguel Mikael Mike Mikhail Milan Mildred Miles Milos
  Miriam Mitch Mitchell Mo Mohamed Mohammad Mohammed Mohamad Moira Molly Mona Monica Monika Monique Morgan Moses Muammar Muhammad Murray Mustafa Nadia Nancy
  Naomi Narendra Nasser Natalia Natalie Natasha Nathan Nathaniel Neil Nelson Ngozi Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikolai Nina Noah Noel
  Nora Norma Norman Oksana Olaf Oleg Olga Olivia Oliver Olivier Omar Oscar Osama Otto Owen Pablo Paige Pamela Paola Paolo Patricia Patrick Paul Paula Paulo Pavel
  Pedro Peggy Penny Percy Pete Peter Petr Petra Petro Phil Philip Philippe Phillip Phoebe Phyllis Pierre Pieter Piotr Polly Prakash Priya Rachel Rafael Rahul Raj
  Rajesh Ralph Ramon Randall Randy Raul Ray Raymond Rebecca Recep Reginald Reinhard Renee Rex Reza Ricardo Richard Rick Ricky Rita Rob Robert Roberta Roberto
  Robin Rodney Rodrigo Roger Rohan Roland Roman Ron Ronald Ronnie Rosa Rosalind Rosario Rose Rosemary Ross Roy Ruben Rudolf Rudy Rupert Russell Ruth Ryan Sabine
  Sabrina Sadiq Said Saif Salah Saleh Salim Sally Salman Salvador Sam Samantha Samir Samuel Sandra Sandy Sanjay Sara Sarah Sasha Scott Sean Sebastian Serge Sergei
  Sergey Sergio Seth Shane Shannon Shaun Shawn Sheila Shelley Shinzo Shirley Sidney Sigmar Silvia Silvio Simon Simone Sofia Sonia Sophia Sophie Stacey Stan
  Stanley Stefan Stefano Stella Stephanie Stephen Sterling Steve Steven Stewart Stuart Sue Suleiman Sunil Susan Susanna Susanne Suzanne Svetlana Sven Sylvia
  Takeshi Tamara Tania Tanya Tara Tariq Tatiana Ted Terence Teresa Teri Terry Thabo Theodore Theresa Thierry Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom
  Tomas Tommy Toni Tony Tracey Tracy Travis Trevor Tristan Tyler Umar Ursula Usman Vadim Valentina Valerie Vanessa Vera Vernon Veronica Vicki Vicky Victor Victoria
  Vijay Viktor Vincent Vincenzo Virginia Vitaly Vivian Vladimir Volodymyr Walter Wanda Warren Wayne Wei Wendy Werner Wilbur Wilfred Wilhelm Will Willem William
  Willie Wolfgang Xavier Xi Yannis Yasser Yasmin Yitzhak Yoko Yousef Youssef Yuri Yusuf Yves Yvonne Zachary Zainab Zoe Zoran`.split(
    /\s+/,
  ),
)
