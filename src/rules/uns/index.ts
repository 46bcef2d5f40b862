export const unsRules = {} as const;
