/** From where somebody signs in, for limits and the audit log. */
export interface Origin {
  ip: string;
  requestId: string;
}
