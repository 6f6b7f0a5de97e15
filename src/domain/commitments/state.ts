import type { Moment } from '../time/when'

/** DESIGN §6: the statuses a commitment can have, on screen, in the terminal and in letters. */
export type Status =
  | 'undated'
  | 'upcoming'
  | 'to-confirm'
  | 'kept'
  | 'kept-late'
  | 'partly-kept'
  | 'not-kept'
  | 'cancelled-by-trader'
  | 'cancelled-by-claimant'

/** What the rules say of one commitment at one moment. */
export type CommitmentState = {
  readonly id: string
  readonly type: 'commitment' | 'appointment'
  readonly saidDay: string | null
  readonly slot: { readonly day: string; readonly from: string; readonly to: string } | null
  readonly literal: Moment | null
  readonly prudent: Moment | null
  readonly status: Status
  /** The claimant confirmed the outcome; an unconfirmed one is only proposed and never printed. */
  readonly confirmed: boolean
  /** Confirmed, and not kept or cancelled by the trader: what letters count. */
  readonly broken: boolean
  /**
   * Calendar days from the prudent day to the outcome's day, or to today while not kept; 0 when kept in time;
   * null without a due date, before it, or cancelled. A missed slot is counted too but never shown as late.
   */
  readonly daysLate: number | null
}
