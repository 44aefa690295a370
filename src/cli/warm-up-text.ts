/** An article of ours with something of every kind in it: once it has been read, tables are open and patterns are compiled. */
export const warmUpText = `Harbour trust to lease cranes after audit
By Nell Garrow

PORT VALE, Scotland, 4 March 2024 (Courier) – The harbour trust plans to lease two cranes from a Danish firm in return for £1.2 million a year, the Gazette reported on Monday, citing two officials who asked not to be named.

“We have signed nothing,” the trust’s chairwoman, Ana Reyes, said. She added that talks with Copenhagen might resume by 15 May, and denied that 40 jobs would go.

According to a report published last month, about a third of the berths stood empty in 2023. Police arrested three protesters outside the yard on Saturday night, a spokesman told reporters. The union, which called the plan “reckless”, fears that France and Germany will not deliver the parts as they promised; it reportedly met the minister, Tomas Lind, last week.
`
