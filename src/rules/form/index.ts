export const formRules = {} as const;
