import { Decimal, differs, formatShare, sum, type Language } from '../money';
import { quote, type SettingsProblem } from './problem';
import type { Sections } from './schema';

/** How far keys may lie from 100 per cent in all: a hundredth of a percentage point, for keys like 33,33 %. */
const KEY_TOLERANCE = new Decimal('0.0001');

type Member = Sections['association']['members'][number];

/** What no single value shows: members, keys and phasing against one another. */
export function checkAssociation(association: Sections['association']): SettingsProblem[] {
  const { members, phasing } = association;
  return [
    ...checkEachMember(members),
    ...checkNames(members),
    ...checkStates(members),
    ...checkKeys(members, 'region'),
    ...checkKeys(members, 'municipality'),
    ...(phasing ? checkPhasing(phasing.years, members) : []),
  ];
}

/** Steps rise, only the last one is without a limit, and no step stands without its source (domain.md, EK-01). */
export function checkEquityCap({ source, steps }: Sections['equityCap']): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  if (steps.length > 0 && source === null) {
    problems.push({
      path: 'equityCap.source',
      message: {
        sv: 'Källa saknas. Trappans steg används bara när det står varifrån de kommer. Ange till exempel rekommendationens namn och datum.',
        en: 'The source is missing. The steps are used only when it is known where they come from. Give for example the name and date of the recommendation.',
      },
    });
  }
  steps.forEach((step, index) => {
    const path = `equityCap.steps[${index}].upToAnnualFunding`;
    const previous = index === 0 ? null : steps[index - 1]!.upToAnnualFunding;
    if (step.upToAnnualFunding === null) {
      if (index < steps.length - 1) {
        problems.push({
          path,
          message: {
            sv: 'Bara det sista steget kan vara utan övre gräns. Ange ett belopp.',
            en: 'Only the last step can be without an upper limit. Give an amount.',
          },
        });
      }
    } else if (previous && !step.upToAnnualFunding.greaterThan(previous)) {
      problems.push({
        path,
        message: {
          sv: 'Stegen ska stå i stigande ordning. Beloppet ska vara högre än i steget före.',
          en: 'The steps should rise. The amount should be higher than in the step before.',
        },
      });
    }
  });
  return problems;
}

/** A decision has a status, and a draft has no day of decision. */
export function checkBudget({ status, decidedOn }: Sections['budget']): SettingsProblem[] {
  if (decidedOn === null || status === 'decided') return [];
  return [
    {
      path: 'budget.status',
      message: {
        sv: `Det finns ett beslutsdatum (${decidedOn}) men budgeten är inte angiven som beslutad. Skriv "decided", eller ta bort datumet.`,
        en: `There is a day of decision (${decidedOn}), but the budget is not given as decided. Write "decided", or remove the date.`,
      },
    },
  ];
}

/** Rule ids look like `BAL-01`; where the rules are known, the id is one of them. */
export function checkRuleIds(
  ids: readonly { readonly id: string; readonly path: string }[],
  known: readonly string[] | null,
): SettingsProblem[] {
  return ids
    .filter(({ id }) => (known ? !known.includes(id) : !/^[A-Z]{2,4}-\d{2}$/.test(id)))
    .map(({ id, path }) => ({
      path,
      message: {
        sv: `${quote(id)} är ingen kontroll. Det ska vara kontrollens beteckning, som "BAL-01".`,
        en: `${quote(id)} is not a check. It should be the check's id, like "BAL-01".`,
      },
    }));
}

function checkEachMember(members: readonly Member[]): SettingsProblem[] {
  return members.flatMap((member, index) => {
    const path = `association.members[${index}]`;
    const problems: SettingsProblem[] = [];
    if (member.kind === 'state' && member.key !== null) {
      problems.push({
        path: `${path}.key`,
        message: {
          sv: 'Staten är en enda part och har ingen nyckel. Ta bort värdet.',
          en: 'The state is a single party and has no key. Remove the value.',
        },
      });
    }
    if (member.kind !== 'municipality' && member.outsideRegion) {
      problems.push({
        path: `${path}.outsideRegion`,
        message: {
          sv: 'Bara en kommun kan stå utanför region (lag (2003:1210) 5 a §). Det ska vara false.',
          en: 'Only a municipality can be outside a region (lag (2003:1210) 5 a §). It should be false.',
        },
      });
    }
    if (member.from !== null && member.to !== null && member.to < member.from) {
      problems.push({
        path: `${path}.to`,
        message: {
          sv: `${member.name} lämnar förbundet (${member.to}) innan inträdet (${member.from}). Datumet ska vara samma dag eller senare.`,
          en: `${member.name} leaves the association (${member.to}) before joining it (${member.from}). The date should be the same day or later.`,
        },
      });
    }
    return problems;
  });
}

