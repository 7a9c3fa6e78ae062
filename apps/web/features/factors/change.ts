/** Recovery codes that a change brings; shown this once. */
export type Codes = { recoveryCodes: string[] | null };
/** Does one change of the second steps; recovery codes that it brings are shown. */
export type Run = (work: () => Promise<Codes | null>) => void;
