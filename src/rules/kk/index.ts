export const kkRules = {} as const;
