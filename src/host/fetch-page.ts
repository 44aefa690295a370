/** The one door to the network. */
import {type FetchOptions, type Original, ReportedlyError} from '../contract/index.ts'

export async function fetchPage(address: string, {offline}: FetchOptions & {userAgent: string}): Promise<Original> {
  if (offline)
    throw new ReportedlyError('fetch/offline', `${address} was not fetched: the network is switched off (--offline).`)
  throw new ReportedlyError('fetch/refused', 'not yet')
}
