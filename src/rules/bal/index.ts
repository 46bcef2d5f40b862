export const balRules = {} as const;
