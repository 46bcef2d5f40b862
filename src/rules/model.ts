import type { Decimal, Ore, Unit } from '../money';
import type { Reading } from '../reading/model';
import type { AcceptedDeviation, Charter, DocumentFacts, Settings } from '../settings/model';
import type { CellRef } from '../workbook';

export type Severity = 'error' | 'warning' | 'note';

/** The groups of the catalogue, as in its ids. */
export type RuleGroup = 'FS' | 'KK' | 'BAL' | 'MYC' | 'SUM' | 'UNS' | 'XS' | 'DEV' | 'EK' | 'GOAL' | 'FORM' | 'HYG';
export type RuleId = `${RuleGroup}-${number}${number}`;

/** Why a rule exists: a paragraph, a public source, or our own proposal. Written as the reader sees it. */
export interface Basis {
  readonly kind: 'law' | 'practice' | 'proposal';
  /** `lag (2003:1210) 5 §`, `kommunallagen 11 kap. 5 § genom lag (2003:1210) 21 §`; empty for a proposal. */
  readonly reference: string;
}

/** A figure of a finding, kept exact; text comes last. */
export type Quantity =
  | { readonly kind: 'amount'; readonly ore: Ore; readonly unit: Unit }
  | { readonly kind: 'share'; readonly share: Decimal }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'text'; readonly text: string };

/** What fills a placeholder of a message. A string is shown as it is (a label from the workbook). */
export type MessageValue = string | number | Quantity | CellRef | readonly ListItem[];

/** An entry of a list: a text, or a name with its figure (`Storby kommun 12 tkr`). */
export type ListItem = string | { readonly name: string; readonly figure: Quantity };

/** Message ids of a rule and the names of the placeholders that each message has. */
export type MessageShapes = Readonly<Record<string, readonly string[]>>;

/** Where a finding is. Never without a sheet; without a cell only when no cell can be named. */
export interface Where {
  readonly sheet: string;
  /** The cell to look at first. */
  readonly cell: CellRef | null;
  /** Every cell that takes part, the first among them. */
  readonly cells: readonly CellRef[];
  /** What the user sees there: "Region, 2026". */
  readonly label: string;
}

/** What a rule reports. The registry adds the rule's id, severity and basis. */
export interface Draft<M extends MessageShapes, Id extends keyof M & string = keyof M & string> {
  readonly messageId: Id;
  readonly data: Readonly<Record<M[Id][number], MessageValue>>;
  readonly where: Where;
  readonly expected?: Quantity;
  readonly actual?: Quantity;
  /** Found less expected. */
  readonly difference?: Quantity;
  readonly tolerance?: Quantity;
  /** Other than the rule's own, for a message that is milder (a rounding difference). */
  readonly severity?: Severity;
  /** Cells whose amounts the expected value rests on: where one of them is at fault, this finding follows from it. */
  readonly restsOn?: readonly CellRef[];
}

/** Any of a rule's drafts: each message with its own placeholders. */
export type AnyDraft<M extends MessageShapes> = { [Id in keyof M & string]: Draft<M, Id> }[keyof M & string];

export interface Outcome<M extends MessageShapes> {
  /** How many comparisons were made, for "41 kontroller". 0: the workbook has nothing this rule speaks of. */
  readonly checks: number;
  readonly findings: readonly AnyDraft<M>[];
}

/** A place in the settings file that some rule looks at. */
export type SettingPath =
  | `association.${'members' | 'phasing' | 'instalments' | 'extraContributionsAgreed' | 'keyDecision'}`
  | `association.charter.${keyof Charter}`
  | `thresholds.${'deviationShare' | 'deviationAmount' | 'equityFloor' | 'unallocatedShare' | 'contributionChangeShare' | 'stateDropShare' | 'paceShare' | 'cashDifferenceShare'}`
  | `budget.${'status' | 'decidedOn' | 'year' | 'openingEquity'}`
  | `documents.${keyof DocumentFacts}`
  | 'equityCap'
  | 'interventions'
  | 'corrections';

/** One rule of the catalogue: one file, one shape. Pure and synchronous. */
export interface Rule<M extends MessageShapes = MessageShapes> {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly basis: Basis;
  /** A heuristic rule may be wrong about a sound workbook; it never reports more than a note. */
  readonly certainty: 'deterministic' | 'heuristic';
  readonly messages: M;
  /** Budget years that the rule holds for, both ends included; a missing end is open. The law may change. */
  readonly years?: { readonly from?: number; readonly to?: number };
  /** The settings that change what the rule says, by their place in the settings file (`thresholds.deviationShare`). */
  readonly settings?: readonly SettingPath[];
  check(reading: Reading, settings: Settings): Outcome<M>;
}

/** That somebody has accepted a deviation, and why. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** An acceptance that was given for other amounts, and so holds no longer. The amounts are as {@link plainQuantity} gives them. */
export interface LapsedAcceptance extends Acceptance {
  readonly expected: string | null;
  readonly actual: string | null;
}

/** A deviation, complete but for its text. */
export interface Finding {
  /** Stable between runs on the same content: rule, sheet, label, message. */
  readonly key: string;
  readonly rule: RuleId;
  readonly messageId: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly data: Readonly<Record<string, MessageValue>>;
  readonly where: Where;
  readonly expected: Quantity | null;
  readonly actual: Quantity | null;
  readonly difference: Quantity | null;
  readonly tolerance: Quantity | null;
  readonly restsOn: readonly CellRef[];
  /** The finding (its key) that this one follows from; `null` for a main finding. */
  readonly causedBy: string | null;
  /** The acceptance that holds for it; `null` where there is none. */
  readonly acceptance: Acceptance | null;
  /** The acceptance that held until its amounts changed. */
  readonly lapsed: LapsedAcceptance | null;
  /** It follows from an accepted finding that is at least as grave, and is no longer open either. */
  readonly followsAccepted: boolean;
}

/** What a whole check gives. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Comparisons made, in all. */
  readonly checks: number;
  /** Of the findings that are open: neither accepted nor following from an accepted one. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Of the findings that are accepted, and those that follow from them. */
  readonly accepted: Readonly<Record<Severity, number>>;
  /** Acceptances in the settings whose finding is gone. */
  readonly unneeded: readonly AcceptedDeviation[];
  /** Version of the set of rules, shown in every summary. */
  readonly ruleVersion: string;
}

/** Whether somebody still has to look at a finding. */
export function isOpen({ acceptance, followsAccepted }: Finding): boolean {
  return acceptance === null && !followsAccepted;
}

/** Gives a rule its type: message ids and placeholders are checked by the compiler. */
export function defineRule<const M extends MessageShapes>(rule: Rule<M>): Rule<M> {
  return rule;
}
