/** What a rule's page says beside its title and demand, in one language. */
export interface Explanation {
  /** Why the check exists: the paragraph in plain words, or that it is our own proposal and for what reason. */
  readonly why: string;
  /** How it is computed. */
  readonly computed: string;
  /** How much may differ. */
  readonly tolerance: string;
}
