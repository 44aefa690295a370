/** An article of ours, to be read live from the desk: nested, denied, planned, unnamed, hedged. */
export const sampleArticle = {
  outlet: 'Port Vale Courier',
  published: '2024-03-04',
  text: `Ferry line ends night sailings
Two port officials say that the last night boat leaves in May; the company denies it.
By Mira Holm

STRANRAER, Scotland, March 4 – Vale Line plans to end its night sailings to Larne in May, the Harbour Gazette reported on Monday, citing two port officials who asked not to be named.

“We are not ending any sailing,” the company’s spokeswoman, Ana Reyes, said. “There is no such plan.”

Mayor Tomas Lind told reporters on Sunday that the town would probably offer a subsidy of £2 million a year in return for a winter timetable. He added that London had been asked to help, but that the transport ministry had not answered yet.

According to a report by the port authority published last month, the night boats carried 40,000 passengers in 2023, about a third fewer than five years ago. The service has run every night except Sunday since 1974.

Critics say the line is reportedly in talks with a Danish investor, which Reyes declined to discuss. The union, Seafarers United, fears that 60 jobs may go and has called for a meeting with the company by 15 March.

It remains unclear whether Edinburgh would allow the so-called lifeline route to close.
`,
} as const
