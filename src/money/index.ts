export * from './decimal';
export * from './share';
export * from './text';
export * from './tolerance';
export * from './unit';
