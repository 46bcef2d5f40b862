export const sumRules = {} as const;