function checkNames(members: readonly Member[]): SettingsProblem[] {
  const seen = new Map<string, string>();
  const problems: SettingsProblem[] = [];
  members.forEach((member, index) => {
    const names = [
      { name: member.name, path: `association.members[${index}].name` },
      ...member.aliases.map((name, at) => ({ name, path: `association.members[${index}].aliases[${at}]` })),
    ];
    for (const { name, path } of names) {
      const key = name.trim().toLowerCase();
      const first = seen.get(key);
      if (first === undefined) seen.set(key, path);
      else {
        problems.push({
          path,
          message: {
            sv: `Namnet ${quote(name)} står redan vid ${first}. Varje namn ska stå en gång.`,
            en: `The name ${quote(name)} already stands at ${first}. Each name should stand once.`,
          },
        });
      }
    }
  });
  return problems;
}

function checkStates(members: readonly Member[]): SettingsProblem[] {
  return members.flatMap((member, index) =>
    member.kind === 'state' && members.findIndex((other) => other.kind === 'state') < index
      ? [
          {
            path: `association.members[${index}].kind`,
            message: {
              sv: 'Staten står redan i listan. Försäkringskassan och Arbetsförmedlingen är en part tillsammans, med en rad.',
              en: 'The state is in the list already. Försäkringskassan and Arbetsförmedlingen are one party together, with one row.',
            },
          },
        ]
      : [],
  );
}

/** The keys of the members as they are after the last one joined: each has one, and they add up to 1. */
function checkKeys(members: readonly Member[], kind: 'region' | 'municipality'): SettingsProblem[] {
  const ofKind = members.map((member, index) => ({ member, index })).filter(({ member }) => member.kind === kind);
  const lastJoin = ofKind.map(({ member }) => member.from ?? '').reduce((a, b) => (a > b ? a : b), '');
  const present = ofKind.filter(({ member }) => member.to === null || member.to >= lastJoin);
  const withKey = present.filter(({ member }) => member.key !== null);
  if (withKey.length === 0) return [];
  const missing = present.filter(({ member }) => member.key === null);
  if (missing.length > 0) {
    return missing.map(({ member, index }) => ({
      path: `association.members[${index}].key`,
      message: {
        sv: `${member.name} saknar nyckel, men andra ${GROUPS[kind].sv} har en. Ange en nyckel för var och en.`,
        en: `${member.name} has no key, but other ${GROUPS[kind].en} have. Give a key for each.`,
      },
    }));
  }
  const total = sum(withKey.map(({ member }) => member.key!));
  return differs(total, new Decimal(1), KEY_TOLERANCE)
    ? [{ path: `association.members[${withKey.at(-1)!.index}].key`, message: keysMessage(total, GROUPS[kind]) }]
    : [];
}

const GROUPS = {
  region: { sv: 'regioner', en: 'regions' },
  municipality: { sv: 'kommuner', en: 'municipalities' },
} as const;

function keysMessage(total: Decimal, group: Readonly<Record<Language, string>>): SettingsProblem['message'] {
  return {
    sv: `Nycklarna för förbundets ${group.sv} blir tillsammans ${formatShare(total, 'sv', 4)}. De ska bli 100 %.`,
    en: `The keys of the ${group.en} add up to ${formatShare(total, 'en', 4)}. They should add up to 100 %.`,
  };
}

type PhasingYear = NonNullable<Sections['association']['phasing']>['years'][number];

function checkPhasing(years: readonly PhasingYear[], members: readonly Member[]): SettingsProblem[] {
  const municipalities = new Set(members.filter(({ kind }) => kind === 'municipality').map(({ name }) => name));
  return years.flatMap((phase, index) => {
    const path = `association.phasing.years[${index}]`;
    const problems: SettingsProblem[] = [];
    if (index > 0 && phase.year <= years[index - 1]!.year) {
      problems.push({
        path: `${path}.year`,
        message: {
          sv: `Åren ska stå i stigande ordning, varje år en gång. ${phase.year} ska vara senare än ${years[index - 1]!.year}.`,
          en: `The years should rise, each standing once. ${phase.year} should be later than ${years[index - 1]!.year}.`,
        },
      });
    }
    for (const name of Object.keys(phase.keys)) {
      if (municipalities.size > 0 && !municipalities.has(name)) {
        problems.push({
          path: `${path}.keys.${name}`,
          message: {
            sv: `${quote(name)} finns inte bland kommunerna i association.members. Skriv namnet som det står där.`,
            en: `${quote(name)} is not among the municipalities of association.members. Write the name as it stands there.`,
          },
        });
      }
    }
    const total = sum(Object.values(phase.keys));
    if (differs(total, new Decimal(1), KEY_TOLERANCE)) {
      problems.push({ path: `${path}.keys`, message: keysMessage(total, GROUPS.municipality) });
    }
    return problems;
  });
}
