export const ekRules = {} as const;
