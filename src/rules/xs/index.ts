export const xsRules = {} as const;
