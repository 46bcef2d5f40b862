import { createHash } from 'node:crypto';
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

/**
 * Leaves out all but every n-th place of the code (`SAMPLE`, 1 unless told), chosen by a checksum of the code and its place: the
 * same places every time, spread over all files.
 */
const every = Number(process.env.SAMPLE ?? 1);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sample', {
    shouldIgnore(path) {
      const { node } = path;
      if (every <= 1 || !node.loc) return undefined;
      const place = `${node.type} ${node.loc.start.line}:${node.loc.start.column} ${node.end - node.start}`;
      return createHash('sha256').update(place).digest().readUInt32BE(0) % every === 0
        ? undefined
        : 'not in the sample';
    },
  }),
];
