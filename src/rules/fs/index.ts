export const fsRules = {} as const;
