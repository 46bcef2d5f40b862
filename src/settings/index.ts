export * from './defaults';
export * from './model';
export { parseSettings, SETTINGS_VERSION, type ParsedSettings } from './parse';
export type { SettingsProblem } from './problem';
export { serializeSettings } from './serialize';
