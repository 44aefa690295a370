/** Lists by key, grown in place: copying a list for each item takes too long where one sentence holds thousands. */
export function push<Item>(lists: Map<number, Item[]>, at: number, item: Item): void {
  const list = lists.get(at)
  if (list) list.push(item)
  else lists.set(at, [item])
}
