/** Who asks. */
import type {Context} from 'hono'

/** The address of the connection: what headers say of it anybody can write. */
export function addressOf({env}: Context): string {
  const {incoming} = (env ?? {}) as {incoming?: {socket?: {remoteAddress?: string}}}
  return incoming?.socket?.remoteAddress ?? 'unknown'
}

/**
 * Whom to be fair to. All that runs on this machine comes from one address, and what it calls itself keeps a person's browser apart
 * from a program that works through an archive. Whoever lies in it gains a share, and no place beyond those that there are.
 */
export function clientOf(context: Context): string {
  const address = addressOf(context)
  return isThisMachine(address) ? `${address} ${context.req.header('user-agent')?.slice(0, 200)}` : address
}

const isThisMachine = (address: string): boolean => /^(?:::ffff:)?127\.|^::1$/.test(address)
