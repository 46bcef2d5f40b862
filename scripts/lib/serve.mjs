import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Loopback only: nobody else on the network reaches the page. */
const HOST = '127.0.0.1';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves a folder's files on this machine, and nothing outside of it.
 * @param folder its address
 * @param options `port`: the first to try, 0 for any; `headers`: sent with every answer
 * @returns the address of the page, and how to stop
 */
export async function serve(folder, { port = 4173, headers = {} } = {}) {
  const root = fileURLToPath(folder);
  const server = createServer((request, response) => answer(root, headers, request, response));
  const used = await listen(server, port, port === 0 ? 0 : port + 20);
  return {
    address: `http://${HOST}:${used}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(root, headers, { method, url }, response) {
  const refuse = (status) =>
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(String(status));
  if (method !== 'GET' && method !== 'HEAD') return refuse(405);
  const file = fileFor(root, url);
  if (file === null) return refuse(404);
  response.writeHead(200, {
    ...headers,
    'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
  if (method === 'HEAD') return response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file that an address asks for; `null` where there is none inside the folder. */
export function fileFor(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://local').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const found = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  if (!found.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  const stats = statSync(found, { throwIfNoEntry: false });
  return stats?.isFile() ? { path: found, size: stats.size } : null;
}

/** Takes the first free port from `port` to `last`. @throws where none is free */
function listen(server, port, last) {
  return new Promise((resolve, reject) => {
    const taken = (error) => {
      if (error.code !== 'EADDRINUSE' || port >= last) return reject(error);
      resolve(listen(server, port + 1, last));
    };
    server.once('error', taken);
    server.listen(port, HOST, () => {
      server.off('error', taken);
      resolve(server.address().port);
    });
  });
}
