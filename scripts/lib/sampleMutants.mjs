import { createHash } from 'node:crypto';
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

/**
 * Keeps about every n-th function or other statement of a file's top level (`SAMPLE`, 1 unless told), chosen by a checksum of its
 * place and length: the same ones every time, spread over all files. Single places cannot be chosen, since whatever lies
 * within a place that is left out is left out too.
 */
const every = Number(process.env.SAMPLE ?? 1);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sample', {
    shouldIgnore({ node, parent }) {
      if (every <= 1 || parent?.type !== 'Program') return undefined;
      const place = `${node.type} ${node.loc?.start.line} ${node.end - node.start}`;
      return createHash('sha256').update(place).digest().readUInt32BE(0) % every === 0
        ? undefined
        : 'not in the sample';
    },
  }),
];
