export const devRules = {} as const;
