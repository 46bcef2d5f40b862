export const mycRules = {} as const;
