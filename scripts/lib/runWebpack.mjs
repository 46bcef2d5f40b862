import webpack from 'webpack';

/** Builds with a configuration of webpack. @throws what stood in the way */
export function runWebpack(options) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(options);
    compiler.run((error, stats) => {
      const failure =
        error ??
        (stats.hasErrors() ? new Error(stats.toString({ all: false, errors: true, errorDetails: true })) : null);
      compiler.close((closing) => ((failure ?? closing) ? reject(failure ?? closing) : resolve()));
    });
  });
}
