export const hygRules = {} as const;
